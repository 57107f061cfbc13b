import AnnualReport
import ReportSeries

extension BrowserState {
  /// Asks for the open report beside that of the year before.
  mutating func compareWithYearBefore(_ report: OpenReport) -> [Effect] {
    guard let year = report.pages.report.year?.value, let organ = report.pages.report.organ?.value else {
      notice = noIdentity
      return []
    }
    guard let earlier = sourcesOfOrgan(of: report).first(where: { $0.year == year - 1 }) else {
      let isRead = list.readCount == list.entries.count
      notice = Bilingual(
        zh: "列表中\(isRead ? "没有" : "还没有读到")\(organ) \(year - 1) 年的报告",
        en: isRead
          ? "the list has no report of \(organ) for \(year - 1)"
          : "no report of \(organ) for \(year - 1) has been read yet")
      return []
    }
    notice = reading
    return [.compare(report.source, with: earlier.index)]
  }

  /// Asks for all reports of the open report's organ beside each other.
  mutating func showSeries(_ report: OpenReport) -> [Effect] {
    guard report.pages.report.year != nil, report.pages.report.organ != nil else {
      notice = noIdentity
      return []
    }
    notice = reading
    let others = sourcesOfOrgan(of: report).map(\.index).filter { $0 != report.source }
    return [.series((others + [report.source]).sorted(), of: report.source)]
  }

  /// Lays what was read over the report for which it was asked, where that is still what the reader sees.
  mutating func lay(_ sheet: TextSheet, over source: Int) {
    guard open?.source == source, overlays.isEmpty, opening == nil else { return }
    notice = nil
    overlays.append(.text(sheet))
  }

  /// Two reports side by side.
  func sheet(of comparison: ReportComparison, before: String, after: String) -> TextSheet {
    let text = ComparisonText(
      comparison, paths: (before, after), language: settings.language, width: settings.width, lines: settings.lines)
    return TextSheet(title: Bilingual(zh: "与上年对照", en: "Beside the year before")[settings.language], lines: text.lines)
  }

  /// All years of an organ.
  func sheet(of series: Series) -> TextSheet {
    let text = SeriesText(
      series, columns: plan.sheet.size.columns, language: settings.language, width: settings.width,
      lines: settings.lines)
    return TextSheet(
      title: Bilingual(zh: "历年", en: "Years")[settings.language] + signs.separator + text.title, lines: text.lines)
  }

  /// The sources of the list that may be the same organ's, with their years, as far as they have been read.
  private func sourcesOfOrgan(of report: OpenReport) -> [(index: Int, year: Int)] {
    guard let name = report.pages.report.organ?.value else { return [] }
    let organ = OrganName(name)
    let key = SeriesKey(organ, path: report.pages.path)
    return list.entries.enumerated().compactMap { index, entry in
      guard case .report(let name?, let year?, _, _)? = entry.summary else { return nil }
      let other = OrganName(name)
      guard SeriesKey(other, path: entry.path) == key, other.mayBe(organ) else { return nil }
      return (index, year)
    }
  }

  private var noIdentity: Bilingual {
    Bilingual(zh: "报告没有写明机关或年份", en: "the report does not say whose it is or of which year")
  }

  private var reading: Bilingual { Bilingual(zh: "正在读取各年的报告", en: "reading the reports of other years") }
}
