import AnnualReport
import ReportChecking

/// What is wrong with the way that the program was called, beyond what its parser sees; the exit status is 2.
struct UsageError: Error {
  /// What is wrong, and what to do.
  let reason: Bilingual

  /// What is wrong.
  init(zh: String, en: String) { reason = Bilingual(zh: zh, en: en) }

  /// A rule that does not exist.
  static func unknownRule(_ name: String) -> UsageError {
    if let nearest = NearestWord.nearest(to: name, among: Checker.allRules.flatMap { [$0.code, $0.slug] }) {
      return UsageError(zh: "没有规则 \(name)；是不是 \(nearest)？", en: "there is no rule \(name); is \(nearest) meant?")
    }
    return UsageError(
      zh: "没有规则 \(name)，nianbao rules 列出全部", en: "there is no rule \(name); nianbao rules lists them all")
  }

  /// Something to explain that is neither a rule nor a place of a form.
  static func unknownToExplain(_ name: String, nearest: String?) -> UsageError {
    guard let nearest else {
      return UsageError(
        zh: "没有规则或格子 \(name)，nianbao rules 和 nianbao form 列出全部",
        en: "there is no rule or place \(name); nianbao rules and nianbao form list them all")
    }
    return UsageError(
      zh: "没有规则或格子 \(name)；是不是 \(nearest)？", en: "there is no rule or place \(name); is \(nearest) meant?")
  }

  /// The number that was given for an option, where it is in the range.
  static func checked(_ number: Int?, for option: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let number, !range.contains(number) else { return number }
    throw UsageError(
      zh: "\(option) \(number)：应在 \(range.lowerBound) 到 \(range.upperBound) 之间",
      en: "\(option) \(number): it must be from \(range.lowerBound) to \(range.upperBound)")
  }
}
