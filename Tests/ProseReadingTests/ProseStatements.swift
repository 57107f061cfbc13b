import AnnualReport

@testable import ProseReading

/// What the reader makes of a paragraph, in short: `newlyReceived=42` for a figure bound to cells, `?=42` for one that is
/// never compared, `≈` before an approximate one, `none`, `every`, `parts` and the like for claims.
struct ProseStatements {
  let figures: [String]
  let claims: [String]

  /// Why the figures of the paragraphs are compared with nothing, `nil` for those that are compared.
  static func reasons(of text: String, organ: String = "云溪县") -> [ProseFigure.Reason?] {
    report(text, section: .overview, organ: organ).figures.map(\.reason)
  }

  /// What the share claims may be of.
  let wholesOfShares: [[String]]

  /// Reads the paragraphs, one a line, in a section of a report for 2024.
  init(_ text: String, section: SectionKey = .overview, organ: String = "云溪县") {
    let report = Self.report(text, section: section, organ: organ)
    figures = report.figures.map { figure in
      let readings = figure.readings.map(Self.name).joined(separator: "|")
      return "\(figure.isApproximate ? "≈" : "")\(readings.isEmpty ? "?" : readings)=\(figure.value)"
    }
    wholesOfShares = report.claims.compactMap { claim in
      if case .share(_, _, let wholes) = claim.content { wholes.map(Self.name) } else { nil }
    }
    claims = report.claims.compactMap { claim -> String? in
      switch claim.content {
      case .none(_, let readings): "none \(readings.map(Self.name).joined(separator: "|"))"
      case .every(_, let readings): "every \(readings.map(Self.name).joined(separator: "|"))"
      case .parts(let whole, let parts, let isComplete): "parts \(whole)\(isComplete ? "=" : "≥")\(parts)"
      case .share(let percent, let parts, _): "share \(percent) of \(parts.map(Self.name).joined(separator: "|"))"
      case .change(let figure, let change):
        "change \(report.figures[figure].readings.first.map(Self.name) ?? "?") \(Self.words(change))"
      case .fee(let fee): "fee \(Self.words(fee))"
      default: nil
      }
    }
  }

  private static func words(_ change: ProseClaim.Change) -> String {
    switch change {
    case .same: "same"
    case .by(let number): "by \(number)"
    case .percent(let number): "by \(number)%"
    }
  }

  private static func words(_ fee: ProseClaim.Fee) -> String {
    switch fee {
    case .sum(let number): "sum \(number)"
    case .notices(let number): "notices \(number)"
    case .asked(let number): "asked \(number)"
    case .mentioned, .neverAsked, .none, .some: "\(fee)"
    }
  }

  private static func report(_ text: String, section: SectionKey, organ: String) -> Report {
    var report = Report()
    report.year = Located(2024, place: .unknown, origin: .title)
    report.organ = Located(organ, place: .unknown, origin: .title)
    let passages = text.split(separator: "\n").map {
      Section.Block.passage(
        Passage(text: String($0), anchors: [Passage.Anchor(offset: 0, place: .line(1, character: 1))]))
    }
    report.sections = [
      Section(key: section, heading: Passage(text: "", anchors: []), number: nil, blocks: passages)
    ]
    ProseReader.read(&report)
    return report
  }

  /// The likeliest sum of each figure, without its alternatives.
  var likeliest: [String] {
    figures.map { figure in
      guard let equals = figure.lastIndex(of: "="), let bar = figure.firstIndex(of: "|") else { return figure }
      return String(figure[..<bar] + figure[equals...])
    }
  }

  /// The sum in short: a group of rows by its name, 法人或其他组织 as `organizations`, last year's cells with `previous`.
  private static func name(_ terms: [Term]) -> String {
    var names: [String] = []
    for term in terms {
      let name: String
      switch term.quantity {
      case .cell(let cell): name = Self.name(cell)
      case .previous(let cell): name = "previous \(Self.name(cell))"
      case .figure(let index): name = "#\(index)"
      case .constant(let value): name = "\(value)"
      }
      let signed = (term.coefficient < 0 ? "-" : "+") + name
      if names.last != signed { names.append(signed) }
    }
    let sum = names.joined()
    return sum.hasPrefix("+") ? String(sum.dropFirst()) : sum
  }

  private static func name(_ cell: CellID) -> String {
    let row = cell.row.rawValue
    guard cell.column != .total else { return row.split(separator: ".").first.map(String.init) ?? row }
    guard cell.table == .applications else { return "\(row).\(cell.column.rawValue)" }
    return cell.column == .naturalPerson ? "\(row).naturalPerson" : "\(row).organizations"
  }
}
