/// Bytes as a row of choices, which are 0 when they are used up.
struct ByteChoices {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Whether none is left.
  var isEmpty: Bool { rest.isEmpty }

  /// The next byte.
  mutating func byte() -> Int { Int(rest.popFirst() ?? 0) }

  /// The next bytes as a number.
  mutating func number(bytes: Int) -> Int { (0..<bytes).reduce(0) { sum, _ in sum << 8 | byte() } }

  /// One of the elements; `nil` where there are none.
  mutating func one<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[number(bytes: elements.count > 256 ? 2 : 1) % elements.count]
  }
}
