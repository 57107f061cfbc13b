import AnnualReport

/// Words of one line, or of one column of characters set below each other, that stand together.
struct TextPiece: Sendable {
  /// The words in the order of reading.
  private(set) var words: [PageWord]
  /// The box around them.
  private(set) var box: Place.Box
  /// Whether its characters stand below each other.
  let isVertical: Bool
  /// Whether it is what stands in a table's cell: a number, or a mark that there is none.
  private(set) var isValue: Bool
  /// The bytes of the words.
  private var length: Int

  /// Makes a piece of a word.
  init(_ word: PageWord) {
    words = [word]
    box = word.box
    isVertical = false
    isValue = Self.isValue(word.text)
    length = word.text.utf8.count
  }

  /// Makes a piece of characters set below each other.
  init(vertical words: [PageWord]) {
    self.words = words
    box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
    isVertical = true
    isValue = false
    length = 0
  }

  /// The size of its characters.
  var size: Double { isVertical ? box.width : box.height }

  /// The text as it is read.
  var text: String { Passage(pieces: [self], between: "").text }

  /// Whether it is the heading of the labels, which stands apart from them where it is centred and they are not.
  var headsLabels: Bool { text == "信息内容" }

  /// Puts a piece that follows on the same line behind this one.
  mutating func append(_ next: TextPiece) {
    words += next.words
    box = box.union(next.box)
    length += next.length
    isValue = length <= Self.longestValue && Self.isValue(words.map(\.text).joined())
  }

  /// The most bytes that a value has.
  private static let longestValue = 24
  private static let units = ["", "万元", "元", "件", "个", "项", "宗", "条", "%"].map { Array($0.unicodeScalars) }

  private static func isValue(_ text: String) -> Bool {
    guard text.utf8.count <= longestValue else { return false }
    let scalars = Array(text.unicodeScalars)
    switch CellText.content(of: scalars) {
    case .number, .notApplicable: return true
    case .blank: return false
    case .text:
      // A sign, digits with their marks, a unit.
      let number =
        scalars.first.map { "-+±减增".unicodeScalars.contains($0) } ?? false ? scalars.dropFirst() : scalars[...]
      let rest = number.drop { Folding.fold($0).isDigit || $0 == "," || $0 == "." }
      return number.first.map { Folding.fold($0).isDigit } ?? false && units.contains(Array(rest))
    }
  }
}

extension Passage {
  /// The text of the pieces with the separator in between; words within a piece are set apart only where both are Latin.
  init(pieces: some Sequence<TextPiece>, between separator: String) {
    var text = String.UnicodeScalarView()
    var count = 0
    var anchors: [Anchor] = []
    func add(_ part: some Sequence<Unicode.Scalar>) {
      for scalar in part {
        text.append(scalar)
        count += 1
      }
    }
    for piece in pieces {
      if count > 0 { add(separator.unicodeScalars) }
      for (index, word) in piece.words.enumerated() {
        if index > 0, word.isApart(from: piece.words[index - 1]) { add([" "]) }
        anchors.append(Anchor(offset: count, place: word.place))
        add(word.text.unicodeScalars)
      }
    }
    self.init(text: String(text), anchors: anchors)
  }
}
