import AnnualReport
import ChineseText

/// Reads a passage clause by clause: what a clause does not state it takes from what was said before, by the table of the
/// `Discourse`; what then is still not known keeps its numbers from being compared, with the reason.
struct PassageReader {
  /// What is the same for all passages of a report.
  struct Setting {
    let sums: CellSums
    let lexicon: Lexicon
    let organ: OrganName
    let year: Int?
  }

  let setting: Setting
  let passage: Passage
  let section: SectionKey
  let passageIndex: Int
  let firstFigure: Int
  let scalars: [Unicode.Scalar]
  /// The words of the piece of the text that is being read.
  private(set) var words: [Word] = []
  /// Their texts.
  private var texts = WordTexts()

  var discourse: Discourse
  /// The figures of the passage.
  var figures: [ProseFigure] = []
  /// The claims of the passage.
  var claims: [ProseClaim] = []
  /// The figures of the sentence, with what was understood of them.
  var stated: [StatedFigure] = []
  /// The disputes of which the sentence gives numbers, as they are named together.
  var disputed: [[Matter]] = []
  /// The figure of the clause before, by its index in `stated`.
  var previousFigure: Int?
  /// Whether the words of the sentence belong to applications alone.
  var isImplied = false
  /// Whether the sentence counts by several rows of the form, one of which is of nothing else.
  var listsRows = false
  /// Whether a bracket before the next number says that it contains what was carried over.
  var includesCarriedOver = false
  /// The figures of the passage.
  var all: [StatedFigure] = []

  var sums: CellSums { setting.sums }
  var coversArea: Bool { setting.organ.coversArea }

  init(
    _ passage: Passage, section: SectionKey, index: Int, discourse: Discourse, setting: Setting, firstFigure: Int
  ) {
    self.passage = passage
    self.section = section
    self.setting = setting
    self.discourse = discourse
    self.firstFigure = firstFigure
    passageIndex = index
    scalars = Array(passage.text.unicodeScalars)
  }

  /// The words of the range, as they stand.
  func text(_ range: Range<Int>) -> String { texts[range] ?? String(scalars: scalars[range]) }

  /// Reads all sentences.
  mutating func read() {
    var begin = 0
    // A piece at a time, so that a paragraph of megabytes needs no words of its length.
    while begin < scalars.count {
      let end = pieceEnd(from: begin)
      guard WorkBudget.step(end - begin) else { return }
      words = ScannedText(scalars, in: begin..<end, lexicon: setting.lexicon, organ: setting.organ).words
      texts = WordTexts(of: words, in: scalars, from: begin, to: end)
      guard readPiece(isFirst: begin == 0) else { return }
      begin = end
    }
    openScopes()
  }

  /// Reads the sentences of the piece; tells whether there is room for more.
  private mutating func readPiece(isFirst: Bool) -> Bool {
    var isFirst = isFirst
    // 全县收到1033件。其中，本机关118件: goes on.
    for index in words.indices.dropLast()
    where words[index].sense == .stop(.sentence) && words[index + 1].sense == .containing {
      words[index] = Word(sense: .stop(.comma), range: words[index].range)
    }
    var before: ArraySlice<Word> = []
    for whole in words.split(whereSeparator: { $0.sense == .stop(.sentence) }) {
      let sentence = BackReferences.placed(in: whole, behind: before)
      before = whole
      if !isFirst { discourse.pass(.sentence) }
      isFirst = false
      if sentence.contains(where: { $0.sense == .unrelated }) {
        for word in sentence where word.isFigure { addUnread(word, .otherMatter) }
        continue
      }
      for start in stride(from: sentence.startIndex, to: sentence.endIndex, by: Self.longestSentence) {
        guard firstFigure + figures.count + claims.count <= ProseReader.mostFigures,
          WorkBudget.step(Self.longestSentence)
        else { return false }
        read(sentence[start...].prefix(Self.longestSentence))
      }
    }
    return true
  }

  /// How much is cut into words at once: up to a full stop behind so many characters, and where none comes, twice as many.
  private static let longestPiece = 10_000

  private func pieceEnd(from begin: Int) -> Int {
    guard scalars.count - begin > Self.longestPiece else { return scalars.count }
    let last = min(scalars.count, begin + 2 * Self.longestPiece)
    return scalars[(begin + Self.longestPiece)..<last].firstIndex(of: "。").map { $0 + 1 } ?? last
  }

  /// The most words of a sentence that are read together. Each figure is read against all before it in its sentence; no
  /// sentence of a report has half as many words, and a text without full stops is read in such pieces.
  private static let longestSentence = 500

  mutating func read(_ sentence: ArraySlice<Word>) {
    previousFigure = nil
    let statedBefore = stated
    stated = []
    discourse.whole = nil
    disputed = []
    openSentence(sentence)
    let clauses = Clause.clauses(of: SharedNouns.placed(in: DealtNumbers.placed(in: sentence)))
    discourse.concludesCarriedOver = clauses.contains(where: \.concludesCarriedOver)
    // 行政许可、行政处罚决定分别为3件、4件
    discourse.namesDecisions = sentence.contains { $0.sense == .dealing } && sentence.contains(where: namesDecision)
    discourse.listsDecisions =
      Set(
        clauses.filter { $0.figure != nil }.flatMap {
          $0.before.compactMap(\.matter).filter { $0.family == .decisions }
        }
      ).count > 1
      && !clauses.prefix(1 + (lastOfDecisions(clauses) ?? -1)).contains { $0.words.contains { $0.matter == .other } }
      && !clauses.dropFirst(1 + (lastOfDecisions(clauses) ?? -1)).contains { clause in
        // 行政许可5件、行政处罚3件，执法信息及时公示: only said of how; 均在网站公示信息: of what was counted.
        clause.words.contains { $0.matter == .other }
          && (clause.figure?.amount?.unit == .count || clause.words.contains { $0.sense == .every })
      }
    let matters = sentence.compactMap(\.matter)
    discourse.sentenceNamesDocuments = matters.contains { $0.family == .documents }
    discourse.namesCharges =
      matters.contains(.charges) && !matters.contains { $0.family == .fee || $0.family == .applications }
    discourse.namesFee = sentence.contains { isNamedFee($0) }
    discourse.namesOnlyCitizens = sentence.allSatisfy { word in
      word.applicant == nil || ["公民", "公民申请"].contains(text(word.range))
    }
    discourse.leavesSome = sentence.contains {
      $0.act == .carriedForward || $0.act == .pending || $0.act == .awaiting || $0.time == .nextYear
        || $0.sense == .rest
    }
    discourse.echo = []
    discourse.timeOfSegment = nil
    discourse.timeOfHead = nil
    discourse.comparesYears = false
    discourse.shareWholes = []
    discourse.listedShares = []
    discourse.isOfPublicity = clauses.contains(where: countsPublished)
    var saved: [Discourse] = []
    for (index, clause) in clauses.enumerated() {
      while saved.count > clause.depth, let outer = saved.popLast() { discourse = outer }
      while saved.count < clause.depth {
        saved.append(discourse)
        discourse.isPart = true
      }
      if clause.opening == .semicolon {
        // 行政诉讼18件，其中直接起诉7件、复议后起诉11件；按结果分，维持10件: of all.
        if discourse.isPart, let whole = discourse.whole, stated[whole].kind == .dispute {
          discourse.matters = stated[whole].frame.matters.value
        }
        // 个人79件，上年70件；企业22件: of this year again.
        if discourse.time == .previousYear { discourse.time = discourse.timeOfSegment ?? discourse.time }
        discourse.timeOfSegment = nil
        discourse.pass(.semicolon)
      }
      discourse.listLength = 1 + clauses[(index + 1)...].prefix { $0.opening == .enumeration && $0.figure != nil }.count
      read(clause, isFirst: index == 0)
    }
    if let first = saved.first { discourse = first }
    // 2024年收到51件，2023年为47件。; 收到51件，上年为47件。: what is said next is of this year again.
    if sentence.contains(where: { word in word.time == .current || isThisYear(word) })
      || stated.first?.frame.time.value == .current
    {
      discourse.time = .current
    }
    if clauses.count == 1, let named = sentence.first(where: { $0.sense != .plain }), named.applicant != nil,
      sentence.last?.range == named.range
    {
      discourse.applicantOfHead = named.applicant
    }
    // 各科室加强协作。 县政府研究工作2次。 近三年补齐材料64份。: what is said next is the organ's and this year's again.
    let isOfOthers = !stated.isEmpty && stated.allSatisfy { $0.kind == .unknown || $0.frame.acts == [.other] }
    if isOfOthers || stated.isEmpty && [.below, .onBehalf].contains(discourse.body) { discourse.body = .own }
    if isOfOthers, [.severalYears, .partOfYear].contains(discourse.time) { discourse.time = .current }
    if discourse.time == .startOfYear { discourse.time = .current }
    readSumOfSentenceBefore(statedBefore)
    readParts()
    readListedShares()
    readRests()
    readApplicantsOfCarried()
    openRepeated()
    openBesideCarried()
    all += stated
  }

  /// The last clause that counts decisions by their kind.
  private func lastOfDecisions(_ clauses: [Clause]) -> Int? {
    clauses.lastIndex { $0.figure != nil && $0.before.contains { $0.matter?.family == .decisions } }
  }

  /// What the beginning of a sentence sets: it releases another's numbers where it names the organ itself or one of our
  /// matters in full, and leads back to applications where its words belong to nothing else.
  mutating func openSentence(_ sentence: ArraySlice<Word>) {
    let namesMatter = sentence.contains { word in
      guard let matter = word.matter else { return false }
      return matter.family != .other && matter != .application(named: false)
    }
    let namesYear = sentence.contains { $0.time == .current || isThisYear($0) }
    if namesMatter, namesYear { discourse.body = .own }
    isImplied = impliesApplications(sentence)
    let rows = Set(sentence.compactMap(\.act).filter(\.isOutcome))
    listsRows = rows.count > 1 && rows.contains(where: \.isUnmistakable) && sentence.count(where: \.isFigure) > 1
    if isImplied {
      discourse.matters = [.application(named: true)]
      discourse.isMatterKnown = true
    }
  }

  private func isThisYear(_ word: Word) -> Bool { setting.year != nil && word.time?.year == setting.year }
}
