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

  /// Why a number is compared with no cell.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The text says that it is no exact number: 余, 约, 万.
    case approximate
    /// It is a share or a rate.
    case share
    /// It says by how much something rose or fell.
    case change
    /// It is a sum of money.
    case money
    /// It is of another year than the report's and the one before.
    case otherYear
    /// It is of a part of the year.
    case partOfYear
    /// It is of more than one year.
    case severalYears
    /// It is another body's, or of work done for another.
    case otherBody
    /// It is of an area beyond what the organ reports for.
    case widerArea
    /// It is of a part of the area: of the organ alone, or of what stands under it.
    case partOfArea
    /// Numbers of the whole area and of a part of it stand together, and the table may hold either.
    case ambiguousArea
    /// It counts something that stands in no table.
    case otherMatter
    /// What it counts is not said, or in words that the reader does not know.
    case unknownMatter
    /// Words that the reader does not know stand where they may restrict it.
    case unknownWords
    /// It is of one channel.
    case channel
    /// It is of one topic, or dealt out to several things.
    case topic
    /// It is a part of another number, for which the tables have no cell.
    case part
    /// It is not said what was done.
    case noAct
    /// What was done stands in no table.
    case otherAct
    /// It is denied.
    case negated
    /// Several numbers of the sentence would state the same and differ: they count parts of it.
    case repeated
    /// The words leave open which cells are meant.
    case ambiguous
    /// Characters are lost in its sentence.
    case damaged
    /// It stands where the report speaks of its work, and of other years.
    case section
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
  /// The passage within ``Report/passages(of:)``, from 0.
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
  /// What it states of the tables; `nil` where it has no readings.
  public var subject: Subject?
  /// Why it has no readings; `nil` where it has some.
  public var reason: Reason?
  /// How its words were understood; `nil` where its sentence was not read.
  public let frame: FigureFrame?

  /// Makes a figure.
  public init(
    value: Number, unit: Unit = .count, text: String, phrase: String? = nil, section: SectionKey?, passage: Int,
    range: Range<Int>, place: Place, isApproximate: Bool, readings: [[Term]], subject: Subject? = nil,
    reason: Reason? = nil, frame: FigureFrame? = nil
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
    self.subject = readings.isEmpty ? nil : subject
    self.reason = reason
    self.frame = frame
  }

  /// Takes away what the number may state, for the reason.
  public mutating func leaveUncompared(_ reason: Reason) {
    readings = []
    subject = nil
    self.reason = reason
  }
}
