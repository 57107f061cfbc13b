/// A number that the prose states, with the cells that it may mean.
public struct ProseFigure: Hashable, Sendable {
  /// The number.
  public let value: Number
  /// The words: number and unit.
  public let text: String
  /// The section in which it stands; `nil` for the preamble.
  public let section: SectionKey?
  /// The passage within the section's passages, from 0.
  public let passage: Int
  /// The range in the passage's text, in Unicode scalars.
  public let range: Range<Int>
  /// Where it stands in the source.
  public let place: Place
  /// Whether the text says that the number is no exact one (余, 约, 万).
  public let isApproximate: Bool
  /// The sums that the number may state, the likeliest first: each the terms that sum to it.
  public let readings: [[Term]]

  /// Makes a figure.
  public init(
    value: Number, text: String, section: SectionKey?, passage: Int, range: Range<Int>, place: Place,
    isApproximate: Bool, readings: [[Term]]
  ) {
    self.value = value
    self.text = text
    self.section = section
    self.passage = passage
    self.range = range
    self.place = place
    self.isApproximate = isApproximate
    self.readings = readings
  }
}
