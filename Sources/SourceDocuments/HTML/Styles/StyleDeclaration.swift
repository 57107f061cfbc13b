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
        case let name = text[start..<colon].drop(while: { $0 <= 0x20 }).prefix(while: { $0 > 0x20 }),
        let property = StyleProperty(name: name)
      {
        // Of `font`, the size is one value of several.
        let isOneValue = name.count != 4 || property != .fontSize
        found.append(StyleDeclaration(property, text[(colon + 1)..<end].drop { $0 <= 0x20 }, isOneValue: isOneValue))
      }
      start = end + 1
    }
    return found
  }

  private init(_ property: StyleProperty, _ text: some Collection<UInt8>, isOneValue: Bool) {
    self.property = property
    let longest = 200
    let bytes = text.prefix(longest)
    if let first = bytes.first, 0x31...0x39 ~= first, isOneValue, !bytes.contains(UInt8(ascii: "!")) {
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
