/// Something that the prose claims beside its single figures: that there was none, that all were of one kind, how figures
/// belong together, what it says of the report itself.
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
    /// The figure `percent` is the share of one of the sums `parts` in one of the others.
    case share(percent: Int, parts: [[Term]], of: [[Term]])
    /// How what the figure states differs from the same of the year before.
    case change(of: Int, Change)
    /// What is said of 信息处理费.
    case fee(Fee)
    /// The report year of which the words speak, and in which part of the text.
    case year(Int, of: YearSubject)
    /// The organ of which the words say that it made the report, answers for it or is its subject.
    case organ(String)
    /// How many parts the report is said to have, beside those that are listed.
    case promisedParts(PartList)
    /// A chapter beside the six sections, or an annex, begins.
    case chapter
    /// The document that the report is said to follow.
    case cited(Citation)
    /// The words are a template's, and say nothing.
    case residue
    /// What section 5 tells.
    case told(Told)
    /// The organ was set up, dissolved or merged.
    case reorganised
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

  /// What is said of 信息处理费.
  public enum Fee: Hashable, Sendable {
    /// It is spoken of.
    case mentioned
    /// It was never asked for (未产生, 未启动), and so not received, either.
    case neverAsked
    /// None was received (未收取); it may have been asked for.
    case none
    /// Some was received, and it is not said how much.
    case some
    /// This sum was received, in 元.
    case sum(Number)
    /// So many 收费通知 were sent.
    case notices(Number)
    /// The notices asked for this sum, in 元.
    case asked(Number)
  }

  /// Where words name the report year.
  public enum YearSubject: Hashable, Sendable {
    /// The preamble, for this report.
    case report
    /// A section that speaks of one year.
    case section
    /// The number of applications received.
    case applications
    /// The statement on 信息处理费.
    case fee
  }

  /// A number of parts with the list that stands beside it.
  public struct PartList: Hashable, Sendable {
    /// What a list says of further parts.
    public enum Rest: Hashable, Sendable {
      /// It has no place for any.
      case none
      /// It says that there are more: 等.
      case andOthers
      /// It has items that are no sections of the form, or there is no list.
      case unknown
    }

    /// The number of parts.
    public let promised: Int
    /// The sections of the form that are named.
    public let named: [SectionKey]
    /// How many items the list has; a section may be listed as two.
    public let items: Int
    /// Whether the list may go on.
    public let rest: Rest

    /// Makes a list.
    public init(promised: Int, named: [SectionKey], items: Int, rest: Rest) {
      self.promised = promised
      self.named = named
      self.items = items
      self.rest = rest
    }
  }

  /// A document by its number.
  public enum Citation: Hashable, Sendable {
    /// The format document, by its number as ``Form/document`` writes it.
    case format(String)
    /// The 条例, by the decree of its revision or by that before it.
    case regulations(isRevised: Bool)
  }

  /// What section 5 is to tell.
  public enum Told: Hashable, Sendable {
    /// A problem.
    case problem
    /// How a problem was or will be mended.
    case improvement
    /// That there is nothing to tell: 无.
    case nothing
    /// Something in words that nobody knows, which may be either.
    case other
  }

  /// What is claimed.
  public var content: Content
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
