import AnnualReport

/// X803: what the text says of the change since last year.
struct ChangeClaim: Rule {
  let code = "X803"
  let slug = "change-claim"
  let severity = Severity.warning
  let basis = Basis.crossYear
  let summary = Bilingual(
    zh: "文中申请数的增减与上一年度报告对不上", en: "A stated rise or fall does not recompute from the previous report")
  let rationale = Bilingual(
    zh: """
      只看写明收到申请件数、且件数就是表中新收数的句子，紧接着的“较上年增长x%”“同比减少n件”“与上年相同”。\
      约数、翻番之类不算；按新收算或按新收加结转算，有一种相符即可。
      """,
    en: """
      Looked at are sentences whose number received is the table's, and what follows at once: 较上年增长x%, 同比减少n件, \
      与上年相同. Approximate numbers do not count, and it is enough if the claim fits what was received, with or without \
      what was carried over.
      """)
  let source = Bilingual(zh: "《政府信息公开条例》第五十条", en: "article 50 of the 政府信息公开条例")
  let examples: [RuleExample] = [
    .fires(
      "3 到 5 不是增长 20%", "from 3 to 5 is no rise of 20%",
      previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县新收政府信息公开申请5件，较上年增长20%。")
    )
    .accusing(CellID(.applications, .newlyReceived, .total), words: "较上年增长20%"),
    .fires(
      "说下降，实为增加", "a fall that was a rise", previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县新收政府信息公开申请5件，同比下降66.7%。")
    )
    .accusing(CellID(.applications, .newlyReceived, .total), words: "同比下降66.7%"),
    .fires(
      "说与上年相同", "the same as last year", previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县收到政府信息公开申请5件，与上年持平。")
    )
    .accusing(CellID(.applications, .newlyReceived, .total), words: "与上年持平"),
    .silent(
      "3 到 5 是增长 66.7%", "from 3 to 5 is a rise of 66.7%",
      previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县新收政府信息公开申请5件，较上年增长66.7%。")),
    .silent(
      "增加 2 件", "2 more", previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县新收政府信息公开申请5件，比上年增加2件。")),
    .silent(
      "约数", "an approximate number", previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县新收政府信息公开申请5件，同比增长约七成、近70%。")),
    .silent(
      "比较的是别的数", "another number is compared", previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县新收政府信息公开申请5件，主动公开信息300条，较上年增长20%。")),
    .silent(
      "含结转的口径", "counted with what was carried over", previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县受理政府信息公开申请5件，较上年增长50%。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    let received = CellID(.applications, .newlyReceived, .total)
    guard let previous = context.previous, let year = previous.year?.value,
      let value = report[received]?.number?.integer,
      let before = previous[received]?.number?.integer
    else { return [] }
    let bases = [(value, before)] + Self.withCarriedOver(report, previous)
    return context.text[.overview].flatMap(\.sentences).compactMap { sentence in
      let clauses = sentence.clauses
      guard
        let index = clauses.firstIndex(where: { $0.statesReceived(value) }), index + 1 < clauses.count,
        let claim = ChangeStatement(clauses[index + 1]),
        !bases.contains(where: { claim.fits(from: $0.1, to: $0.0) })
      else { return nil }
      return Finding(
        self,
        Bilingual(
          zh: "说“\(claim.words.text)”，而新收 \(year) 年是 \(before)，本年是 \(value)",
          en: "the prose says “\(claim.words.text)”, but 新收 was \(before) in \(year) and is \(value) now"),
        [claim.words.statement, report.statement(of: received), .previous(received, value: Number(before), year: year)])
    }
  }

  /// The numbers of this year and last with what was carried over, for texts that count so.
  private static func withCarriedOver(_ report: Report, _ previous: Report) -> [(Int, Int)] {
    func sum(_ report: Report) -> Int? {
      let values = [RowKey.newlyReceived, .carriedOver].compactMap {
        report[CellID(.applications, $0, .total)]?.number?.integer
      }
      return values.count == 2 ? values[0] + values[1] : nil
    }
    guard let now = sum(report), let before = sum(previous) else { return [] }
    return [(now, before)]
  }
}

/// A clause that states how a number changed since last year.
private struct ChangeStatement {
  private enum Change {
    /// By so many parts of a hundred, as a decimal, up or down.
    case percent(Number)
    /// By so many, up or down.
    case count(Int)
    /// Not at all.
    case none
  }

  let words: Wording
  private let change: Change

  /// Reads the clause; `nil` where it states no change, or not exactly one.
  init?(_ clause: Wording) {
    guard clause.contains(anyOf: ["上年", "去年", "上一年", "同比", "同期"]),
      !clause.contains(anyOf: ["约", "近", "超", "余", "多件", "以上", "左右", "倍", "翻", "公开信息", "办结", "答复", "结转", "成"])
    else { return nil }
    words = clause
    if clause.contains(anyOf: ["相同", "持平", "一致", "相等"]) {
      change = .none
      return
    }
    let rises = clause.contains(anyOf: ["增长", "增加", "上升", "提高", "增幅"])
    let falls = clause.contains(anyOf: ["下降", "减少", "降低", "降幅"])
    let numbers = clause.split { !("0"..."9").contains($0) && $0 != "." }.map(\.text).compactMap { Number($0) }
    guard rises != falls, numbers.count == 1, let number = numbers.first else { return nil }
    if clause.contains("%") {
      change = .percent(Number(mantissa: rises ? number.mantissa : -number.mantissa, scale: number.scale))
    } else if let count = number.integer, clause.contains("件") {
      change = .count(rises ? count : -count)
    } else {
      return nil
    }
  }

  /// Whether the change leads from the one number to the other; a share may be off by 0.1 beyond its last digit.
  func fits(from before: Int, to now: Int) -> Bool {
    switch change {
    case .none: return before == now
    case .count(let count): return before + count == now
    case .percent(let percent):
      guard before > 0 else { return true }
      // |100 · (now − before) / before − p| ≤ 0.1 + half a unit of the last digit, all times before · 10^scale.
      let (before, now, power) = (Int128(before), Int128(now), percent.power)
      let off = abs(100 * (now - before) * power - Int128(percent.mantissa) * before)
      return 20 * off <= before * (2 * power + 10)
    }
  }
}

/// X805: section 5 of last year again.
struct SameText: Rule {
  let code = "X805"
  let slug = "same-text"
  let severity = Severity.warning
  let basis = Basis.crossYear
  let summary = Bilingual(zh: "第五部分照抄上一年度报告", en: "Section 5 repeats the previous report's")
  let rationale = Bilingual(
    zh: "问题和改进年年原样，等于没有改进。逐句比较 8 字以上的句读，只比汉字；五分之四以上的文字是上年的原句才报，不足 50 字的不比。",
    en: """
      Problems and improvements that stay the same word for word say that nothing improved. Clauses of eight characters \
      and more are compared by their hanzi; reported when four fifths of the text are clauses of last year. \
      Less than 50 characters are not compared.
      """)
  let source = Bilingual(zh: "《政府信息公开条例》第五十条第（五）项", en: "article 50 (5) of the 政府信息公开条例")
  private static let lastYears =
    "存在的主要问题是：公开目录的分类还不够细致，个别单位更新信息不够及时；工作人员变动较多，业务培训跟不上需要。改进情况：修订了公开目录，按季度通报更新情况；举办了两期业务培训，各单位配备了专人。"
  let examples: [RuleExample] = [
    .fires("原文照抄", "word for word", previous: [.prose(.problems, lastYears)], .prose(.problems, "2024年，" + lastYears))
      .accusing(subject: "problems"),
    .silent(
      "问题不同", "other problems", previous: [.prose(.problems, lastYears)],
      .prose(
        .problems,
        "存在的主要问题是：政策解读的形式比较单一，图文和视频解读偏少；依申请公开答复文书的格式还不统一。改进情况：重要文件均配发图文解读；统一了答复文书样式，重大答复由法制机构审核。")),
    .silent("很短", "a short text", previous: []),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    guard let previous = context.previous, let year = previous.year?.value,
      let section = context.report.section(.problems)
    else { return [] }
    let clauses = Self.clauses(of: context.text)
    let before = Set(Self.clauses(of: ReportText(previous)))
    let length = clauses.map(\.count).reduce(0, +)
    let same = clauses.filter(before.contains).map(\.count).reduce(0, +)
    guard length >= 50, same * 5 >= length * 4 else { return [] }
    return [
      Finding(
        self,
        Bilingual(
          zh: "第五部分有 \(same * 100 / length)% 的文字与 \(year) 年报告逐句相同",
          en: "\(same * 100 / length)% of section 5 is word for word that of the report for \(year)"),
        [.section(.problems, place: section.heading.place(at: 0))])
    ]
  }

  /// The hanzi of the section's longer clauses: what a changed year or number does not change.
  private static func clauses(of text: ReportText) -> [[Unicode.Scalar]] {
    text[.problems].flatMap(\.clauses).map { $0.scalars.filter(\.isHanzi) }
      .filter { $0.count >= 8 }
  }
}

extension Wording {
  /// Whether the clause states that so many applications were received, and no other number.
  fileprivate func statesReceived(_ count: Int) -> Bool {
    guard contains("申请"), contains(anyOf: ["收到", "新收", "接收", "受理", "接到"]) else { return false }
    let start = years.first?.range.upperBound ?? scalars.startIndex
    return after(start).split { !("0"..."9").contains($0) }.map(\.text) == ["\(count)"]
  }
}
