import AnnualReport

/// Gathers the visible text of one paragraph with the places of its characters.
///
/// A run of blanks (spaces, tabs, line breaks, no-break and ideographic spaces) becomes one space, and none at either end.
/// A run of nothing but a source line break and its indentation disappears beside a wide character, for Chinese is
/// written without spaces and editors wrap it anywhere.
struct PassageBuilder {
  /// What separates the coming text from the text before, by rising strength.
  private enum Gap: Int {
    case none, space, lineBreak, explicitBlank
  }

  private var text: [UInt8] = []
  /// The scalars in `text`.
  private var count = 0
  private var anchors: [Passage.Anchor] = []
  private var gap = Gap.none
  /// The scalars that are set apart.
  private var marks: [(range: Range<Int>, mark: TextMark)] = []

  /// How many places are kept.
  var anchorCount: Int { anchors.count }

  /// Adds UTF-8 text whose first scalar stands at the place and whose others follow it in the source.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, at start: Place, as mark: TextMark = .plain) {
    let first = count
    defer { note(mark, from: first) }
    var place = start
    var index = 0
    while index < bytes.count {
      let blank = Self.blankLength(bytes, index)
      if blank > 0 {
        note(blank: bytes[index], &place)
        index += blank
      } else {
        let first = index
        var scalars = 0
        repeat {
          if bytes[index] & 0xC0 != 0x80 { scalars += 1 }
          index += 1
        } while index < bytes.count && Self.blankLength(bytes, index) == 0
        append(word: UnsafeBufferPointer(rebasing: bytes[first..<index]), scalars: scalars, at: place)
        place = place.advanced(by: scalars)
      }
    }
  }

  /// Adds text of the program's own, such as an automatic numeral, which stands for the place.
  mutating func append(_ string: String, at place: Place) {
    var string = string
    string.withUTF8 { append($0, at: place) }
  }

  /// Separates what was added from what comes by a space.
  mutating func appendBlank() {
    gap = .explicitBlank
  }

  /// The paragraph, `nil` where nothing is visible; the builder is empty afterwards.
  ///
  /// A number that is struck out, and all that there is, is left out as well unless it is kept.
  mutating func finish(keepsStruckNumber: Bool = false) -> Passage? {
    gap = .none
    guard count > 0 else { return nil }
    defer {
      text.removeAll(keepingCapacity: true)
      anchors.removeAll()
      marks.removeAll()
      count = 0
    }
    let passage = Passage(text: String(decoding: text, as: UTF8.self), anchors: anchors)
    return marks.isEmpty ? passage : passage.plain(marks: marks, keepsStruckNumber: keepsStruckNumber)
  }

  /// The length in bytes of the blank at the index, 0 where there is none.
  private static func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3, index + 1 < bytes.count else { return 0 }
    if byte == 0xC2 { return bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard bytes[index + 1] == 0x80, index + 2 < bytes.count else { return 0 }
    // U+3000, and the typographic spaces U+2000 to U+200A and U+202F.
    let last = bytes[index + 2]
    return byte == 0xE3 ? (last == 0x80 ? 3 : 0) : last <= 0x8A || last == 0xAF ? 3 : 0
  }

  private mutating func note(blank byte: UInt8, _ place: inout Place) {
    let kind: Gap =
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): .lineBreak
      case 0...0x7F: .space
      default: .explicitBlank
      }
    if kind.rawValue > gap.rawValue { gap = kind }
    place = byte == UInt8(ascii: "\n") ? place.behindLineFeed : place.advanced(by: 1)
  }

  private mutating func note(_ mark: TextMark, from first: Int) {
    guard mark != .plain, count > first else { return }
    if let last = marks.last, last.mark == mark, last.range.upperBound == first {
      marks[marks.count - 1].range = last.range.lowerBound..<count
    } else {
      marks.append((first..<count, mark))
    }
  }

  private mutating func append(word: UnsafeBufferPointer<UInt8>, scalars: Int, at place: Place) {
    if count > 0, gap == .space || gap == .explicitBlank || gap == .lineBreak && !endsWide && word[0] < 0xE2 {
      text.append(UInt8(ascii: " "))
      count += 1
    }
    gap = .none
    if !continues(at: place) { anchors.append(Passage.Anchor(offset: count, place: place)) }
    text.append(contentsOf: word)
    count += scalars
  }

  /// Whether the text so far ends in a scalar of three or more bytes: a hanzi, or punctuation between hanzi.
  private var endsWide: Bool {
    text.count >= 3 && text[text.count - 1] & 0xC0 == 0x80 && text[text.count - 2] & 0xC0 == 0x80
  }

  /// Whether the next scalar stands at the place by counting on from the last anchor.
  private func continues(at place: Place) -> Bool {
    anchors.last.map { $0.place.advanced(by: count - $0.offset) == place } ?? false
  }
}
