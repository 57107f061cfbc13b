/// A number that the prose states, with the cells that it may mean.
public struct ProseFigure: Hashable, Sendable {
  /// What the number counts.
  public enum Unit: Hashable, Sendable {
    /// Applications, documents, cases: 件, 条, 份 and the like.
    case count
    /// Money, in 元; a number stated in 万元 is kept in 元.
    case yuan
    /// A share or a rate, in hundredths.
    case percent
  }

  /// The number.
  public let value: Number
  /// What it counts.
  public let unit: Unit
  /// The words: number and unit.
  public let text: String
  /// The words from the verb or noun that gives the number its meaning up to the unit: 收到申请42件.
  public let phrase: String
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
  /// The sums that the number may state, the likeliest first: each the terms that sum to it. Empty where the prose leaves
  /// open what is counted, or counts something that stands in no table.
  public var readings: [[Term]]

  /// Makes a figure.
  public init(
    value: Number, unit: Unit = .count, text: String, phrase: String? = nil, section: SectionKey?, passage: Int,
    range: Range<Int>, place: Place, isApproximate: Bool, readings: [[Term]]
  ) {
    self.value = value
    self.unit = unit
    self.text = text
    self.phrase = phrase ?? text
    self.section = section
    self.passage = passage
    self.range = range
    self.place = place
    self.isApproximate = isApproximate
    self.readings = readings
  }
}
