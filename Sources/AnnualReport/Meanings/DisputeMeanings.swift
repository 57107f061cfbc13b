extension Meaning {
  /// Rows and columns of section 4.
  static let disputes: [Meaning] = [
    Meaning(
      .row(.disputes, .reconsideration),
      counts: Bilingual(
        zh: "因本机关的信息公开工作，向复议机关申请复议的案件。",
        en: "Cases that were taken to the organ of reconsideration over this organ’s disclosure of information."),
      leavesOut: Bilingual(
        zh: "没有复议、直接起诉的；本机关自己审理的、针对其他机关的复议。",
        en: "Suits without reconsideration; reconsiderations of others’ acts that this organ decides."),
      unsettled: Bilingual(
        zh: "复议申请没有被受理的是否计入，表内没有写明。",
        en: "Whether applications for reconsideration that were not admitted count is not said in the table."),
      sources: [.regulations(50, item: 3), .regulations(51), .form]),
    Meaning(
      .row(.disputes, .directLitigation),
      counts: Bilingual(
        zh: "没有先复议，直接告到法院的案件。",
        en: "Suits that were brought without reconsideration."),
      leavesOut: Bilingual(
        zh: "先复议、后起诉的（另有一段）。",
        en: "Suits after reconsideration, which have a block of their own."),
      unsettled: Bilingual(
        zh: "一审、二审计一件还是两件，表内没有写明。",
        en: "Whether first and second instance are one case or two is not said in the table."),
      sources: [.regulations(50, item: 3), .regulations(51), .form]),
    Meaning(
      .row(.disputes, .litigationAfterReconsideration),
      counts: Bilingual(
        zh: "复议之后仍不服，又告到法院的案件；复议那一件另计在行政复议。",
        en: "Suits that followed a reconsideration; the reconsideration itself counts in its own block."),
      leavesOut: Bilingual(
        zh: "没有经过复议的（另有一段）。",
        en: "Suits without reconsideration, which have a block of their own."),
      unsettled: Bilingual(
        zh: "本机关与复议机关同为被告时由谁计，表内没有写明。",
        en: """
          Which organ counts a suit against it and the organ of reconsideration together is not said in the table.
          """),
      sources: [.regulations(50, item: 3), .regulations(51), .form]),
    Meaning(
      .column(.disputes, "upheld"),
      counts: Bilingual(
        zh: "审理之后，本机关的做法得到支持的，例如复议决定维持、法院驳回诉讼请求。",
        en: "After trial the act of this organ stands: it is upheld, or the claims are dismissed."),
      leavesOut: Bilingual(
        zh: "还没有结果的。",
        en: "Cases without a result."),
      unsettled: Bilingual(
        zh: "只因程序被驳回的（驳回复议申请、驳回起诉）算维持还是其他结果，表内没有写明。",
        en: "Whether cases rejected on procedure alone are upheld or have another outcome is not said in the table."),
      sources: [.form]),
    Meaning(
      .column(.disputes, "corrected"),
      counts: Bilingual(
        zh: "审理之后，本机关的做法被改正的，例如撤销、变更、确认违法、责令履行。",
        en: """
          After trial the act of this organ is set right: revoked, changed, held unlawful, or the organ is told to \
          act.
          """),
      leavesOut: Bilingual(
        zh: "做法得到支持的。",
        en: "Cases in which its act stands."),
      unsettled: Bilingual(
        zh: "审理中机关自己改了、对方因而撤回的算纠正还是其他结果，表内没有写明。",
        en: """
          Whether cases withdrawn because the organ mended its act are corrected or have another outcome is not \
          said in the table.
          """),
      sources: [.form]),
    Meaning(
      .column(.disputes, "otherOutcome"),
      counts: Bilingual(
        zh: "已经了结，但既没有维持也没有纠正的，例如撤回、终止。",
        en: "Cases that ended with neither, such as those withdrawn or terminated."),
      leavesOut: Bilingual(
        zh: "还没有结果的。",
        en: "Cases without a result."),
      unsettled: Bilingual(
        zh: "与前两列的边界表内没有写明。",
        en: "Where the two columns before it end is not said in the table."),
      sources: [.form]),
    Meaning(
      .column(.disputes, "pending"),
      counts: Bilingual(
        zh: "到年底还没有结果的。",
        en: "Cases without a result when the year ends."),
      leavesOut: Bilingual(
        zh: "已有结果的。",
        en: "Cases with a result."),
      unsettled: Bilingual(
        zh: "格式没有结转的格子，下一年有了结果怎样计，表内没有写明。",
        en: """
          The form has no cell to carry them over, and how they count when decided next year is not said in the \
          table.
          """),
      sources: [.form]),
    Meaning(
      .column(.disputes, .total),
      counts: Bilingual(
        zh: "这一段的全部案件，不论结果。",
        en: "All cases of the block, whatever their outcome."),
      leavesOut: Bilingual(
        zh: "另外两段的案件。",
        en: "Cases of the other two blocks."),
      sources: [.form]),
  ]
}
