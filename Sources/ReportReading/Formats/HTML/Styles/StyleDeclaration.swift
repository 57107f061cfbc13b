/// One `property: value` that tells whether text is shown.
struct StyleDeclaration {
  let property: StyleProperty
  let value: StyleValue
  let isImportant: Bool

  /// The declarations in the text of a style, in their order; every other property is passed over.
  static func all<Text: RandomAccessCollection<UInt8>>(in text: Text) -> [StyleDeclaration] where Text.Index == Int {
    var found: [StyleDeclaration] = []
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: UInt8(ascii: ";")) ?? text.endIndex
      if let colon = text[start..<end].firstIndex(of: UInt8(ascii: ":")),
        let property = StyleProperty(name: text[start..<colon].drop { $0 <= 0x20 }.prefix { $0 > 0x20 })
      {
        found.append(StyleDeclaration(property, text[(colon + 1)..<end].drop { $0 <= 0x20 }))
      }
      start = end + 1
    }
    return found
  }

  private init(_ property: StyleProperty, _ text: some Collection<UInt8>) {
    self.property = property
    let longest = 200
    let bytes = text.prefix(longest)
    if let first = bytes.first, 0x31...0x39 ~= first, property.isOrdinaryFromOne, !bytes.contains(UInt8(ascii: "!")) {
      value = .ordinary
      isImportant = false
      return
    }
    var words = String(decoding: bytes, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    isImportant = words.hasSuffix("!important") || words.hasSuffix("! important")
    if isImportant { words = String(words[..<(words.lastIndex(of: "!") ?? words.endIndex)]).trimmingBlanks }
    value = property.value(of: words)
  }
}

extension String {
  /// The text without a blank at its end.
  fileprivate var trimmingBlanks: String { hasSuffix(" ") ? String(dropLast()) : self }
}
