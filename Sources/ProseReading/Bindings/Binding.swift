import AnnualReport

/// What is known when a number is bound to the sums that it may state.
struct Occasion {
  let frame: Frame
  let kind: StatedFigure.Kind
  /// Whether it is a part of a number before it.
  let isPart: Bool
  /// The number that it is behind.
  let whole: StatedFigure?
  let discourse: Discourse
  /// The figures of the sentence before it.
  let stated: [StatedFigure]
  /// The disputes of which the sentence gives numbers, as they are named together.
  let disputed: [[Matter]]
  /// Whether the number before it is compared with nothing.
  let isWholeUnbound: Bool
  /// Whether the number before it may mean more than one sum.
  /// Whether the sentence itself says that it is about this law.
  let namesLaw: Bool
  let isWholeOpen: Bool
  let section: SectionKey
  let sums: CellSums
  /// Whether the organ itself decides on 行政复议: what it handles then is brought against others.
  let isReviewer: Bool

  /// Whether the sentence has said how many applications came in.
  var hasReceived: Bool { stated.contains { $0.frame.acts.contains(.received) || $0.frame.acts.contains(.accepted) } }
}

/// A pattern of frames with the sums of cells that a number in such a frame may state, the likeliest first.
///
/// The first row that fits decides. A sum that no reader would take for meant is left out, and so is what only a part of
/// the cells can hold: a wrong binding accuses a correct report.
struct Binding: Sendable {
  /// What is counted, in a word.
  let name: String
  let kind: StatedFigure.Kind
  /// Whether the row is for the frame.
  let fits: @Sendable (Occasion) -> Bool
  /// The sums; none where the words leave open which are meant.
  let sums: @Sendable (Occasion) -> [[Term]]
  /// What a number of the row states, where its act does not say so.
  let subject: ProseFigure.Subject?
  /// Clauses that the row is for, with the cells of the likeliest sum. They are tests.
  let examples: [(text: String, cells: String)]

  init(
    _ name: String, _ kind: StatedFigure.Kind, when fits: @escaping @Sendable (Occasion) -> Bool = { _ in true },
    subject: ProseFigure.Subject? = nil, examples: [(String, String)] = [],
    sums: @escaping @Sendable (Occasion) -> [[Term]]
  ) {
    self.name = name
    self.kind = kind
    self.fits = fits
    self.sums = sums
    self.subject = subject
    self.examples = examples.map { (text: $0.0, cells: $0.1) }
  }

  /// All rows, in the order in which they are tried.
  static let all = flows + outcomes + applicants + disputes + documents + decisions

  /// The row for the occasion.
  static func of(_ occasion: Occasion) -> Binding? {
    all.first { $0.kind == occasion.kind && $0.fits(occasion) }
  }
}
