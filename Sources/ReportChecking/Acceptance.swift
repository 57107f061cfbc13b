import AnnualReport

/// That somebody looked at a finding and lets it stand.
public struct Acceptance: Hashable, Sendable {
  /// Why.
  public let reason: String
  /// When; `nil` where that was not written down.
  public let date: CalendarDate?

  /// Makes an acceptance.
  public init(reason: String, date: CalendarDate?) {
    self.reason = reason
    self.date = date
  }
}
