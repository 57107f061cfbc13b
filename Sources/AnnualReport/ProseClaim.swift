/// Something that the prose claims beside its single figures: that there was none, that all were of one kind, or how
/// figures belong together.
public struct ProseClaim: Hashable, Sendable {
  /// What is claimed.
  public enum Content: Hashable, Sendable {
    /// There was none of the subject (未收到, 未发生, 无): one of the sums is 0.
    case none(ProseFigure.Subject, [[Term]])
    /// All were of one kind (均为自然人, 均获维持, 全部办结), so there was none of any other: one of the sums is 0.
    case every(ProseFigure.Subject, [[Term]])
    /// Figures that are parts of another, by their indices in ``Report/figures``; `isComplete` where the parts claim to be
    /// the whole.
    case parts(of: Int, [Int], isComplete: Bool)
    /// The figure `percent` is the share of the figure `part` in one of the sums.
    case share(percent: Int, part: Int, of: [[Term]])
    /// What was charged as 信息处理费, in 元; `nil` where it is said that some was, and not how much.
    case charged(Number?)
    /// How the sum differs from the same sum of the year before.
    case change(of: [Term], Change)
  }

  /// A comparison with the year before.
  public enum Change: Hashable, Sendable {
    /// The same number.
    case same
    /// More or, if negative, less by this number.
    case by(Number)
    /// More or, if negative, less by this many hundredths of last year's number.
    case percent(Number)
  }

  /// What is claimed.
  public let content: Content
  /// The words.
  public let text: String
  /// The section in which they stand; `nil` for the preamble.
  public let section: SectionKey?
  /// The passage within ``Report/passages(of:)``, from 0.
  public let passage: Int
  /// The range in the passage's text, in Unicode scalars.
  public let range: Range<Int>
  /// Where they stand in the source.
  public let place: Place

  /// Makes a claim.
  public init(
    _ content: Content, text: String, section: SectionKey?, passage: Int, range: Range<Int>, place: Place
  ) {
    self.content = content
    self.text = text
    self.section = section
    self.passage = passage
    self.range = range
    self.place = place
  }
}
