import AnnualReport

/// How grave a finding is.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  /// Could not be judged: counted and shown, never clean.
  case unassessed
  /// Unusual.
  case notice
  /// Two statements disagree, but scope, reading or a lawful cause may explain it.
  case warning
  /// The report contradicts itself or the prescribed form, provably from what is on the page.
  case error

  /// The name in the interface.
  public var name: Bilingual {
    switch self {
    case .unassessed: Bilingual(zh: "未判定", en: "unassessed")
    case .notice: Bilingual(zh: "提示", en: "notice")
    case .warning: Bilingual(zh: "警告", en: "warning")
    case .error: Bilingual(zh: "错误", en: "error")
    }
  }
}

extension Severity: Comparable {
  /// Orders by gravity.
  public static func < (a: Severity, b: Severity) -> Bool {
    let order = Severity.allCases
    return (order.firstIndex(of: a) ?? 0) < (order.firstIndex(of: b) ?? 0)
  }
}

/// On what a rule rests.
public enum Basis: String, Hashable, Sendable {
  case arithmetic, form, document, prose, crossYear, plausibility, reading

  /// The name in the interface.
  public var name: Bilingual {
    switch self {
    case .arithmetic: Bilingual(zh: "算术", en: "arithmetic")
    case .form: Bilingual(zh: "格式", en: "the form")
    case .document: Bilingual(zh: "文件规定", en: "the documents")
    case .prose: Bilingual(zh: "正文与表格", en: "prose against tables")
    case .crossYear: Bilingual(zh: "跨年", en: "across years")
    case .plausibility: Bilingual(zh: "常理", en: "plausibility")
    case .reading: Bilingual(zh: "读取", en: "reading")
    }
  }
}

/// One of the statements that a finding is about, and where it stands.
public enum Statement: Hashable, Sendable {
  /// A cell; the value is `nil` where it has no number.
  case cell(CellID, value: Number?, place: Place)
  /// Words of the text; the value is `nil` where they state no number.
  case words(Quotation, value: Number?)
  /// A section as a whole, or its absence.
  case section(SectionKey, place: Place?)
  /// A row or a column of a table, or its absence.
  case row(TableKey, RowKey, place: Place?)
  /// A cell of the series' report for an earlier year.
  case previous(CellID, value: Number?, year: Int)

  /// The place, where it has one.
  public var place: Place? {
    switch self {
    case .cell(_, _, let place): place
    case .words(let quotation, _): quotation.place
    case .section(_, let place), .row(_, _, let place): place
    case .previous: nil
    }
  }

  /// What it is about, by its stable name: `applications.newlyReceived.total` for a cell, `applications.granted` for a
  /// row, `overview` for a section or words in it, `preamble` before the first section.
  public var subject: String {
    switch self {
    case .cell(let cell, _, _), .previous(let cell, _, _): cell.description
    case .words(let quotation, _): quotation.section?.rawValue ?? "preamble"
    case .section(let section, _): section.rawValue
    case .row(let table, let row, _): "\(table.rawValue).\(row.rawValue)"
    }
  }
}

/// Statements of a report that cannot all be true, or something that a rule asks and the report lacks.
///
/// A finding never says which of its statements is false; that is a ``Diagnosis``.
public struct Finding: Hashable, Sendable {
  /// The number of the finding within its report, from 1, in reading order.
  public var id = 0
  /// The rule's code.
  public let code: String
  /// The gravity.
  public internal(set) var severity: Severity
  /// What is wrong, with the numbers.
  public internal(set) var message: Bilingual
  /// The statements, the one that the rule names first.
  public let statements: [Statement]
  /// The equation that is broken, with its values, where the finding is about one.
  public let evaluation: Evaluation?
  /// What the other statements ask for.
  public let expected: Number?
  /// What stands there.
  public let found: Number?
  /// Why somebody accepted the finding as it is; `nil` where nobody did.
  public var acceptance: Acceptance?

  /// Makes a finding of the rule.
  public init(
    _ rule: some Rule, severity: Severity? = nil, _ message: Bilingual, _ statements: [Statement],
    evaluation: Evaluation? = nil, expected: Number? = nil, found: Number? = nil
  ) {
    code = rule.code
    self.severity = severity ?? rule.severity
    self.message = message
    self.statements = statements
    self.evaluation = evaluation
    self.expected = expected
    self.found = found
  }

  /// The finding as one that could not be judged, with the reason.
  func unassessed(because reason: Bilingual) -> Finding {
    var finding = self
    finding.severity = .unassessed
    finding.message = Bilingual(zh: "\(message.zh)（\(reason.zh)）", en: "\(message.en) (\(reason.en))")
    return finding
  }

  /// Where it stands: the place of the first statement that has one.
  public var place: Place? { statements.lazy.compactMap(\.place).first }

  /// The equation that is broken, where the finding is about one.
  public var equation: Equation? { evaluation?.equation }

  /// The cells among the statements.
  public var cells: [CellID] {
    statements.compactMap { if case .cell(let cell, _, _) = $0 { cell } else { nil } }
  }

  /// By how much the statements differ, where both are whole numbers.
  public var difference: Int? {
    guard let expected = expected?.integer, let found = found?.integer else { return nil }
    return abs(found - expected)
  }
}
