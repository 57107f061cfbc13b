/// An exact decimal number as it stands in a report: a count, or a fee in 万元.
///
/// The value is `mantissa` / 10^`scale`, in lowest terms, so equal numbers are equal values. No floating point is
/// involved. A mantissa has at most 15 digits, so that sums over a table cannot overflow.
public struct Number: Hashable, Sendable {
  /// The digits, with their sign.
  public let mantissa: Int
  /// How many of the digits stand behind the point.
  public let scale: Int

  /// A whole number.
  public init(_ value: Int) {
    mantissa = value
    scale = 0
  }

  /// The number `mantissa` / 10^`scale`.
  public init(mantissa: Int, scale: Int) {
    var mantissa = mantissa
    var scale = scale
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    self.mantissa = mantissa
    self.scale = scale
  }

  /// Reads ASCII digits with an optional sign and an optional fraction, and nothing else.
  ///
  /// Returns `nil` for anything that is no such number, and for more than 15 digits, zeros included.
  public init?(_ text: some StringProtocol) {
    var mantissa = 0
    var scale = 0
    var digits = 0
    var negative = false
    var behindPoint = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x30...0x39:
        digits += 1
        if digits > 15 { return nil }
        mantissa = mantissa * 10 + Int(byte - 0x30)
        if behindPoint { scale += 1 }
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: "+") where index == 0: break
      case UInt8(ascii: ".") where digits > 0 && !behindPoint: behindPoint = true
      default: return nil
      }
    }
    guard digits > 0, !(behindPoint && scale == 0) else { return nil }
    self.init(mantissa: negative ? -mantissa : mantissa, scale: scale)
  }

  /// The value as an integer, where it is one.
  public var integer: Int? { scale == 0 ? mantissa : nil }
}

extension Number: CustomStringConvertible {
  /// The number in ASCII digits, without exponent or superfluous zeros: `360.54242`.
  public var description: String {
    guard scale > 0 else { return String(mantissa) }
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let point = padded.index(padded.endIndex, offsetBy: -scale)
    return (mantissa < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }
}

extension Number: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Number: Comparable {
  /// Compares the exact values.
  public static func < (a: Number, b: Number) -> Bool {
    let scale = max(a.scale, b.scale)
    func widened(_ n: Number) -> (high: Int, low: UInt) {
      var power = 1
      for _ in n.scale..<scale { power *= 10 }
      return n.mantissa.multipliedFullWidth(by: power)
    }
    let (left, right) = (widened(a), widened(b))
    return left.high != right.high ? left.high < right.high : left.low < right.low
  }
}
