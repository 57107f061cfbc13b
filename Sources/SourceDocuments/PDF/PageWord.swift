import AnnualReport

/// A word on a page, with the rectangle that it takes.
struct PageWord: Sendable {
  /// The text, without white space.
  var text: String
  /// Where it stands when the page is held so that its text is upright.
  var box: Place.Box
  /// Where it stands in the source.
  var place: Place

  /// How far Latin words on a line are apart at least, in the height of their boxes.
  private static let leastSpace = 0.15

  /// Whether a space belongs between it and the word before it: both are Latin, and they do not touch.
  func isApart(from previous: PageWord) -> Bool {
    guard let last = previous.text.unicodeScalars.last, let first = text.unicodeScalars.first else { return false }
    return last.isLatin && first.isLatin && box.left - previous.box.right > Self.leastSpace * previous.box.height
  }
}

/// A page as the words on it.
struct Page: Sendable {
  /// The width, in points.
  let width: Double
  /// The height, in points.
  let height: Double
  /// The words, in the order of the source.
  var words: [PageWord] = []
  /// What the page shows besides, where that is known.
  var drawing: PageDrawing?

  /// Makes a page without words.
  init(width: Double, height: Double) {
    self.width = Place.Box.bounded(width)
    self.height = Place.Box.bounded(height)
  }

  /// Adds a word unless there is nothing to see; `page` is the page's number.
  ///
  /// The box may be anything: it is what a font says of its glyphs.
  mutating func add(_ text: String, _ box: Place.Box, page: Int) {
    let visible = text.unicodeScalars.filter { !$0.isBlank }
    guard !visible.isEmpty else { return }
    let box = box.holding(visible)
    words.append(PageWord(text: String(visible), box: box, place: .page(page, box: box)))
  }
}

extension Place.Box {
  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (left + right) / 2 }
  var center: Double { (top + bottom) / 2 }

  /// No page is larger, in points: PDF has a limit of 14,400.
  private static let furthest = 20_000.0
  /// How wide a character is at most, in the height of its line, if it is stretched and spaced.
  private static let widestCharacter = 3.0

  /// The coordinate, or the nearest that a page may have.
  static func bounded(_ coordinate: Double) -> Double {
    coordinate.isNaN ? 0 : min(max(coordinate, -furthest), furthest)
  }

  /// The box as the characters can take it: its edges in order and on a page, and where it is longer than characters are, as
  /// long as they usually are.
  func holding(_ characters: String.UnicodeScalarView) -> Place.Box {
    let horizontal = [left, right].map(Self.bounded).sorted()
    let vertical = [top, bottom].map(Self.bounded).sorted()
    var box = Place.Box(left: horizontal[0], top: vertical[0], right: horizontal[1], bottom: vertical[1])
    let size = min(box.width, box.height)
    // A single digit is half as wide as its line is high, and some fonts say that their lines are as high as three.
    let isUpright = characters.count == 1 && box.height > box.width
    let most = Self.widestCharacter * (isUpright ? 2 : Double(characters.count))
    guard size > 0, max(box.width, box.height) > size * most else { return box }
    let usual = characters.reduce(0) { $0 + ($1.value < 0x2E80 ? size / 2 : size) }
    if isUpright {
      (box.top, box.bottom) = (box.center - size / 2, box.center + size / 2)
    } else if box.width > box.height {
      box.right = box.left + usual
    } else {
      box.bottom = box.top + usual
    }
    return box
  }

  /// The smallest box around both.
  func union(_ other: Place.Box) -> Place.Box {
    Place.Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}
