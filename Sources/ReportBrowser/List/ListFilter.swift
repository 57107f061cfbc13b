import AnnualReport
import ReportChecking

/// Which entries of the list are shown: those that meet all of its conditions, which commas part.
///
/// A condition is a mark (`✗`, `!`), a comparison (`errors>0`, `warnings>=2`, `notices=0`), a year or form (`year:2023`,
/// `form:2019`), the beginning of a rule's code (`code:A1`), a state (`status:unreadable`, `status:clean`), or a word of the organ's name or the path.
struct ListFilter: Sendable, Equatable {
  private enum Condition: Sendable, Equatable {
    case count(Severity, Comparison, Int)
    case year(String), form(String), code(String)
    case status(Status)
    case word(String)
  }

  private enum Comparison: String, CaseIterable, Sendable {
    // The longer ones are looked for first.
    case atLeast = ">=", atMost = "<=", more = ">", less = "<", equal = "="

    func holds(_ a: Int, _ b: Int) -> Bool {
      switch self {
      case .atLeast: a >= b
      case .atMost: a <= b
      case .more: a > b
      case .less: a < b
      case .equal: a == b
      }
    }
  }

  private enum Status: String, Sendable {
    case unreadable, report, clean, unread
  }

  /// The text as it was typed.
  let text: String
  private let conditions: [Condition]

  /// The filter that a text says.
  init(_ text: String) {
    self.text = text
    conditions = text.split { $0 == "," || $0 == "，" }.compactMap { part in
      let part = Self.plain(part)
      return part.isEmpty ? nil : Self.condition(part)
    }
  }

  /// The text with one more condition.
  func adding(_ condition: String) -> String { isEmpty ? condition : "\(text),\(condition)" }

  /// Whether everything passes.
  var isEmpty: Bool { conditions.isEmpty }

  private static let severities: [(names: [String], severity: Severity)] = [
    (["errors", "error", "错误", "✗", "x"], .error), (["warnings", "warning", "警告", "!"], .warning),
    (["notices", "notice", "提示", "·"], .notice), (["unassessed", "未判定", "?"], .unassessed),
  ]

  /// Without blanks at the ends, in small letters, full-width characters as an input method sends them made plain.
  static func plain(_ part: some StringProtocol) -> String {
    let scalars = part.unicodeScalars.map(\.halfWidth).drop(while: \.isBlank)
    let end = scalars.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? scalars.startIndex
    return String(scalars: scalars[..<end]).lowercased()
  }

  private static func condition(_ part: String) -> Condition {
    for (names, severity) in severities {
      guard let name = names.first(where: part.hasPrefix) else { continue }
      let rest = part.dropFirst(name.count)
      if rest.isEmpty { return .count(severity, .more, 0) }
      for comparison in Comparison.allCases where rest.hasPrefix(comparison.rawValue) {
        if let number = Int(rest.dropFirst(comparison.rawValue.count).drop { $0 == " " }) {
          return .count(severity, comparison, number)
        }
      }
    }
    for (names, make) in [
      (["year:", "年度:"], Condition.year), (["form:", "格式:"], Condition.form),
      (["code:", "规则:"], { .code($0.uppercased()) }),
    ] as [([String], (String) -> Condition)] {
      if let name = names.first(where: part.hasPrefix) { return make(String(part.dropFirst(name.count))) }
    }
    if let name = ["status:", "状态:"].first(where: part.hasPrefix),
      let status = Status(rawValue: String(part.dropFirst(name.count)))
    {
      return .status(status)
    }
    return .word(part)
  }

  /// Whether the entry meets all conditions.
  func passes(_ entry: SourceList.Entry) -> Bool { conditions.allSatisfy { Self.meets(entry, $0) } }

  private static func meets(_ entry: SourceList.Entry, _ condition: Condition) -> Bool {
    switch (condition, entry.summary) {
    case (.count(let severity, let comparison, let number), .report(let facts)?):
      return comparison.holds(facts.counts[.open(severity)] ?? 0, number)
    case (.year(let wanted), .report(let facts)?):
      return facts.year.map { String($0) == wanted } ?? wanted.isEmpty
    case (.form(let wanted), .report(let facts)?): return facts.form.map { $0 == wanted } ?? wanted.isEmpty
    case (.code(let wanted), .report(let facts)?): return facts.codes.keys.contains { $0.hasPrefix(wanted) }
    case (.status(.report), .report?): return true
    case (.status(.clean), .report?): return !(entry.summary?.hasFindings ?? true)
    case (.status(.unreadable), .noReport?): return true
    case (.status(.unread), nil): return true
    case (.word(let word), _): return has(entry, word)
    default: return false
    }
  }

  /// Whether the organ's name or the path has a word in small letters.
  static func has(_ entry: SourceList.Entry, _ word: String) -> Bool {
    (entry.summary?.facts?.organ?.lowercased().contains(word) ?? false) || entry.path.lowercased().contains(word)
  }

}
