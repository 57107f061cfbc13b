import AnnualReport
import ReportChecking

extension TextSheet {
  /// What there is to say of the reader's place: what was found there, its state, and what the form says of it.
  ///
  /// `nil` on the title page, where there is nothing but what the page says itself.
  static func explanation(at report: OpenReport, signs: Signs, language: Language) -> TextSheet? {
    let pane = DetailPane(open: report, signs: signs, language: language, namesAllTerms: true).lines
    var sheets: [TextSheet] = []
    let finding = report.findingsHere.first
    if let finding {
      sheets.append(explanation(of: report.findings[finding], in: report.pages, signs: signs, language: language))
    }
    let isSaid = report.cell == nil && finding != nil && report.figure == nil
    if !pane.isEmpty, !isSaid { sheets.append(state(pane, of: report, language: language)) }
    if let form = form(at: report, language: language) { sheets.append(form) }
    guard let first = sheets.first else { return nil }
    let blank = Line(text: "")
    return TextSheet(
      title: first.title,
      lines: first.lines
        + sheets.dropFirst().flatMap { [blank, Line(text: $0.title, style: Theme.heading)] + $0.lines })
  }

  /// What the form says of a section.
  static func explanation(of section: SectionKey, in report: Report, language: Language) -> TextSheet? {
    guard let form = report.form, let text = FormExplanation.text(of: .section(section), in: form, language)
    else { return nil }
    return TextSheet(title: section.title, text: text)
  }

  private static func form(at report: OpenReport, language: Language) -> TextSheet? {
    let source = report.pages.report
    guard let cell = report.cell else {
      return report.pages.pages[report.location.page].section
        .flatMap { explanation(of: $0, in: source, language: language) }
    }
    guard let form = source.form, let text = FormExplanation.text(of: .cell(cell), in: form, language) else {
      return nil
    }
    return TextSheet(
      title: Bilingual(zh: "格式的说明（\(form.name) 年）", en: "What the form says (\(form.name))")[language], text: text)
  }

  private init(title: String, text: String) {
    self.init(
      title: title,
      lines: text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(text: String($0)) })
  }

  /// The cell or the number in full, with how its words were understood.
  private static func state(_ pane: [DetailPane.Line], of report: OpenReport, language: Language) -> TextSheet {
    var lines = pane.dropFirst(report.cell == nil ? 0 : 1).map { line in
      Line(text: "\(line.sign) \(line.text)\(line.tail)", style: line.style)
    }
    if let index = report.figure, let frame = report.pages.report.figures[index].frame {
      lines += frame.slots.map { Line(text: "  " + $0.words[language]) }
    }
    let title = pane.first.map { $0.text + $0.tail } ?? ""
    return TextSheet(
      title: report.cell == nil ? Bilingual(zh: "这个数字", en: "This number")[language] : title, lines: lines)
  }
}

extension OpenReport {
  /// The number of the prose at which the reader is, by its index.
  var figure: Int? {
    guard case .text(let offset) = location.point, let paragraph = pages.paragraph(at: location) else { return nil }
    for span in paragraph.spans where span.range.contains(offset) {
      if case .figure(let index) = span.meaning { return index }
    }
    return nil
  }
}

extension FigureFrame.Slot {
  /// What is known of a number, in a line.
  fileprivate var words: Bilingual {
    Bilingual(
      zh: "\(aspect.name.zh)：\(value)（\(source.name.zh)）", en: "\(aspect.name.en): \(value) (\(source.name.en))")
  }
}

extension FigureFrame.Aspect {
  fileprivate var name: Bilingual {
    switch self {
    case .act: Bilingual(zh: "做了什么", en: "act")
    case .matter: Bilingual(zh: "什么事项", en: "matter")
    case .body: Bilingual(zh: "谁的", en: "body")
    case .time: Bilingual(zh: "何时", en: "time")
    case .applicant: Bilingual(zh: "谁申请", en: "applicant")
    case .law: Bilingual(zh: "是否本条例", en: "law")
    }
  }
}

extension FigureFrame.Source {
  fileprivate var name: Bilingual {
    switch self {
    case .stated: Bilingual(zh: "写明", en: "stated")
    case .inherited: Bilingual(zh: "承上文", en: "said before")
    case .assumed: Bilingual(zh: "别无说法", en: "nothing says otherwise")
    case .unknown: Bilingual(zh: "有不识的词", en: "unknown words")
    }
  }
}
