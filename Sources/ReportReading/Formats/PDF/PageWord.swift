import AnnualReport

/// A word on a page, with the rectangle that it takes.
struct PageWord: Sendable {
  /// The text, without white space.
  var text: String
  /// Where it stands when the page is held so that its text is upright.
  var box: Place.Box
  /// Where it stands in the source.
  var place: Place
}

/// A page as the words on it.
struct Page: Sendable {
  /// The width, in points.
  var width: Double
  /// The height, in points.
  var height: Double
  /// The words, in the order of the source.
  var words: [PageWord] = []

  /// Adds a word unless there is nothing to see; `page` is the page's number.
  mutating func add(_ text: String, _ box: Place.Box, page: Int) {
    let visible = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isBlank }))
    if !visible.isEmpty { words.append(PageWord(text: visible, box: box, place: Place(page: page, box: box))) }
  }
}

extension Place.Box {
  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (left + right) / 2 }
  var center: Double { (top + bottom) / 2 }

  /// The smallest box around both.
  func union(_ other: Place.Box) -> Place.Box {
    Place.Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}
