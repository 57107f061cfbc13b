import AnnualReport
import ChineseText

/// Which year the text takes for the report's: where it names this report, and where a part of it speaks of one year
/// alone. Last year's figures, comparisons, plans, the state at a day and the years of other documents are no such year.
struct YearsSpokenOf {
  /// That a sentence tells of something of an earlier year: an honour, a report that was answered.
  static let looksBack = Wordings([
    .init("获评 被评 荣获 入选", "2023年，我县获评示范县"),
    .init("年报 年度报告 反馈 指出 以来", "2023年年报指出的三项问题"),
  ])
  /// That a sentence of section 5 tells what became of last year's problems.
  static let mends = Wordings([
    .init("报告中 报告提出 提出 查找 查摆 遗留 反映的 发现的", "2023年度报告中提出的目录不细问题"),
    .init("整改 清零 已解决 已改进 已完善 已修订 已补齐 已落实 问题…已 不足…已", "2023年查找出的三个问题均已整改到位"),
    .init("改进情况 存在问题的 存在的问题的", "2023年工作中存在问题的改进情况"),
  ])
  /// That section 5 has come to the report's own year, without its number.
  static let now = Wordings([
    .init("今年 本年 本年度 目前 当前 现阶段 一年来 报告期", "目前解读形式单一"),
    .init("上年问题 上年度问题 上一年度问题 上年存在 上年度存在 上一年度存在 往年存在", "上年度问题整改情况"),
  ])
  /// That the sentence sums up a year's work in general, as the opening of a section does.
  static let sumsUp = Wordings([
    .init("贯彻 落实 坚持 围绕 认真 严格 推进 按照 取得 存在", "2023年，我县认真贯彻落实条例")
  ])
  /// What is done to this report: its year stands behind.
  private static let verbs = ["编制", "公布", "发布", "现将", "本报告为", "本报告是", "本报告系", "本年报为", "本年报是"]
  private static let received = ["收到", "新收", "受理", "接收", "接到"]
  private static let noneReceived = ["未收到", "未新收", "未受理", "未接收", "未接到", "没有收到", "没有接到"]
  /// How far behind its verb a year stands at most: the organ's name lies between.
  private static let longestName = 40
  /// How far back a year is a leftover and no history.
  private static let reach = 5

  private let text: SelfDescription
  private let own: Int

  static func claims(of text: SelfDescription) -> [ProseClaim] {
    guard let own = text.year else { return [] }
    let reader = YearsSpokenOf(text: text, own: own)
    return reader.names
      + [
        reader.opening(of: .overview), reader.applications, reader.opening(of: .problems), reader.fee,
      ].compactMap { $0 }
  }

  /// The year in 编制2023年度政府信息公开工作年度报告: behind a verb whose object is this report, outside the name of a document.
  private var names: [ProseClaim] {
    text.preamble.flatMap(\.sentences).flatMap { sentence -> [ProseClaim] in
      guard !sentence.contains(anyOf: ["通知", "文件", "部署", "《"]), let report = sentence.ranges(of: "报告").last else {
        return []
      }
      let ends = Self.verbs.flatMap { sentence.ranges(of: $0) }.map(\.upperBound).sorted()
      var next = 0
      return sentence.years.compactMap { year, range in
        while next < ends.count, ends[next] <= range.lowerBound { next += 1 }
        let noun = sentence.after(range.upperBound)
        guard next > 0, range.lowerBound - ends[next - 1] <= Self.longestName, report.lowerBound >= range.upperBound,
          noun.begins(with: "政府信息公开") || noun.begins(with: "信息公开"),
          sentence[ends[next - 1]..<range.lowerBound].scalars.allSatisfy(\.isHanzi)
        else { return nil }
        return sentence.claim(.year(year, of: .report), at: range)
      }
    }
  }

  /// The year with which the section's first dated sentence opens, where the section does not come to its own; or with
  /// which the overview itself opens to sum up the year, where its first paragraph does not. Section 5 may begin with last
  /// year's problems.
  private func opening(of key: SectionKey) -> ProseClaim? {
    let wordings = text[key]
    let sentences = wordings.flatMap(\.sentences)
    guard let sentence = sentences.first(where: { $0.openingYear != nil }), let (year, range) = sentence.openingYear,
      !names(own, sentence), !isHistory(sentence.after(range.upperBound), in: key),
      // What is said of a later year may be a plan.
      isLeftover(year) || key == .overview && year == own + 1 && !sentence.contains(anyOf: ["将", "计划"])
    else { return nil }
    let comesToOwn = wordings.contains {
      names(own, $0) || (key == .problems ? Self.now.occurs(in: $0) : $0.contains("今年"))
    }
    let opensOverview =
      key == .overview && sentences.first?.range == sentence.range && sentence.index == sentences.first?.index
      && Self.sumsUp.occurs(in: sentence)
      && wordings.first?.sentences.contains { $0.openingYear?.year == own || $0.contains("今年") } == false
    return !comesToOwn || opensOverview ? sentence.claim(.year(year, of: .section), at: range) : nil
  }

  /// The year of the applications received, where no other clause states what was received and the paragraph does not
  /// come to the own year: next to another it may be the figure to compare with.
  private var applications: ProseClaim? {
    let stated = text[.overview].flatMap { passage in
      passage.sentences.flatMap { sentence in
        sentence.clauses.filter(statesReceived).map { (passage: passage, sentence: sentence, clause: $0) }
      }
    }
    guard stated.count == 1, let (passage, sentence, clause) = stated.first, !names(own, passage),
      !passage.contains("今年"),
      let start = sentence.before(clause.end).years.last?.range.lowerBound,
      // The year opens the clause, or is the clause before it: 2023年，收到……
      sentence[start..<clause.end].clauses.count <= 2,
      let (year, range) = sentence[start..<clause.end].openingYear, isLeftover(year)
    else { return nil }
    return clause.claim(.year(year, of: .applications), at: range)
  }

  private var fee: ProseClaim? {
    let stated = text[.otherMatters].flatMap(\.sentences).filter { $0.contains("费") }
    guard !stated.contains(where: { names(own, $0) }),
      let sentence = stated.first(where: { $0.contains("信息处理费") && $0.openingYear != nil }),
      let (year, range) = sentence.openingYear, isLeftover(year)
    else { return nil }
    return sentence.claim(.year(year, of: .fee), at: range)
  }

  private func isHistory(_ rest: Wording, in key: SectionKey) -> Bool {
    Self.looksBack.occurs(in: rest) || key == .problems && Self.mends.occurs(in: rest)
  }

  private func isLeftover(_ year: Int) -> Bool { (own - Self.reach..<own).contains(year) }

  /// Whether the year is named, in any digits.
  private func names(_ year: Int, _ wording: Wording) -> Bool {
    wording.contains("\(year)") || wording.years.contains { $0.year == year }
  }

  /// Whether the clause states a number of applications received, or that there were none.
  private func statesReceived(_ clause: Wording) -> Bool {
    clause.contains("申请") && clause.contains(anyOf: Self.received)
      && (clause.scalars.contains(where: \.isDigit) || clause.contains(anyOf: Self.noneReceived))
  }
}

extension Wording {
  /// The year with which the sentence opens as its subject: `2024年，…`, behind numeral and subheading, or behind 我局, 全县.
  /// A year in which something began, ended or lay between is no subject.
  fileprivate var openingYear: (year: Int, range: Range<Int>)? {
    guard let (year, range) = years.first else { return nil }
    let head = before(range.lowerBound).scalars
    let isNumeral = head.count <= 5 && head.allSatisfy { "()、.一二三四五六七八九十1234567890是".unicodeScalars.contains($0) }
    let isSubject =
      head.count <= 5 && head.allSatisfy(\.isHanzi) && head.first.map { "我本全".unicodeScalars.contains($0) } == true
    guard isNumeral || isSubject, range.upperBound < end else { return nil }
    let next = text[range.upperBound]
    if next.digit != nil && next != "一" || "以底末初前起至间年春夏秋冬上下第-—~、".unicodeScalars.contains(next) { return nil }
    return (year, range)
  }
}
