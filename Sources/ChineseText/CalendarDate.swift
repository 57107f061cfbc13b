/// A calendar date.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day, 1 to the month's last.
  public let day: Int

  /// Makes a date; `nil` where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), day >= 1, day <= days[month - 1], year > 0 else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date as in ISO 8601: `2024-12-31`.
  public var description: String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// Compares by time.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
