import AnnualReport
import ReportChecking

/// The first page of a report: what it is, what the checks say of it, and what stands before the first section.
struct TitlePage {
  /// The report.
  let report: Report
  /// What the checks say.
  let verdict: Verdict
  /// Where it came from.
  let path: String
  /// The file of a folder that chose the rules and accepts findings; `nil` where there is none.
  let configuration: String?
  /// The language of the facts.
  let language: Language

  /// The paragraphs from the top.
  var paragraphs: [Paragraph] {
    [title] + facts + [counts] + causes + report.preamble.map { Paragraph($0, role: .prose) }
  }

  private var title: Paragraph {
    if let title = report.title { return Paragraph(title, role: .title) }
    let organ = report.organ?.value ?? Bilingual(zh: "机关不明", en: "organ unknown")[language]
    return Paragraph("\(organ) \(report.year.map { String($0.value) } ?? "")", role: .title)
  }

  private var facts: [Paragraph] {
    var facts: [Bilingual] = []
    if let organ = report.organ {
      facts.append(
        Bilingual(
          zh: "机关：\(organ.value)（出自\(organ.origin.name.zh)）", en: "organ: \(organ.value) (from \(organ.origin.name.en))"
        ))
    }
    if let year = report.year {
      facts.append(
        Bilingual(
          zh: "年度：\(year.value)（出自\(year.origin.name.zh)）", en: "year: \(year.value) (from \(year.origin.name.en))"))
    }
    if let form = report.form {
      facts.append(
        Bilingual(zh: "格式：\(form.name) 年（\(form.document)）", en: "form: \(form.name) (\(form.document))"))
    } else {
      facts.append(Bilingual(zh: "格式：不明", en: "form: unknown"))
    }
    if let period = report.period?.value {
      facts.append(
        Bilingual(zh: "统计期限：\(period.from) 至 \(period.to)", en: "period: \(period.from) to \(period.to)"))
    }
    if let published = report.published?.value {
      facts.append(Bilingual(zh: "公布：\(published)", en: "published: \(published)"))
    }
    facts.append(Bilingual(zh: "来源：\(path)", en: "source: \(path)"))
    if let configuration {
      facts.append(
        Bilingual(
          zh: "配置：\(configuration)（选定规则、接受问题）",
          en: "configuration: \(configuration) (chooses rules, accepts findings)"))
    }
    return facts.map { Paragraph($0[language], role: .fact) }
  }

  private var counts: Paragraph {
    let worst = verdict.open.findings.map(\.severity).max()
    return Paragraph(
      Bilingual(zh: "检查：", en: "checks: ")[language] + verdict.summary(separator: " · ")[language], role: .remark(worst)
    )
  }

  private var causes: [Paragraph] {
    verdict.open.diagnoses.map { diagnosis in
      var paragraph = Paragraph(diagnosis.sentence(in: report)[language], role: .remark(nil))
      let first = verdict.findings.firstIndex { $0.acceptance == nil && diagnosis.findings.contains($0.id) }
      if let first {
        let all = 0..<paragraph.text.unicodeScalars.count
        paragraph.spans = [Paragraph.Span(range: all, meaning: .cause(first))]
      }
      return paragraph
    }
  }
}

extension Located.Origin {
  /// The name in the interface.
  var name: Bilingual {
    switch self {
    case .title: Bilingual(zh: "标题", en: "the title")
    case .metadata: Bilingual(zh: "网页信息", en: "the metadata")
    case .preamble: Bilingual(zh: "引言", en: "the preamble")
    case .period: Bilingual(zh: "统计期限", en: "the period")
    case .notice: Bilingual(zh: "印发通知", en: "the forwarding notice")
    case .body: Bilingual(zh: "正文", en: "the text")
    case .fileName: Bilingual(zh: "文件名", en: "the file name")
    }
  }
}
