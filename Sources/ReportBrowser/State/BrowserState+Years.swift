import AnnualReport
import ReportSeries

extension BrowserState {
  /// Asks for the open report beside the one that was picked; where none was, beside that of the year before. Where the
  /// list has none, the open report is picked itself.
  mutating func compare(_ report: OpenReport) -> [Effect] {
    if let picked, picked != report.source { return compare(report.source, withPicked: picked) }
    guard let year = report.pages.report.year?.value, let organ = report.pages.report.organ?.value else {
      notice = noIdentity
      return []
    }
    guard let earlier = sourcesOfOrgan(of: report).first(where: { $0.year == year - 1 }) else {
      let isRead = list.readCount == list.entries.count
      let absent = Bilingual(
        zh: "\(isRead ? "没有" : "还没有读到")\(organ) \(year - 1) 年的报告",
        en: isRead
          ? "no report of \(organ) for \(year - 1)" : "no report of \(organ) for \(year - 1) has been read yet")
      guard !opensDirectly, let key = compareKey else {
        notice = absent
        return []
      }
      picked = report.source
      notice = Bilingual(
        zh: "\(absent.zh)：在另一份上按 \(key) 与它对照", en: "\(absent.en): \(key) on another report compares with that")
      return []
    }
    return ask(.compare(report.source, with: earlier.index))
  }

  /// Picks the report that is chosen in the list; where another is picked, asks for both beside each other.
  mutating func compareInList() -> [Effect] {
    guard let chosen = list.chosen, list.entries[chosen].summary?.isReport == true else {
      notice = Bilingual(zh: "此处不是年报，或还没有读到", en: "no report, or it has not been read yet")
      return []
    }
    if let picked, picked != chosen { return compare(chosen, withPicked: picked) }
    let name = list.name(of: list.entries[chosen])
    let isLetGo = picked == chosen
    picked = isLetGo ? nil : chosen
    let key = compareKey ?? ""
    notice =
      isLetGo
      ? Bilingual(zh: "不再对照 \(name)", en: "\(name) is no longer compared")
      : Bilingual(zh: "\(name)：在另一份上按 \(key) 与它对照", en: "\(name): \(key) on another report compares with that")
    return []
  }

  /// The earlier of two reports comes first; of one year, the one that was picked.
  private mutating func compare(_ source: Int, withPicked other: Int) -> [Effect] {
    picked = nil
    let isEarlier = (year(of: source) ?? .max) < (year(of: other) ?? .min)
    return ask(isEarlier ? .compare(other, with: source) : .compare(source, with: other))
  }

  /// Asks for something that is laid over the screen once it is there.
  mutating func ask(_ effect: Effect) -> [Effect] {
    notice = Bilingual(zh: "正在读取", en: "reading")
    awaited = effect
    return [effect]
  }

  private func year(of source: Int) -> Int? {
    list.entries[source].summary?.facts?.year
  }

  private var compareKey: String? { settings.keymap.keys(for: .compare).first?.name }

  /// Asks for all reports of the open report's organ beside each other.
  mutating func showSeries(_ report: OpenReport) -> [Effect] {
    guard report.pages.report.year != nil, report.pages.report.organ != nil else {
      notice = noIdentity
      return []
    }
    let others = sourcesOfOrgan(of: report).map(\.index).filter { $0 != report.source }
    return ask(.series((others + [report.source]).sorted(), of: report.source))
  }

  /// Lays what was read over the list or the report where the reader still waits for it.
  mutating func lay(_ sheet: TextSheet, answering isAnswer: (Effect) -> Bool) {
    guard let effect = awaited, isAnswer(effect) else { return }
    awaited = nil
    notice = nil
    overlays.append(.text(sheet))
  }

  /// Two reports side by side.
  func sheet(of comparison: ReportComparison, before: String, after: String) -> TextSheet {
    let text = ComparisonText(
      comparison, paths: (before, after), language: settings.language, width: settings.width, lines: settings.lines)
    return TextSheet(title: Bilingual(zh: "对照", en: "Side by side")[settings.language], lines: text.lines)
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
      guard let facts = entry.summary?.facts, let name = facts.organ, let year = facts.year else { return nil }
      let other = OrganName(name)
      guard SeriesKey(other, path: entry.path) == key, other.mayBe(organ) else { return nil }
      return (index, year)
    }
  }

  private var noIdentity: Bilingual {
    Bilingual(zh: "报告没有写明机关或年份", en: "the report does not say whose it is or of which year")
  }
}
