/// A part of a source around a place, as it stands there.
public struct SourceExcerpt: Sendable, Hashable {
  /// A line of a text or a page, or a paragraph of a document.
  public struct Line: Sendable, Hashable {
    /// Its number, from 1, where it has one.
    public let number: Int?
    /// What stands there.
    public let text: String
    /// The scalars at the place, where this line has it.
    public let marked: Range<Int>?

    /// Makes a line.
    public init(number: Int?, text: String, marked: Range<Int>? = nil) {
      self.number = number
      self.text = text
      self.marked = marked
    }
  }

  /// The place.
  public let place: Place
  /// The lines, in their order.
  public let lines: [Line]

  /// Makes an excerpt.
  public init(place: Place, lines: [Line]) {
    self.place = place
    self.lines = lines
  }
}
