import AnnualReport
import ReportChecking

/// The numbers of a report's prose as text: words, what was understood, and what follows from it.
enum FiguresText {
  /// The lines of a report: for each number a line with its words, one with its frame, one with the comparison or the reason.
  static func lines(of report: Report, path: String, _ language: Language) -> [String] {
    var lines = [path]
    let valuation = Valuation(of: report)
    for (index, figure) in report.figures.enumerated() {
      lines.append("  \(position(figure))  \(figure.text)  \(words(figure, report))")
      if let frame = figure.frame {
        lines.append(
          "    " + frame.slots.map { "\($0.aspect.rawValue)=\($0.value)(\($0.source.rawValue))" }.joined(separator: " ")
        )
      }
      lines.append(
        "    "
          + (figure.reason.map { "\($0.rawValue): \($0.words[language])" }
            ?? words(valuation.comparison(ofFigure: index))))
    }
    for claim in report.claims { lines.append("  “\(claim.text)”  \(claim.content.words)") }
    return lines
  }

  private static func position(_ figure: ProseFigure) -> String {
    guard case .line(let line, let character) = figure.place else { return figure.section?.rawValue ?? "" }
    return "\(line):\(character)"
  }

  private static func words(_ figure: ProseFigure, _ report: Report) -> String {
    let passages = report.passages(of: figure.section)
    guard let frame = figure.frame, passages.indices.contains(figure.passage) else { return figure.phrase }
    let scalars = Array(passages[figure.passage].text.unicodeScalars)
    return frame.words.map { String(scalars: scalars[$0]) }.joined(separator: "|")
  }

  private static func words(_ comparison: Comparison) -> String {
    comparison.evaluations.map { evaluation in
      let terms = evaluation.equation.left
      let names = terms.map { term in (term.coefficient < 0 ? "−" : "") + term.quantity.name }.joined(separator: "+")
      let sign =
        switch evaluation.outcome {
        case .holds: "=";
        case .violated: "≠";
        case .unassessed: "?"
        }
      return "\(sign) \(names)" + (evaluation.leftSum.map { "=\($0)" } ?? "")
    }.joined(separator: "; ")
  }
}

extension ProseClaim.Content {
  /// What is claimed, in the words of the model.
  fileprivate var words: String {
    func sums(_ readings: [[Term]]) -> String {
      readings.map { $0.map(\.quantity.name).joined(separator: "+") }.joined(separator: "; ")
    }
    return switch self {
    case .none(_, let readings): "none: \(sums(readings))"
    case .every(_, let readings): "every, so none of: \(sums(readings))"
    case .parts(let whole, let parts, let isComplete): "parts of #\(whole): \(parts)\(isComplete ? ", all" : "")"
    case .share(let percent, let part, let wholes): "share #\(percent) of #\(part) in \(sums(wholes))"
    case .change(let figure, let change): "change of #\(figure): \(change)"
    case .fee(let fee): "fee: \(fee)"
    case .year(let year, let subject): "year of \(subject): \(year)"
    case .organ(let name): "organ: \(name)"
    case .promisedParts(let list):
      "promises \(list.promised) parts, lists \(list.items): \(list.named.map(\.rawValue).joined(separator: ", ")); rest: \(list.rest)"
    case .chapter: "chapter"
    case .cited(.format(let document)): "cites \(document)"
    case .cited(.regulations(let isRevised)): "cites 条例, \(isRevised ? "revised" : "before its revision")"
    case .residue: "residue"
    case .told(let told): "told: \(told)"
    case .reorganised: "reorganised"
    }
  }
}

extension Quantity {
  /// The address of the cell, or the index of the figure.
  var name: String {
    switch self {
    case .cell(let cell): cell.description
    case .previous(let cell): "previous.\(cell)"
    case .figure(let index): "figure#\(index)"
    case .constant(let value): String(value)
    }
  }
}
