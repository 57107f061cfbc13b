import AnnualReport
import ReportChecking
import TerminalScreen

extension BrowserState {
  /// Does what a command asks for in the open report; `announced` is the command that said it would go further.
  mutating func performInReport(_ command: Command, announced: Command?) -> [Effect] {
    guard var report = open else { return [] }
    defer { if open != nil { open = report } }
    if let section = command.section {
      report.open(page: section.ordinal)
      return []
    }
    switch command {
    case .up, .down, .halfPageUp, .halfPageDown:
      _ = report.move(lines: distance(of: command, rows: report.body.rows) ?? 0)
    case .pageDown, .pageUp:
      if !report.move(lines: distance(of: command, rows: report.body.rows) ?? 0) {
        turnPage(forward: command == .pageDown, of: &report)
      }
    case .first: report.moveToEnd(last: false)
    case .last: report.moveToEnd(last: true)
    case .left: report.move(columns: -1)
    case .right: report.move(columns: 1)
    case .rowStart: report.moveToRowEnd(last: false)
    case .rowEnd: report.moveToRowEnd(last: true)
    case .nextSection: turnPage(forward: true, of: &report)
    case .previousSection: turnPage(forward: false, of: &report)
    case .nextFinding, .previousFinding: return goToFinding(command, in: &report, announced: announced)
    case .pane: pane.enter()
    case .quietFindings:
      stopsAtQuiet.toggle()
      notice =
        stopsAtQuiet
        ? Bilingual(zh: "也停在提示和未判定处", en: "stops at notices and at what was not judged, too")
        : Bilingual(zh: "只停在错误和警告处", en: "stops at errors and warnings only")
    case .findings:
      if report.findings.isEmpty {
        notice = Bilingual(zh: "未发现问题", en: "nothing found")
      } else {
        overlays.append(
          .findings(FindingList(report.pages, language: settings.language, choosing: report.nearestFinding)))
      }
    case .explain:
      if let sheet = TextSheet.explanation(at: report, signs: signs, language: settings.language) {
        overlays.append(.text(sheet))
      } else {
        notice = noFindingHere(in: report)
      }
    case .explainSection:
      let section = report.pages.pages[report.location.page].section
      if let sheet = section.flatMap({
        TextSheet.explanation(of: $0, in: report.pages.report, language: settings.language)
      }) {
        overlays.append(.text(sheet))
      } else {
        notice = Bilingual(zh: "格式没有说到这里", en: "the form says nothing of this")
      }
    case .accept:
      guard let index = report.findingToDecide else {
        notice = noFindingHere(in: report)
        return []
      }
      return decide(on: index, in: report)
    case .follow:
      if let finding = report.linkedFinding {
        if let stop = report.pages.stops.first(where: { $0.findings.contains(finding) }) { report.open(stop) }
      } else if let target = report.counterpart {
        report.jump(to: target)
      } else {
        notice =
          report.cell == nil
          ? Bilingual(zh: "光标不在与表格对应的数字上", en: "the cursor is on no figure that means a cell")
          : Bilingual(zh: "正文没有说到此格", en: "the prose does not state this cell")
      }
    case .back: if !report.back() { notice = Bilingual(zh: "没有可返回的位置", en: "nothing to go back to") }
    case .forward: if !report.forward() { notice = Bilingual(zh: "没有可前进的位置", en: "nothing to go forward to") }
    case .nextReport, .previousReport: return goToReport(forward: command == .nextReport, from: report)
    case .reload:
      let effects = load(report.source, landing: .samePlaceOfDraft)
      // What is read says so when it comes.
      if !effects.isEmpty { owesMending = true }
      return effects
    case .compare: return compare(report)
    case .series: return showSeries(report)
    case .edit: return [.edit(report.source, line: report.place?.line)]
    case .watch:
      watches.toggle()
      notice =
        watches
        ? Bilingual(zh: "文件一改就重新读取", en: "read again whenever the file changes")
        : Bilingual(zh: "不再随文件重新读取", en: "no longer read again as the file changes")
    case .search: overlays.append(.search(SearchPrompt(origin: .place(report.location))))
    case .searchNext, .searchPrevious: goToMatch(forward: command == .searchNext, in: &report)
    case .source:
      guard let place = report.place, place != .unknown else {
        notice = Bilingual(zh: "不知道它在原文何处", en: "where it stands in the source is not known")
        return []
      }
      return ask(.excerpt(report.source, place, length: report.lengthInSource))
    case .letter: askForLetterFile(about: report.openFindings.isEmpty ? [] : [report.source])
    case .copy: return copy(report.copiedWords)
    case .copyRow: return copy(report.copiedRow)
    default: break
    }
    return []
  }

  private mutating func turnPage(forward: Bool, of report: inout OpenReport) {
    let target = report.location.page + (forward ? 1 : -1)
    if report.pages.pages.indices.contains(target) {
      report.open(page: target)
    } else {
      notice =
        forward ? Bilingual(zh: "已是末尾", en: "this is the end") : Bilingual(zh: "已是开头", en: "this is the beginning")
    }
  }

  private mutating func goToReport(forward: Bool, from report: OpenReport) -> [Effect] {
    // The one on its way counts, so that a key pressed thrice goes three reports on.
    let next = list.source(after: opening?.source ?? report.source, forward: forward) { $0?.isReport ?? true }
    guard let next else {
      notice =
        forward
        ? Bilingual(zh: "已是最后一份报告", en: "this is the last report")
        : Bilingual(zh: "已是第一份报告", en: "this is the first report")
      return []
    }
    return load(next, landing: .start)
  }

  private mutating func goToMatch(forward: Bool, in report: inout OpenReport) {
    guard !report.search.text.isEmpty else {
      notice = Bilingual(zh: "还没有查找过：按 / 查找", en: "nothing was searched for yet: press /")
      return
    }
    switch report.goToMatch(forward: forward) {
    case let wrapped?:
      let number = report.search.number(at: report.location)
      notice = TextSearch.arrival(
        at: number.map { ($0, report.search.matches.count) }, wrapped: wrapped, forward: forward)
    case nil: notice = Bilingual(zh: "没有找到“\(report.search.text)”", en: "not found: “\(report.search.text)”")
    }
  }

  /// Asks for a text to be copied.
  mutating func copy(_ text: String?) -> [Effect] {
    guard let text else {
      notice = Bilingual(zh: "光标不在表格中", en: "the cursor is in no table")
      return []
    }
    return [.copy(text)]
  }

  /// Says what became of a text that was to be copied.
  mutating func note(_ outcome: Clipboard.Outcome, copying text: String) {
    let shown = text.split(separator: "\n").last.map(String.init) ?? text
    notice =
      switch outcome {
      case .tmux:
        Bilingual(zh: "已放入 tmux 的缓冲区，并送往终端：\(shown)", en: "in the buffer of tmux, and sent to the terminal: \(shown)")
      case .terminal:
        Bilingual(
          zh: "已送往终端的剪贴板（终端须允许 OSC 52）：\(shown)", en: "sent to the terminal's clipboard (if it allows OSC 52): \(shown)"
        )
      case .none: Bilingual(zh: "没有复制：此终端没有剪贴板", en: "not copied: this terminal has no clipboard")
      }
  }

  // MARK: Findings

  /// That no finding is under the cursor, with the key that goes to one.
  private func noFindingHere(in report: OpenReport) -> Bilingual {
    let here = Bilingual(zh: "此处没有问题", en: "no finding here")
    guard !report.stops(quietToo: stopsAtQuiet).isEmpty, let key = settings.keymap.keys(for: .nextFinding).first?.name
    else {
      return here
    }
    return Bilingual(zh: "\(here.zh)：按 \(key) 到下一处", en: "\(here.en): \(key) goes to the next")
  }

  /// Goes to the next stop on the way through the findings, or the one before. At the end of all it says so first; the
  /// same command once more then goes to the next report that has one, or round to the other end where none has.
  private mutating func goToFinding(
    _ command: Command, in report: inout OpenReport, announced: Command?
  ) -> [Effect] {
    let forward = command == .nextFinding
    let stops = report.stops(quietToo: stopsAtQuiet)
    if let stop = report.stop(forward: forward, among: stops) {
      report.open(stop)
      return []
    }
    let least: Severity = stopsAtQuiet ? .unassessed : .warning
    let next = list.source(after: report.source, forward: forward) { $0?.hasFindings(asGraveAs: least) ?? false }
    if let next {
      if announced == command { return load(next, landing: forward ? .firstFinding : .lastFinding) }
      self.announced = command
      let key = settings.keymap.keys(for: command).first?.name ?? ""
      let path = list.entries[next].path
      notice = Bilingual(
        zh: "本报告没有更多问题；再按 \(key) 到 \(path)", en: "no more findings in this report; \(key) again goes to \(path)")
    } else if let target = forward ? stops.first : stops.last {
      report.open(target)
      notice =
        forward
        ? Bilingual(zh: "已过最后一处，回到第一处", en: "past the last finding: back at the first")
        : Bilingual(zh: "已过第一处，回到最后一处", en: "past the first finding: on to the last")
    } else {
      notice = nothingToStopAt(in: report)
    }
    return []
  }

  /// That there is nothing to go to, and with which key there is.
  private func nothingToStopAt(in report: OpenReport) -> Bilingual {
    let quiet = report.pages.stops.count
    guard quiet > 0, let key = settings.keymap.keys(for: .quietFindings).first?.name else {
      return Bilingual(zh: "未发现问题", en: "nothing found")
    }
    return Bilingual(
      zh: "没有错误和警告；提示和未判定 \(quiet) 处，按 \(key) 也停",
      en: "no error and no warning; notices and not judged: \(quiet), \(key) stops there, too")
  }
}

extension OpenReport {
  /// How many scalars of the source what the reader is at takes: the cell's text, the number's, or those of a line.
  var lengthInSource: Int {
    if let cell { return pages.report[cell]?.text.unicodeScalars.count ?? 0 }
    guard case .text(let offset) = location.point, let paragraph = pages.paragraph(at: location) else { return 0 }
    return paragraph.spans.first { $0.range.lowerBound == offset }?.range.count ?? 0
  }

  /// What stands in the reader's cell, or the sentence in which the reader is.
  var copiedWords: String? {
    if let cell { return (pages.report[cell]?.text ?? "").printable }
    guard case .text(let offset) = location.point, let paragraph = pages.paragraph(at: location) else { return nil }
    let scalars = Array(paragraph.text.unicodeScalars)
    let ends: Set<Unicode.Scalar> = ["。", "！", "？", "；", "\n"]
    let start = scalars[..<min(offset, scalars.count)].lastIndex(where: ends.contains).map { $0 + 1 } ?? 0
    let end = scalars[min(offset, scalars.count)...].firstIndex(where: ends.contains).map { $0 + 1 } ?? scalars.count
    return String(scalars: scalars[start..<end]).printable
  }

  /// The reader's row below the heads of its columns, separated by tabs as spreadsheets take it.
  var copiedRow: String? {
    guard let cell, let table, let row = table.form.row(cell.row) else { return nil }
    let heads = [""] + row.columns.map { table.form.column($0)?.label ?? "" }
    let values = [row.fullLabel] + row.columns.map { (table[row.key, $0]?.text ?? "").printable }
    return heads.joined(separator: "\t") + "\n" + values.joined(separator: "\t")
  }
}
