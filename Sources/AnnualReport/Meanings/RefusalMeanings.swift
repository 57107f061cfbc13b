extension Meaning {
  /// （三）不予公开.
  static let withheld: [Meaning] = [
    Meaning(
      .row(.applications, "withheld"),
      counts: Bilingual(
        zh: "有这信息而整件不给的，按理由分在八行。",
        en: "The organ has it and gives none of it; eight rows for the reasons."),
      leavesOut: Bilingual(
        zh: "给了一部分的（计入（二））；没有、要另做或说不清的（计入（四））；不处理的（计入（五））。",
        en: "What was given in part (（二）), cannot be given (（四）) or is not processed (（五）)."),
      unsettled: Bilingual(
        zh: "几个理由都成立时选哪一行，表内没有写明；但一件只能计在一行。",
        en: """
          Which row to choose where several reasons hold is not said in the table; but an application counts in \
          one row.
          """),
      sources: [.regulations(13), .regulations(36, item: 3), .form]),
    Meaning(
      .row(.applications, "withheld.stateSecret"),
      counts: Bilingual(
        zh: "这信息已依法定为国家秘密。",
        en: "The information has been classified as a state secret by law."),
      leavesOut: Bilingual(
        zh: "没有定密、只是怕影响安全或稳定的（计入 3）；别的法律不许公开的（计入 2）。",
        en: "What was not classified, but might endanger security or stability (3); what another law forbids (2)."),
      sources: [.regulations(14), .regulations(17), .form]),
    Meaning(
      .row(.applications, "withheld.prohibitedByLaw"),
      counts: Bilingual(
        zh: "不是国家秘密，但有法律或行政法规不许公开。",
        en: "No state secret, but a law or an administrative regulation of the State Council forbids it."),
      leavesOut: Bilingual(
        zh: "只有地方性法规、规章或文件不许的，条例这一句没有说到；另有查询办法的（计入 8）。",
        en: """
          What only local regulations, rules or documents forbid: this sentence of the Regulations does not name \
          them; what has its own way of inquiry (8).
          """),
      sources: [.regulations(14), .form]),
    Meaning(
      .row(.applications, "withheld.securityAndStability"),
      counts: Bilingual(
        zh: "“三安全一稳定”是国家、公共、经济三种安全和社会稳定；机关认为公开可能伤及其中之一。",
        en: """
          The three are the security of the nation, of the public and of the economy, the one is social stability; \
          the organ holds that disclosure might harm one of them.
          """),
      leavesOut: Bilingual(
        zh: "已经定密的（计入 1）；只关系个人或企业利益的（计入 4）。",
        en: "What is classified (1); what concerns a person or a firm only (4)."),
      sources: [.regulations(14), .form]),
    Meaning(
      .row(.applications, "withheld.thirdPartyRights"),
      counts: Bilingual(
        zh: "公开会伤及别人的正当权益，例如泄露商业秘密或个人隐私，而那人不同意，或没有答复而机关决定不公开。",
        en: """
          Disclosure would harm the lawful interests of somebody else, such as a trade secret or privacy, and they \
          do not consent, or do not answer and the organ decides against disclosure.
          """),
      leavesOut: Bilingual(
        zh: "那人同意了，或机关认为公共利益更重而公开的（计入（一）或（二））；年底还在征求意见的（计入四）。",
        en: """
          What was disclosed with their consent or because the public interest weighs more (（一） or （二）); what \
          still waits for their answer when the year ends (四).
          """),
      sources: [.regulations(15), .regulations(32), .form]),
    Meaning(
      .row(.applications, "withheld.internalAffairs"),
      counts: Bilingual(
        zh: "只关系机关自身运转、机关决定不公开的三类：人事、后勤、内部流程。",
        en: """
          Three kinds that concern only how the organ runs and that it chooses not to disclose: staff, logistics, \
          internal procedure.
          """),
      leavesOut: Bilingual(
        zh: "商议、请示等办事途中的材料（计入 6）。",
        en: "What arises while a matter is being decided (6)."),
      sources: [.regulations(16), .form]),
    Meaning(
      .row(.applications, "withheld.deliberativeProcess"),
      counts: Bilingual(
        zh: "办事途中形成、机关决定不公开的四类：讨论的记录、未定的稿子、商量的函件、请示和报告。",
        en: """
          Four kinds that arise on the way and that the organ chooses not to disclose: records of discussion, \
          drafts, letters of consultation, requests and reports to superiors.
          """),
      leavesOut: Bilingual(
        zh: "法律、法规或规章要求公开的；只关系内部管理的（计入 5）。",
        en: "What a law, regulation or rule tells to disclose; what is mere internal management (5)."),
      sources: [.regulations(16), .form]),
    Meaning(
      .row(.applications, "withheld.enforcementCaseFile"),
      counts: Bilingual(
        zh: "行政执法案件卷宗里的材料，机关决定不公开。",
        en: "Material in the file of a case of enforcement that the organ chooses not to disclose."),
      leavesOut: Bilingual(
        zh: "本应主动公开的处罚决定，和法律、法规或规章要求公开的。",
        en: "Penalties that are to be disclosed anyway, and what a law, regulation or rule tells to disclose."),
      sources: [.regulations(16), .regulations(20, item: 6), .form]),
    Meaning(
      .row(.applications, "withheld.administrativeInquiry"),
      counts: Bilingual(
        zh: "工商登记、不动产登记一类另有法定查询办法的资料，告知按那办法去查。",
        en: """
          Records such as those of companies or real estate, for which a law has its own way of inquiry; the \
          applicant is told to use it.
          """),
      leavesOut: Bilingual(
        zh: "问政策、问怎样办事的咨询，那不是申请政府信息。",
        en: "Questions on policy or procedure, which ask for no government information."),
      unsettled: Bilingual(
        zh: "条例把它与不予公开分开列，格式放在（三）之下。",
        en: "The Regulations list it apart from refusals; the form puts it under （三）."),
      sources: [.regulations(36, item: 7), .form]),
  ]

  /// （四）无法提供 and （五）不予处理.
  static let unavailableOrNotProcessed: [Meaning] = [
    Meaning(
      .row(.applications, "unavailable"),
      counts: Bilingual(
        zh: "给不了的三种：没有、要另外做、说不清要什么。",
        en: "Three ways in which it cannot be given: not there, still to be made, not clear what is wanted."),
      leavesOut: Bilingual(
        zh: "有而不给的（计入（三））。",
        en: "What is there and withheld (（三）)."),
      sources: [.regulations(30), .regulations(36, item: 4), .regulations(38), .form]),
    Meaning(
      .row(.applications, "unavailable.notHeld"),
      counts: Bilingual(
        zh: "查过，本机关没有这信息；或这信息不归本机关公开。",
        en: "The organ searched and does not have it, or it is not the one to disclose it."),
      leavesOut: Bilingual(
        zh: "有而不公开的（计入（三））；要加工才有的（计入 2）。",
        en: "What it has and withholds (（三）); what would have to be made (2)."),
      unsettled: Bilingual(
        zh: "“不归本机关公开”没有自己的行，表内没有写明计在哪里；别的行都不合。",
        en: """
          That another organ is to disclose it has no row of its own, and the table does not say where it counts; \
          no other row fits.
          """),
      sources: [.regulations(36, item: 4), .regulations(36, item: 5), .form]),
    Meaning(
      .row(.applications, "unavailable.requiresCreation"),
      counts: Bilingual(
        zh: "手头没有现成的，要为申请人汇总、加工或分析才有。",
        en: "There is nothing ready; somebody would have to compile, process or analyse for it."),
      leavesOut: Bilingual(
        zh: "从现有信息里分出能公开的部分，那不算另做（计入（二））。",
        en: "Separating what can be disclosed from what is there: that is no making (（二）)."),
      sources: [.regulations(37), .regulations(38), .form]),
    Meaning(
      .row(.applications, "unavailable.stillUnclear"),
      counts: Bilingual(
        zh: "申请人按通知补正了，仍看不出要什么。",
        en: "The applicant supplemented the application as asked, and it is still not clear what is wanted."),
      leavesOut: Bilingual(
        zh: "过了期限没有补正的（计入（六））；年底还在补正期内的（计入四）。",
        en: "Those not supplemented in time (（六）); those whose time to do so is not over when the year ends (四)."),
      sources: [.regulations(30), .form]),
    Meaning(
      .row(.applications, "notProcessed"),
      counts: Bilingual(
        zh: "告知申请人不作为信息公开申请办，或不再重办的五种。",
        en: "Five kinds of which the applicant is told that they are not handled as applications, or not once more."),
      leavesOut: Bilingual(
        zh: "因逾期不补正、不缴费而不再办的（计入（六））。",
        en: "Those dropped because the applicant did not supplement or pay in time (（六）)."),
      sources: [.regulations(35), .regulations(36, item: 6), .regulations(39), .form]),
    Meaning(
      .row(.applications, "notProcessed.petitionOrComplaint"),
      counts: Bilingual(
        zh: "名为申请信息，实为信访、投诉或举报，已告知走别的渠道。",
        en: """
          A petition, complaint or report in the guise of an application; the applicant is told to take another \
          way.
          """),
      leavesOut: Bilingual(
        zh: "要的确是信息、只是与某件信访有关的，按结果计入各行。",
        en: "What does ask for information, though about a petition: it counts by its outcome."),
      sources: [.regulations(39), .form]),
    Meaning(
      .row(.applications, "notProcessed.duplicate"),
      counts: Bilingual(
        zh: "同一人又来要同一信息，而机关已经答复过。",
        en: "The same person asks for the same again, and has been answered before."),
      leavesOut: Bilingual(
        zh: "别人来要同样的信息；上一件还没有答复的。",
        en: "Others who ask for the same; where the first has not been answered yet."),
      sources: [.regulations(36, item: 6), .form]),
    Meaning(
      .row(.applications, "notProcessed.publishedMaterial"),
      counts: Bilingual(
        zh: "来要公报、报刊、图书这类出版物，可告知哪里能得到。",
        en: "Asks for a gazette, newspaper, book or the like; the applicant may be told where to get it."),
      leavesOut: Bilingual(
        zh: "机关在网站等处主动公开的信息（计入（一））。",
        en: "What the organ disclosed of itself, on its site for instance (（一）)."),
      sources: [.regulations(39), .form]),
    Meaning(
      .row(.applications, "notProcessed.excessiveRequests"),
      counts: Bilingual(
        zh: "申请多得、密得超出常理，请申请人说明理由，理由不成立，告知不处理。",
        en: """
          Too many or too frequent by far; the applicant was asked for reasons, they did not hold, and the \
          applicant was told so.
          """),
      leavesOut: Bilingual(
        zh: "理由成立、只是延后答复的，按最后结果计；只是收了信息处理费的，也按结果计。",
        en: """
          Where the reasons held and the answer came later, or where only a fee for processing was charged, the \
          outcome counts.
          """),
      sources: [.regulations(35), .regulations(42), .form]),
    Meaning(
      .row(.applications, "notProcessed.reconfirmation"),
      counts: Bilingual(
        zh: "申请人已经有这信息，要机关确认一遍或再开一份。",
        en: "The applicant has the information already and wants it confirmed or issued anew."),
      leavesOut: Bilingual(
        zh: "第一次来要这信息的。",
        en: "Those who ask for it for the first time."),
      unsettled: Bilingual(
        zh: "条例没有专讲这种情形的条文，只见于格式。",
        en: "The Regulations have no article on it; it stands in the form only."),
      sources: [.form]),
  ]
}
