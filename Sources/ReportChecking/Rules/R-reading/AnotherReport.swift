import AnnualReport

/// R904: a second report in one source.
struct AnotherReport: Rule {
  let code = "R904"
  let slug = "another-report"
  let severity = Severity.unassessed
  let basis = Basis.reading
  let summary = Bilingual(zh: "文件里还有一份报告，没有读", en: "The source holds another report, which was not read")
  let rationale = Bilingual(
    zh: "一个文件只作一份报告读：取第一份。第六部分之后又从第一部分开始的，是另一份，其数字不作判断；请拆成两个文件。",
    en: """
      A source is read as one report, the first. Where the sections begin anew behind the last one, another follows, whose \
      numbers are not judged: split the file.
      """)
  let source = Bilingual(zh: "读取", en: "reading")
  let examples: [RuleExample] = [
    .fires("两份连在一起", "one behind the other", .prose(.otherMatters, "无。\n" + another)).accusing(subject: "overview"),
    .silent("一份", "one report"),
    .silent("文后有目录", "a list of contents behind it", .prose(.otherMatters, "无。\n" + contents)),
  ]

  private static let another = Form.sections.map { "\($0.key.title)\n本镇各项工作已按要求完成，有关情况如下文所述。\n" }.joined()
  private static let contents = Form.sections.map { "\($0.key.title)\n" }.joined()

  func findings(in context: CheckContext) -> [Finding] {
    context.report.notes.compactMap { note in
      guard case .anotherReport(let place) = note else { return nil }
      return Finding(
        self,
        Bilingual(
          zh: "文件里还有一份报告，没有读：请拆成两个文件", en: "the source holds another report, which was not read: split the file"),
        [.section(.overview, place: place)])
    }
  }
}
