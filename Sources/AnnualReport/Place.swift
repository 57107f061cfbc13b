/// Where something stands in its source, as far as the format can tell.
///
/// Text and HTML know the line and the character, both counted from 1; PDF the page (from 1) and the box on it; Word the
/// paragraph (from 1, in document order) and the character within it. What a source cannot tell is `nil`.
public struct Place: Hashable, Sendable {
  /// A rectangle on a page, in points from the page's upper left corner.
  public struct Box: Hashable, Sendable {
    /// The left edge.
    public var left: Double
    /// The upper edge.
    public var top: Double
    /// The right edge.
    public var right: Double
    /// The lower edge.
    public var bottom: Double

    /// Makes a box from its four edges.
    public init(left: Double, top: Double, right: Double, bottom: Double) {
      self.left = left
      self.top = top
      self.right = right
      self.bottom = bottom
    }
  }

  /// The line in the source, from 1.
  public var line: Int?
  /// The character (Unicode scalar) in the line or paragraph, from 1.
  public var character: Int?
  /// The page, from 1.
  public var page: Int?
  /// The box on the page.
  public var box: Box?
  /// The paragraph, from 1.
  public var paragraph: Int?

  /// Makes a place; what is left out is unknown.
  public init(
    line: Int? = nil, character: Int? = nil, page: Int? = nil, box: Box? = nil, paragraph: Int? = nil
  ) {
    self.line = line
    self.character = character
    self.page = page
    self.box = box
    self.paragraph = paragraph
  }

  /// The place `count` characters further on the same line or in the same paragraph.
  public func advanced(by count: Int) -> Place {
    var place = self
    place.character = character.map { $0 + count }
    return place
  }
}

extension Place: Comparable {
  /// Reading order: page, then line or paragraph, then height on the page, then character.
  public static func < (a: Place, b: Place) -> Bool {
    func order(_ p: Place) -> [Double] {
      [
        Double(p.page ?? 0), Double(p.line ?? p.paragraph ?? 0), p.box?.top ?? 0, p.box?.left ?? 0,
        Double(p.character ?? 0),
      ]
    }
    return order(a).lexicographicallyPrecedes(order(b))
  }
}
