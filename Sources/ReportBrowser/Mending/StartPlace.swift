import AnnualReport
import ReportChecking

/// Where in a report the reader begins.
public enum StartPlace: Hashable, Sendable {
  /// At the cell.
  case cell(CellID)
  /// At the first finding of the rule with this code.
  case rule(String)
  /// At the line of the source, or what stands next before it.
  case line(Int)

  /// The place that is written as a cell's address, a rule's code or name, or a line's number: `applications.newlyReceived.total`,
  /// `A103`, `96`.
  public init?(_ text: String) {
    if let line = Int(text), line > 0 {
      self = .line(line)
    } else if let rule = Checker.namedRule(text) {
      self = .rule(rule.code)
    } else {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count > 2, let table = TableKey(rawValue: parts[0]), let column = parts.last else { return nil }
      let cell = CellID(
        table, RowKey(rawValue: parts[1..<parts.count - 1].joined(separator: ".")), ColumnKey(rawValue: column))
      guard Form.all.contains(where: { $0.table(table)?.cells.contains(cell) ?? false }) else { return nil }
      self = .cell(cell)
    }
  }

  /// That the report does not have it.
  var isAbsent: Bilingual {
    switch self {
    case .cell(let cell): Bilingual(zh: "报告没有此格：\(cell.description)", en: "the report has no cell \(cell.description)")
    case .rule(let code): Bilingual(zh: "没有 \(code) 的问题", en: "no finding of \(code)")
    case .line(let line): Bilingual(zh: "来源没有第 \(line) 行的内容", en: "nothing stands at line \(line)")
    }
  }
}

extension BrowserState.Opening.Landing {
  /// Whether it is for a report that is open and read again.
  var staysInReport: Bool {
    switch self {
    case .samePlaceOfDraft: true
    case .start, .firstFinding, .lastFinding, .at: false
    }
  }
}

extension OpenReport {
  /// Goes to a place; false where the report does not have it.
  mutating func go(to place: StartPlace) -> Bool {
    switch place {
    case .cell(let cell):
      guard pages.report.tables[cell.table]?.form.cells.contains(cell) == true else { return false }
      go(to: pages.location(of: cell))
    case .rule(let code):
      guard let finding = openFindings.first(where: { findings[$0].code == code }) else { return false }
      open(finding: finding)
    case .line(let line):
      guard let location = pages.location(ofLine: line) else { return false }
      go(to: location)
    }
    return true
  }

  /// Where in the source the reader is.
  var place: Place? {
    if let cell { return pages.report[cell]?.place ?? table?.place }
    guard let source = pages.paragraph(at: location)?.source, case .text(let offset) = location.point else {
      return selected.flatMap { findings[$0].place }
    }
    return source.place(at: offset)
  }
}

extension ReportPages {
  /// What stands at the line of the source, or next before it.
  func location(ofLine line: Int) -> Location? {
    var found: (line: Int, location: Location)?
    func offer(_ place: Place, _ location: @autoclosure () -> Location) {
      guard let own = place.line, own <= line, found.map({ own > $0.line }) ?? true else { return }
      found = (own, location())
    }
    for (page, content) in pages.enumerated() {
      for (block, piece) in content.blocks.enumerated() {
        switch piece {
        case .paragraph(let paragraph):
          for anchor in paragraph.source?.anchors ?? [] {
            offer(anchor.place, Location(page: page, block: block, point: .text(anchor.offset)))
          }
        case .table(let key):
          for cell in report.tables[key]?.form.cells ?? [] {
            if let place = report[cell]?.place { offer(place, self.location(of: cell)) }
          }
        }
      }
    }
    return found?.location
  }
}
