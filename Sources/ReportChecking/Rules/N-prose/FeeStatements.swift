import AnnualReport

/// N514: what the text says of 信息处理费 in several places.
struct FeeStatements: Rule {
  let code = "N514"
  let slug = "fee-statement"
  let severity = Severity.error
  let basis = Basis.prose
  let summary = Bilingual(zh: "正文各处关于信息处理费的说法矛盾", en: "The text contradicts itself on 信息处理费")
  let rationale = Bilingual(
    zh: "第六部分按要求报告发出收费通知的件数、总金额和实际收取的总金额，各处所说应当一致：没有通知就没有应收，没有收取就没有实收。行政事业性收费是另一笔钱，不在此列。",
    en: """
      Section 6 reports how many notices were sent, what they asked for and what was received. What is said elsewhere must \
      agree, and where nothing was asked, nothing was received. 行政事业性收费 is other money.
      """)
  let source = Bilingual(zh: "国办函〔2020〕109号；国办公开办函〔2021〕30号", en: "国办函〔2020〕109号; 国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires("一处收 300 元，一处未收", "300 yuan here, nothing there", .prose(.overview, "全年收取信息处理费300元。"))
      .accusing(words: "全年收取信息处理费300元", expected: 0, found: 300),
    .fires(
      "通知数不同", "another number of notices", .prose(.overview, "发出收费通知3件，未收取信息处理费。"),
      .prose(.otherMatters, "发出收费通知2件，未收取信息处理费。")
    )
    .accusing(words: "发出收费通知3件", expected: 2, found: 3),
    .fires(
      "没有发通知却有应收金额", "no notice, but a sum that was asked for",
      .prose(.otherMatters, "发出收费通知0件，总金额200元。")
    )
    .accusing(words: "总金额200元", expected: 0, found: 200),
    .silent("都说未收", "nothing in either", .prose(.overview, "全年未收取信息处理费。")),
    .silent(
      "通知了而未收到", "asked for, and not received", .prose(.overview, "发出收费通知2件，总金额300元。")),
    .silent("另一种收费", "other fees", .prose(.overview, "全年行政事业性收费12.5万元。"), .row(.disclosure, .fees, "12.5")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let said = context.report.claims.compactMap { claim -> Said? in
      if case .fee(let fee) = claim.content { Said(claim: claim, fee: fee) } else { nil }
    }
    guard let (here, there) = contradiction(said) else { return [] }
    return [
      Finding(
        self,
        Bilingual(
          zh: "信息处理费：一处说“\(here.claim.text)”，另一处说“\(there.claim.text)”",
          en: "信息处理费: “\(here.claim.text)” in one place, “\(there.claim.text)” in another"),
        [here.claim.statement, there.claim.statement], expected: there.fee.number, found: here.fee.number)
    ]
  }

  /// What a claim says of the fee.
  private struct Said {
    let claim: ProseClaim
    let fee: ProseClaim.Fee
  }

  /// Two claims that cannot both be true: nothing received and something, nothing asked for and something asked or
  /// received, or another number in section 6 than elsewhere.
  private func contradiction(_ said: [Said]) -> (here: Said, there: Said)? {
    for (denies, affirms) in [
      (\ProseClaim.Fee.deniesReceipt, \ProseClaim.Fee.affirmsReceipt), (\.deniesAsking, \.affirmsAsking),
    ] {
      if let nothing = said.first(where: { $0.fee[keyPath: denies] }),
        let something = said.first(where: { $0.fee[keyPath: affirms] })
      {
        return (something, nothing)
      }
    }
    for kind in [\ProseClaim.Fee.sum, \.notices, \.asked] {
      let numbers = said.filter { $0.fee[keyPath: kind] != nil }
      let inOtherMatters = numbers.filter { $0.claim.section == .otherMatters }
      let elsewhere = numbers.filter { $0.claim.section != .otherMatters }
      guard let here = elsewhere.first, let there = inOtherMatters.first,
        Set(elsewhere.map(\.fee)).isDisjoint(with: inOtherMatters.map(\.fee))
      else { continue }
      return (here, there)
    }
    return nil
  }
}

extension ProseClaim.Fee {
  /// The sum that was received.
  fileprivate var sum: Number? { if case .sum(let number) = self { number } else { nil } }
  /// How many notices were sent.
  fileprivate var notices: Number? { if case .notices(let number) = self { number } else { nil } }
  /// The sum that was asked for.
  fileprivate var asked: Number? { if case .asked(let number) = self { number } else { nil } }
  /// The number that is given, 0 where it is said that there was nothing.
  fileprivate var number: Number? { sum ?? notices ?? asked ?? (deniesReceipt ? 0 : nil) }
  /// Whether nothing was received.
  fileprivate var deniesReceipt: Bool { self == .none || self == .neverAsked }
  /// Whether something was received.
  fileprivate var affirmsReceipt: Bool { self == .some || sum ?? 0 > 0 }
  /// Whether nothing was asked for.
  fileprivate var deniesAsking: Bool { self == .neverAsked || notices == 0 }
  /// Whether something was asked for.
  fileprivate var affirmsAsking: Bool { affirmsReceipt || notices ?? 0 > 0 || asked ?? 0 > 0 }
}
