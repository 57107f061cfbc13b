/// The eight colours that every colour terminal has; their shades are the user's own.
public enum Color: UInt8, Hashable, Sendable, CaseIterable {
  /// The colours, in the order of ECMA-48.
  case black, red, green, yellow, blue, magenta, cyan, white
}
