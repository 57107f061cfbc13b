extension Meaning {
  /// The columns of section 3.
  static let applicants: [Meaning] = [
    Meaning(
      .column(.applications, .naturalPerson),
      counts: Bilingual(
        zh: "个人以自己的名义提出的。",
        en: "Those made by a person in their own name."),
      leavesOut: Bilingual(
        zh: "个人替单位提出、申请人写的是单位的。",
        en: "Those made by a person for an organization that is named as the applicant."),
      unsettled: Bilingual(
        zh: "个体工商户算自然人还是商业企业，表内没有写明。",
        en: """
          Whether a person in business on their own account (个体工商户) is a natural person or an enterprise is not \
          said in the table.
          """),
      sources: [.regulations(27), .regulations(29), .form]),
    Meaning(
      .column(.applications, "enterprise"),
      counts: Bilingual(
        zh: "公司和其他营利的企业提出的。",
        en: "Those made by companies and other firms that work for profit."),
      leavesOut: Bilingual(
        zh: "律师事务所等（另有一列）；不营利的组织。",
        en: "Law firms and the like, which have a column; organizations that do not work for profit."),
      unsettled: Bilingual(
        zh: "个体工商户算自然人还是商业企业，表内没有写明。",
        en: """
          Whether a person in business on their own account (个体工商户) is a natural person or an enterprise is not \
          said in the table.
          """),
      sources: [.regulations(27), .form]),
    Meaning(
      .column(.applications, "researchInstitution"),
      counts: Bilingual(
        zh: "研究院、研究所等以科研为业的单位提出的。",
        en: "Those made by institutes whose business is research."),
      leavesOut: Bilingual(
        zh: "研究人员以个人名义提出的。",
        en: "Those that a researcher makes in their own name."),
      unsettled: Bilingual(
        zh: "高等学校算科研机构还是其他，表内没有写明。",
        en: "Whether universities are research institutions or other organizations is not said in the table."),
      sources: [.regulations(27), .form]),
    Meaning(
      .column(.applications, "publicInterestOrganization"),
      counts: Bilingual(
        zh: "基金会等从事公益的社会组织提出的。",
        en: "Those made by foundations and other organizations that work for the public good."),
      leavesOut: Bilingual(
        zh: "营利的企业。",
        en: "Firms that work for profit."),
      unsettled: Bilingual(
        zh: "行业协会、商会算公益组织还是其他，表内没有写明。",
        en: """
          Whether trade associations and chambers of commerce belong here or under other is not said in the table.
          """),
      sources: [.regulations(27), .form]),
    Meaning(
      .column(.applications, "legalServiceInstitution"),
      counts: Bilingual(
        zh: "律师事务所等以本机构名义提出的。",
        en: "Those made by law firms and the like in their own name."),
      leavesOut: Bilingual(
        zh: "律师替当事人提出的：申请人是当事人。",
        en: "Those made by a lawyer for a client: the client is the applicant."),
      sources: [.regulations(27), .form]),
    Meaning(
      .column(.applications, "otherOrganization"),
      counts: Bilingual(
        zh: "以上四类都不是的法人和组织提出的。",
        en: "Those made by organizations of none of the four kinds before."),
      leavesOut: Bilingual(
        zh: "个人提出的。",
        en: "Those made by persons."),
      unsettled: Bilingual(
        zh: "四类的边界表内没有写明，所以这一列也没有定界。",
        en: "The table does not say where the four kinds end, and so not where this one begins."),
      sources: [.regulations(27), .form]),
    Meaning(
      .column(.applications, .total),
      counts: Bilingual(
        zh: "这一行的全部申请，不论谁提出。",
        en: "All applications of the row, whoever made them."),
      leavesOut: Bilingual(
        zh: "“法人或其他组织”是五列的合称，没有自己的小计。",
        en: "法人或其他组织 heads five columns and has no subtotal of its own."),
      sources: [.form]),
  ]
}
