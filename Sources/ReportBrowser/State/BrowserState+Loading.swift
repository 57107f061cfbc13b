import AnnualReport
import ReportChecking
import ReportCorpus

extension BrowserState {
  /// Takes in a source that was read: opens it where that was asked for, or renews the report that is open.
  mutating func take(_ loaded: LoadedReport, from index: Int) -> [Effect] {
    let isOutdated = loaded.checked != nil && loaded.predecessor != predecessors[index].map { list.entries[$0].path }
    if !isOutdated { list.note(ReportSummary(of: loaded), at: index) }
    if let opening, opening.source == index {
      self.opening = nil
      if case .samePlaceOfDraft = opening.landing {} else { notice = nil }
      show(loaded, from: opening)
    } else if renewing == index, open?.source == index, !isOutdated {
      renew(with: loaded)
    }
    guard isOutdated else {
      if renewing == index { renewing = nil }
      return []
    }
    return open?.source == index ? renewal(of: index) : []
  }

  /// Has a report read once more that has a predecessor and was checked without it.
  mutating func renewal(of source: Int) -> [Effect] {
    guard predecessors[source] != nil, renewing != source else { return [] }
    renewing = source
    return [.load(source)]
  }

  private mutating func show(_ loaded: LoadedReport, from opening: Opening) {
    if opening.landing.staysInReport, let before = open, before.source == opening.source {
      if case .samePlaceOfDraft = opening.landing, case .noReport(let reason) = ReportSummary(of: loaded) {
        notice = Bilingual(zh: "仍是上次的内容：\(reason.zh)", en: "still as it was read before: \(reason.en)")
        owesMending = true
        return
      }
      renew(with: loaded)
      if let open {
        let mending = Mending(from: before, to: open)
        // A file that is watched is read again after the editor, too: what was said then still holds.
        if mending.changes || notice == nil || owesMending { notice = mending.words }
        owesMending = false
      }
      return
    }
    guard let pages = pages(of: loaded) else { return close(because: loaded) }
    var fresh = OpenReport(
      pages, source: opening.source, body: plan.body.size, fitting: plan.fitting, width: settings.width)
    switch opening.landing {
    case .firstFinding: if let first = fresh.stops(quietToo: stopsAtQuiet).first { fresh.open(first) }
    case .lastFinding: if let last = fresh.stops(quietToo: stopsAtQuiet).last { fresh.open(last) }
    case .at(let place): if !fresh.go(to: place) { notice = place.isAbsent }
    case .start, .samePlaceOfDraft: break
    }
    open = fresh
    list.select(opening.source, rows: listRows)
    // What was asked of the report before is no matter of this one.
    overlays.removeAll { [.findings, .search].contains($0.context) }
  }

  /// Shows the open report as it was read or checked anew, the reader staying where they are.
  mutating func renew(with loaded: LoadedReport) {
    guard let old = open else { return }
    guard let pages = pages(of: loaded) else { return close(because: loaded) }
    let new = old.reopened(with: pages)
    open = new
    pane.forget()
    for index in overlays.indices {
      switch overlays[index] {
      case .findings(let list):
        let chosen = list.finding.flatMap { new.index(of: old.findings[$0], in: old) }
        overlays[index] = .findings(FindingList(pages, language: settings.language, choosing: chosen))
        overlays[index].fit(plan.sheet, width: settings.width)
      case .search(let prompt):
        if case .place(let origin) = prompt.origin, !pages.contains(origin) {
          overlays[index] = .search(SearchPrompt(text: prompt.text, origin: .place(new.location)))
        }
      case .text, .tally, .palette, .filter, .reason, .letter: break
      }
    }
  }

  private func pages(of loaded: LoadedReport) -> ReportPages? {
    loaded.checked.map { report, verdict in
      ReportPages(report, verdict, of: loaded, language: settings.language)
    }
  }

  /// Returns to the list, which says why: a report that is open no longer is what the file holds.
  private mutating func close(because loaded: LoadedReport) {
    open = nil
    overlays = []
    if case .noReport(let reason) = ReportSummary(of: loaded) { notice = reason }
  }
}
