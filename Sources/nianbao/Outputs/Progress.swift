import AnnualReport
import Glibc

/// How far a run has come, in one line on standard error where that is a terminal, and nothing elsewhere.
struct Progress {
  private let total: Int
  private let language: Language
  private let start = ContinuousClock.now
  private var done = 0
  private var shown: ContinuousClock.Instant?

  /// Shows the line at once; `nil` where nobody would see it, or there is nothing to wait for.
  init?(total: Int, _ language: Language) {
    guard total > 1, isatty(STDERR_FILENO) == 1 else { return nil }
    self.total = total
    self.language = language
    show()
  }

  /// Counts a source; shows the line anew where it is time to.
  mutating func count() {
    done += 1
    // More often, the terminal would have more to do than the eye sees.
    if let shown, shown.duration(to: .now) < .milliseconds(100) { return }
    show()
  }

  /// Takes the line away, so that another may stand there.
  mutating func hide() {
    if shown != nil { StandardError.raw("\r\u{1B}[K") }
    shown = nil
  }

  private mutating func show() {
    shown = .now
    let text = Self.text(done: done, of: total, seconds: start.duration(to: .now) / .seconds(1))
    StandardError.raw("\r\(text[language])\u{1B}[K")
  }

  /// The line: count, rate, and the time that is left, as far as they can be told yet.
  static func text(done: Int, of total: Int, seconds: Double) -> Bilingual {
    let count = Bilingual(zh: "已读 \(done)/\(total)", en: "read \(done)/\(total)")
    guard done > 0, seconds >= 0.1 else { return count }
    let rate = Double(done) / seconds
    let shownRate = rate < 10 ? String(Double(Int(rate * 10)) / 10) : String(Int(rate))
    let left = Int((Double(total - done) / rate).rounded(.up))
    let (minutes, rest) = left.quotientAndRemainder(dividingBy: 60)
    return Bilingual(
      zh: "\(count.zh)，每秒 \(shownRate)，约剩 " + (minutes > 0 ? "\(minutes) 分 " : "") + "\(rest) 秒",
      en: "\(count.en), \(shownRate)/s, " + (minutes > 0 ? "\(minutes) min " : "") + "\(rest) s left")
  }
}
