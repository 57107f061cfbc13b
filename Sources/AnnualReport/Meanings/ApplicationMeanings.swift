extension Meaning {
  /// What comes in, what ends, what is left, and what was given.
  static let flow: [Meaning] = [
    Meaning(
      .row(.applications, .newlyReceived),
      counts: Bilingual(
        zh: "本年 1 月 1 日至 12 月 31 日收到的申请。哪天算收到，看怎样送来：当面交的看提交日，邮寄要签收的看签收日，平信、网络和传真看与申请人确认的那天。",
        en: """
          Applications received from 1 January to 31 December. The day depends on the way: of handing over, of \
          signing for the letter, or, for plain letters, the network and fax, of confirming it with the applicant.
          """),
      leavesOut: Bilingual(
        zh: "上年收到、本年接着办的（计入二）；没有申请政府信息的来件。",
        en: "Those received last year and still in hand (二); mail that asks for no government information."),
      sources: [.regulations(29), .regulations(31), .form]),
    Meaning(
      .row(.applications, .carriedOver),
      counts: Bilingual(
        zh: "上年收到、到上年年底还没有办完的申请。",
        en: "Applications received earlier and still open when last year ended."),
      leavesOut: Bilingual(
        zh: "上年已经答复、本年才引起复议或诉讼的，属于第四部分。",
        en: "Those answered last year and disputed this year: they belong in section 4."),
      sources: [.form]),
    Meaning(
      .row(.applications, .granted),
      counts: Bilingual(
        zh: "所要的信息全部给了，或早已公开、告知了在哪里看。",
        en: "All that was asked for was given, or had been public and the applicant was told where."),
      leavesOut: Bilingual(
        zh: "只给了一部分的（计入（二））。",
        en: "What was given in part only (（二）)."),
      unsettled: Bilingual(
        zh: "早已公开的情形没有自己的行；按条例，答复是告知途径，与不公开的各行都不合。",
        en: """
          What had been public has no row of its own; by the Regulations the answer is to tell where, which fits \
          none of the refusals.
          """),
      sources: [.regulations(36, item: 1), .regulations(36, item: 2), .form]),
    Meaning(
      .row(.applications, .partiallyGranted),
      counts: Bilingual(
        zh: "能公开的分出来给了，其余没有给的；不论其余为什么不给，整件只计在这里。",
        en: """
          What can be disclosed was separated and given, the rest was not; whatever the reason for the rest, the \
          application counts here alone.
          """),
      leavesOut: Bilingual(
        zh: "不给的部分不再按理由计入（三）或（四）。",
        en: "The part that was not given does not count again under （三） or （四）."),
      sources: [.regulations(37), .form]),
    Meaning(
      .row(.applications, .concluded),
      counts: Bilingual(
        zh: "本年办完的全部申请，不论哪年收到。",
        en: "All applications that were brought to an end this year, whenever they came in."),
      leavesOut: Bilingual(
        zh: "年底还在办的（计入四）。",
        en: "Those still in hand when the year ends (四)."),
      sources: [.regulations(33), .form]),
    Meaning(
      .row(.applications, .carriedForward),
      counts: Bilingual(
        zh: "到 12 月 31 日还没有办完、下一年接着办的申请。",
        en: "Applications still open on 31 December, to be handled next year."),
      leavesOut: Bilingual(
        zh: "已经答复、但在复议或诉讼中的，属于第四部分。",
        en: "Those answered and now disputed: they belong in section 4."),
      sources: [.regulations(33), .form]),
  ]

  /// （六）其他处理 as three rows.
  static let otherHandling2021: [Meaning] = [
    Meaning(
      .row(.applications, .otherHandling),
      counts: Bilingual(
        zh: "申请人没有按期补正或缴费而不再办的，和以上各组都放不下的结果，分在三行。",
        en: """
          Those dropped because the applicant did not supplement or pay in time, and outcomes that fit no other \
          group; three rows.
          """),
      leavesOut: Bilingual(
        zh: "还在办的（计入四）；延期、征求意见等途中的步骤。",
        en: "Those still in hand (四); steps on the way, such as more time or asking others."),
      unsettled: Bilingual(
        zh: "哪些算其他，表内没有列举；申请人自己撤回的没有自己的行。同一机关应当前后一样。",
        en: """
          What counts as other is not listed in the table, and applications that were withdrawn have no row of \
          their own. One organ should do the same every year.
          """),
      sources: [.regulations(30), .regulations(42), .feeMeasures, .form]),
    Meaning(
      .row(.applications, "otherHandling.supplementOverdue"),
      counts: Bilingual(
        zh: "通知补正，过了期限没有补正，又说不出正当理由，机关因此不再办。",
        en: """
          The applicant was told to supplement, did not in time and without a good reason, and the organ dropped \
          it.
          """),
      leavesOut: Bilingual(
        zh: "补正了仍不明确的（计入（四）3）；期限还没有过的（计入四）。",
        en: "Those supplemented and still unclear (（四）3); those whose time is not over (四)."),
      sources: [.regulations(30), .form]),
    Meaning(
      .row(.applications, "otherHandling.feeOverdue"),
      counts: Bilingual(
        zh: "因申请过多而收到缴信息处理费的通知，过期没有缴，机关因此不再办。",
        en: """
          The applicant asked too much, was told to pay a fee for processing, did not in time, and the organ \
          dropped it.
          """),
      leavesOut: Bilingual(
        zh: "缴了费的，按办理结果计；没有发过收费通知，这里就是 0。",
        en: "Where the fee was paid the outcome counts; where no such fee was ever asked this is 0."),
      sources: [.regulations(42), .feeMeasures, .form]),
    Meaning(
      .row(.applications, "otherHandling.other"),
      counts: Bilingual(
        zh: "以上各行都放不下的结果。",
        en: "Outcomes that fit no row above."),
      leavesOut: Bilingual(
        zh: "延期、征求意见、转给别人等途中的步骤，它们不是结果。",
        en: "Steps on the way, such as more time, asking or passing on: they are no outcomes."),
      unsettled: Bilingual(
        zh: "哪些算其他，表内没有列举；申请人自己撤回的没有自己的行。同一机关应当前后一样。",
        en: """
          What counts as other is not listed in the table, and applications that were withdrawn have no row of \
          their own. One organ should do the same every year.
          """),
      sources: [.form]),
  ]

  /// （六）其他处理 as one row.
  static let otherHandling2019: [Meaning] = [
    Meaning(
      .row(.applications, .otherHandling),
      counts: Bilingual(
        zh: "以上各组都放不下的结果，只有一行；过了期限没有补正的也在这里。",
        en: "Outcomes that fit no other group, in one row; those not supplemented in time are among them."),
      leavesOut: Bilingual(
        zh: "还在办的（计入四）；延期、征求意见等途中的步骤。",
        en: "Those still in hand (四); steps on the way, such as more time or asking others."),
      unsettled: Bilingual(
        zh: "哪些算其他，表内没有列举；申请人自己撤回的没有自己的行。同一机关应当前后一样。",
        en: """
          What counts as other is not listed in the table, and applications that were withdrawn have no row of \
          their own. One organ should do the same every year.
          """),
      sources: [.regulations(30), .form])
  ]
}
