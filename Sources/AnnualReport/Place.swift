/// Where something stands in its source, as far as the format can tell.
///
/// Characters are Unicode scalars; everything is counted from 1.
public enum Place: Hashable, Sendable {
  /// Nobody knows, as of what a file's name says or a page without words holds.
  case unknown
  /// In the line of a text, as which HTML counts too, at the character.
  case line(Int, character: Int)
  /// In the paragraph of a Word document, in its order, at the character.
  case paragraph(Int, character: Int)
  /// On the page, in the box if that is known.
  case page(Int, box: Box?)

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
}

extension Place {
  /// The line, of a text.
  public var line: Int? { if case .line(let line, _) = self { line } else { nil } }

  /// The paragraph, of a Word document.
  public var paragraph: Int? { if case .paragraph(let paragraph, _) = self { paragraph } else { nil } }

  /// The page, of a document of pages.
  public var page: Int? { if case .page(let page, _) = self { page } else { nil } }

  /// The character in the line or the paragraph.
  public var character: Int? {
    switch self {
    case .line(_, let character), .paragraph(_, let character): character
    case .page, .unknown: nil
    }
  }

  /// The place `count` characters further on the same line or in the same paragraph; on a page it stays where it is.
  public func advanced(by count: Int) -> Place {
    switch self {
    case .line(let line, let character): .line(line, character: character + count)
    case .paragraph(let paragraph, let character): .paragraph(paragraph, character: character + count)
    case .page, .unknown: self
    }
  }

  /// The place behind a line feed that stands here: in a text, where the next line begins.
  public var behindLineFeed: Place {
    if case .line(let line, _) = self { .line(line + 1, character: 1) } else { advanced(by: 1) }
  }
}

extension Place: Comparable {
  /// Reading order: line or paragraph and character; or page, and height on the page before distance from the left.
  ///
  /// One source has places of one kind; of several kinds an unknown place comes first.
  public static func < (a: Place, b: Place) -> Bool {
    switch (a, b) {
    case (.line(let line, let character), .line(let other, let otherCharacter)),
      (.paragraph(let line, let character), .paragraph(let other, let otherCharacter)):
      (line, character) < (other, otherCharacter)
    case (.page(let page, let box), .page(let other, let otherBox)):
      (page, box?.top ?? 0, box?.left ?? 0) < (other, otherBox?.top ?? 0, otherBox?.left ?? 0)
    default: a.kind < b.kind
    }
  }

  private var kind: Int {
    switch self {
    case .unknown: 0
    case .line: 1
    case .paragraph: 2
    case .page: 3
    }
  }
}
