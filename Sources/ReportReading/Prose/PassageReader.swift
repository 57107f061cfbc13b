import AnnualReport

/// Reads a passage clause by clause. A clause that names no matter, time or extent of its own takes them from the clauses
/// before it.
struct PassageReader {
  /// What later clauses of a sentence take from the earlier ones.
  struct Context {
    /// The matters that are spoken of.
    var matters: [Matter] = []
    /// The last act, for lists: 制发规范性文件4件、规章1件.
    var acts: [Act] = []
    var time = Time.current
    var extent: Extent?
    /// Whether the sentence says that it is about this law.
    var namesLaw = false
    /// Whether numbers are as of a day (截至), so that 累计 may reach back over the years.
    var isAsOf = false
    /// Whether figures are parts of an earlier one (其中).
    var isPart = false
    /// Whether what was concluded of the applications carried over is said by itself: 另办结上年结转3件.
    var concludesCarriedOver = false
    /// Whether something is excepted: 除2件外.
    var excepts = false
    /// Whether figures are of what was received only: 新收20件中，….
    var isOfReceived = false
    /// Whether 主动公开 and 依申请公开 are how the organ's own documents are to be published.
    var isOfPublicity = false
    /// The figure that parts belong to, by its index in `stated`.
    var whole: Int?
    /// Whether the numbers are those of a channel or topic (通过网络收到30件), and so compare with no cell.
    var isRestricted = false
  }

  /// A figure of the sentence with what was understood of it.
  struct Stated {
    /// Its index in the passage's figures.
    let figure: Int
    /// The index of the same number as a figure of the second verb: 收到并办结42件.
    let twin: Int?
    let kind: Kind
    let extent: Extent?
    let matters: [Matter]
    /// Whether its own words name the government or its office.
    let namesOrgan: Bool
    /// Whether its own words name the matter beyond doubt.
    let isNamed: Bool
    let acts: [Act]
    let applicant: Applicant?
    let isClear: Bool
    let isPart: Bool
    /// The figure that it is behind, by its index among the sentence's.
    let whole: Int?
    /// The punctuation before it.
    let opening: Stop
    /// Whether it sums what was listed before it: 共20件.
    let isSum: Bool
    /// Whether it is of a channel or a topic only.
    let isRestricted: Bool
  }

  /// By what a figure counts.
  enum Kind: Hashable {
    case flow, outcome, applicant, channel, dispute, document, decision, money, percent, change, unknown
  }

  let passage: Passage
  let scalars: [Unicode.Scalar]
  let section: SectionKey
  let passageIndex: Int
  let sums: CellSums
  let year: Int?
  let coversArea: Bool
  let firstFigure: Int
  private let words: [Word]

  /// The figures of the passage.
  var figures: [ProseFigure] = []
  /// The claims of the passage.
  var claims: [ProseClaim] = []
  /// What the passage came to speak of: what the next one speaks of until it says otherwise.
  private(set) var topic: [Matter]
  /// Whether the passage was about applications, whatever it came to speak of since: words that belong to no other matter
  /// (予以公开, 申请人) then are about them again.
  private var hasNamedApplications: Bool
  var context = Context()
  /// The figures of the sentence.
  var stated: [Stated] = []
  /// The disputes of which the sentence gives numbers, as they are named together.
  var disputed: [[Matter]] = []
  /// The figure of the segment before, by its index in `stated`.
  private(set) var previousFigure: Int?
  /// The figures of the passage.
  private var all: [Stated] = []

  init(
    _ passage: Passage, section: SectionKey, index: Int, topic: [Matter], sums: CellSums, lexicon: Lexicon, year: Int?,
    coversArea: Bool, firstFigure: Int
  ) {
    self.passage = passage
    self.section = section
    self.sums = sums
    self.year = year
    self.coversArea = coversArea
    self.firstFigure = firstFigure
    passageIndex = index
    scalars = Array(passage.text.unicodeScalars)
    words = ProseScanner.words(of: scalars, lexicon: lexicon)
    self.topic = topic
    hasNamedApplications = topic.first?.family == .applications
  }

  /// Reads all sentences.
  mutating func read() {
    for sentence in words.split(whereSeparator: { $0.sense == .stop(.sentence) })
    where !sentence.contains(where: { $0.sense == .unrelated }) {
      for start in stride(from: sentence.startIndex, to: sentence.endIndex, by: Self.longestSentence) {
        guard figures.count + claims.count <= SourceLimits.figures, WorkBudget.step(Self.longestSentence) else {
          return
        }
        read(sentence[start...].prefix(Self.longestSentence))
      }
    }
    openScopes()
  }

  /// The most words of a sentence that are read together. Each figure is read against all before it in its sentence; no
  /// sentence of a report has half as many words, and a text without full stops is read in such pieces.
  private static let longestSentence = 500

  private mutating func read(_ sentence: ArraySlice<Word>) {
    // A numbered heading opens another subject.
    if let start = sentence.first?.range.lowerBound, HeadingForms.numeral(scalars[start...].prefix(8)) != nil {
      topic = ProseReader.topic(of: section)
      hasNamedApplications = topic.first?.family == .applications
    }
    previousFigure = nil
    context = Context(matters: impliesApplications(sentence) ? [.application(named: true)] : topic)
    context.namesLaw = context.matters.first?.family == .applications || hasNamedApplications
    let segments = Segment.segments(of: DealtNumbers.placed(in: sentence))
    context.concludesCarriedOver = segments.contains(where: \.concludesCarriedOver)
    context.isOfPublicity = segments.contains(where: countsPublished)
    stated = []
    disputed = []
    var saved: [Context] = []
    for segment in segments {
      while saved.count > segment.depth, let outer = saved.popLast() { context = outer }
      while saved.count < segment.depth {
        saved.append(context)
        context.isPart = true
      }
      if segment.opening == .semicolon { context.isPart = false }
      read(segment)
    }
    readParts()
    readRests()
    openRepeated()
    all += stated
    if let first = saved.first { context = first }
    topic = context.matters
  }

  private mutating func read(_ segment: Segment) {
    WorkBudget.step(segment.before.count + segment.after.count + stated.count)
    var phrase = Phrase(segment, reportYear: year)
    if phrase.applicant == nil { phrase.applicant = restOfApplicants(segment) }
    let matters = context.matters
    if phrase.contains { context.isPart = true }
    if phrase.isRestricted, !phrase.acts.isEmpty, segment.figure != nil {
      context.isRestricted = true
    } else if phrase.isTotal || phrase.acts.contains(.received) || phrase.acts.contains(.accepted) {
      context.isRestricted = false
    }
    if phrase.namesLaw { context.namesLaw = true }
    if phrase.isAsOf { context.isAsOf = true }
    if phrase.excludes { context.excepts = true }
    if let extent = phrase.extent ?? foreignOrgan(segment) { context.extent = extent }
    readMatters(phrase, segment)
    if context.matters == [.application(named: true)] { hasNamedApplications = true }
    if let figure = segment.figure, let amount = figure.amount {
      readFigure(amount, figure, phrase, segment)
    }
    readVerbAlone(phrase, segment)
    readClaims(phrase, segment)
    if let time = phrase.time, !phrase.compares, !phrase.acts.contains(where: { $0 == .carriedOver }) {
      context.time = time
    }
    if !phrase.acts.isEmpty { context.acts = phrase.acts }
    // A part of another kind does not change what the list is about.
    if context.isPart, phrase.matters == [.other], matters.first?.family == .applications { context.matters = matters }
    previousFigure = segment.figure == nil ? nil : stated.indices.last
  }

  /// Takes up the matters that the phrase names for the clauses that follow.
  private mutating func readMatters(_ phrase: Phrase, _ segment: Segment) {
    if phrase.matters == [.document], context.matters.first?.family == .documents, !phrase.isRest {
      // 制定规范性文件4件，废止文件2件
    } else if phrase.matters == [.application(named: false)] {
      // 申请 alone may be of any kind, unless the text was about those under this law.
      if context.matters.first?.family != .applications {
        let countsOthers = stated.contains { $0.matters.first?.family != .applications }
        context.matters = hasNamedApplications && !countsOthers ? [.application(named: true)] : [.other]
      }
    } else if phrase.acts == [.other], phrase.matters.first?.family == .documents {
      // 清理规范性文件20件，废止3件: the rest of the sentence is about those that were gone through.
      context.matters = [.other]
    } else if !phrase.matters.isEmpty {
      // 涉及征地补偿等信息 says what the matter is about, and names no other.
      if phrase.matters == [.other], segment.figure == nil, phrase.namesTopicFirst { return }
      context.matters = phrase.matters
    } else if segment.figure?.amount?.unit == .count, !phrase.isClear, !phrase.acts.isEmpty, phrase.acts != [.other],
      !phrase.acts.contains(where: \.isOutcome)
    {
      // What stands between verb and number is unknown, and so is what was counted.
      context.matters = [.other]
    }
  }

  /// What the words count: what they name, else what the text was about.
  func matters(of phrase: Phrase) -> [Matter] {
    [[], [.application(named: false)], [.document]].contains(phrase.matters) ? context.matters : phrase.matters
  }

  /// Whether the sentence is about applications before it says so: by its first noun, or because it lists outcomes.
  private func impliesApplications(_ sentence: ArraySlice<Word>) -> Bool {
    let unnamed = Matter.application(named: false)
    if let first = sentence.compactMap(\.matter).first(where: { $0 != unnamed }) {
      return first == .application(named: true)
    }
    let outcomes = sentence.compactMap(\.act).filter(\.isOutcome)
    if hasNamedApplications, !outcomes.isEmpty || sentence.contains(where: isApplicant) { return true }
    return Set(outcomes).count >= 2
  }

  /// 主动公开400件
  private func countsPublished(_ segment: Segment) -> Bool {
    segment.figure != nil && segment.before.contains { text($0.range).hasPrefix("主动公开") }
  }

  private func isApplicant(_ word: Word) -> Bool {
    word.applicant != nil || scalars[word.range].starts(with: "申请人".unicodeScalars)
  }

  /// Whom 其他 means behind other applicants: 自然人3件、商业企业2件、其他1件.
  private func restOfApplicants(_ segment: Segment) -> Applicant? {
    guard segment.figure != nil, segment.before.contains(where: { $0.sense == .rest }),
      segment.before.allSatisfy({ $0.isFiller }), stated.last?.kind == .applicant
    else { return nil }
    let named = stated.compactMap(\.applicant)
    return named.contains(.column("legalServiceInstitution")) ? .column("otherOrganization") : .other
  }

  /// Another organ that the unknown words before the verb name.
  private func foreignOrgan(_ segment: Segment) -> Extent? {
    let named = segment.before.contains { word in
      guard word.sense == .unknown, word.range.count >= 2 else { return false }
      return "局委厅镇乡".unicodeScalars.contains(scalars[word.range.upperBound - 1])
    }
    return named ? .units : nil
  }

  // MARK: Words and places

  /// The words of the range, as they stand.
  func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  /// The words of the range without quotation marks, for quoting.
  func quotation(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range].filter { !ProseScanner.quotes.contains($0) }))
  }

  /// Adds a claim about the words of the segment.
  mutating func claim(_ content: ProseClaim.Content, _ segment: Segment) {
    guard let first = segment.words.first?.range.lowerBound, let last = segment.words.last?.range.upperBound else {
      return
    }
    claims.append(
      ProseClaim(
        content, text: text(first..<last), section: section, passage: passageIndex, range: first..<last,
        place: passage.place(at: first)))
  }

  // MARK: Scope

  /// Where a passage gives numbers of the organ itself or of what stands under it, those of the whole are open too: the
  /// tables may hold either.
  private mutating func openScopes() {
    for family in [Matter.Family.applications, .disputes, .decisions] {
      let ofFamily = all.filter { $0.matters.first?.family == family }
      let isDivided = ofFamily.contains { $0.extent == .own || $0.extent == .units }
      // 全县300件，其中县政府办公室50件
      let isOrganBesideArea = ofFamily.contains { $0.extent == .area } && ofFamily.contains(where: \.namesOrgan)
      guard isDivided || isOrganBesideArea else { continue }
      for stated in ofFamily { leaveOpen(stated) }
      if family == .applications {
        claims.removeAll { if case .change = $0.content { true } else { false } }
      }
    }
  }
}
