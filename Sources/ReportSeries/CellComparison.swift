import AnnualReport

/// A cell of two reports: what stands in either, and the change from one to the other.
public struct CellComparison: Hashable, Sendable {
  /// The cell.
  public let cell: CellID
  /// What stands in the first report.
  public let before: CellStanding
  /// What stands in the second.
  public let after: CellStanding

  /// Whether the reports say different things.
  public var isChanged: Bool { !before.agrees(with: after) }

  /// The second number without the first; `nil` where one is none, or they have too many digits to be subtracted.
  public var change: Number? {
    guard let before = before.number, let after = after.number else { return nil }
    return after.subtracting(before)
  }

  /// The change in hundredths of the first number's size, to a tenth; `nil` where that is 0 or there is no change to tell.
  public var percent: Number? {
    guard let before = before.number, before.mantissa != 0, let change else { return nil }
    let scale = max(before.scale, change.scale)
    guard let part = change.scaled(to: scale), let whole = before.scaled(to: scale) else { return nil }
    let (thousandfold, overflow) = part.multipliedReportingOverflow(by: 1000)
    let size = whole == .min ? .max : abs(whole)
    guard !overflow, let doubled = thousandfold.doubled, let divisor = size.doubled else { return nil }
    let (rounded, isTooLarge) = doubled.addingReportingOverflow(part < 0 ? -size : size)
    return isTooLarge ? nil : Number(mantissa: rounded / divisor, scale: 1)
  }
}

extension Number {
  /// The exact difference; `nil` where it has too many digits.
  func subtracting(_ other: Number) -> Number? {
    let scale = max(scale, other.scale)
    guard let left = scaled(to: scale), let right = other.scaled(to: scale) else { return nil }
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    return overflow ? nil : Number(mantissa: difference, scale: scale)
  }

  /// The mantissa with so many digits behind the point, as many as there are or more.
  fileprivate func scaled(to scale: Int) -> Int? {
    var mantissa = mantissa
    for _ in self.scale..<scale {
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      mantissa = product
    }
    return mantissa
  }
}

extension Int {
  fileprivate var doubled: Int? {
    let (double, overflow) = multipliedReportingOverflow(by: 2)
    return overflow ? nil : double
  }
}
