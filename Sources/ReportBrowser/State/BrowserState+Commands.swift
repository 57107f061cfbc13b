import AnnualReport
import ReportChecking
import TerminalScreen

extension BrowserState {
  /// Does what a command asks for where the reader is.
  mutating func perform(_ command: Command) -> [Effect] {
    let announced = self.announced
    self.announced = nil
    awaited = nil
    notice = nil
    switch command {
    case .leave: return [.leave]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .close: return close(announced: announced)
    case .cancel: return cancel()
    case .help:
      let context = context
      overlays.append(
        .text(
          .help(for: context, keymap: settings.keymap, language: settings.language, signs: signs, width: settings.width)
        ))
      return []
    case .palette:
      overlays.append(.palette(CommandPalette(context: context, keymap: settings.keymap)))
      return []
    default: break
    }
    if overlays.isEmpty, pane.isEntered {
      if let distance = distance(of: command, rows: plan.pane.size.rows) {
        pane.scroll(by: distance, in: plan.pane.size.rows)
        return []
      }
      pane.leave()
      if command == .pane { return [] }
    }
    switch overlays.last {
    case .text(var sheet)?:
      sheet.scroll(by: distance(of: command, rows: plan.sheet.size.rows) ?? 0, in: plan.sheet, width: settings.width)
      replaceOverlay(with: .text(sheet))
      return []
    case .findings(let findings)?: return perform(command, in: findings)
    case .tally(let tally)?: return perform(command, in: tally)
    case .palette(let palette)?: return perform(command, in: palette)
    case .search(let prompt)?:
      switch command {
      case .follow: finish(prompt)
      case .up, .down: recall(command == .up ? -1 : 1, in: prompt)
      default: break
      }
      return []
    case .filter?:
      if command == .follow { overlays.removeLast() }
      return []
    case .letter(let prompt)?: return command == .follow ? write(prompt) : []
    case .reason(let prompt)?: return command == .follow ? accept(by: prompt) : []
    case nil: return open == nil ? performInList(command) : performInReport(command, announced: announced)
    }
  }

  /// How many lines a command of motion moves, in a view of so many rows; `nil` for other commands.
  func distance(of command: Command, rows: Int) -> Int? {
    switch command {
    case .up: -1
    case .down: 1
    case .halfPageUp: -max(1, rows / 2)
    case .halfPageDown: max(1, rows / 2)
    case .pageUp: -max(1, rows - 1)
    case .pageDown: max(1, rows - 1)
    case .first: -Int(Int32.max)
    case .last: Int(Int32.max)
    default: nil
    }
  }

  // MARK: Levels

  /// So many sources are read in no time; to read more once again would cost somebody theirs.
  private static let manySources = 200

  private mutating func close(announced: Command?) -> [Effect] {
    if !overlays.isEmpty {
      overlays.removeLast()
    } else if pane.isEntered {
      pane.leave()
    } else if open != nil, !opensDirectly {
      open = nil
      opening = nil
    } else if open == nil, list.readCount < list.entries.count, list.entries.count > Self.manySources,
      announced != .close, let key = settings.keymap.keys(for: .close).first?.name
    {
      self.announced = .close
      notice = Bilingual(
        zh: "已读 \(list.readCount)/\(list.entries.count)，离开就要重读：再按 \(key) 离开",
        en: "\(list.readCount) of \(list.entries.count) read, all lost on leaving: \(key) again leaves")
    } else {
      return [.leave]
    }
    return []
  }

  private mutating func cancel() -> [Effect] {
    if case .search(let prompt)? = overlays.last {
      open?.endSearch()
      prompt.return(to: &self)
    }
    if case .filter(let prompt)? = overlays.last { show(prompt.before) }
    if !overlays.isEmpty {
      overlays.removeLast()
    } else if pane.isEntered {
      pane.leave()
    } else if open == nil, opening == nil, !list.filter.isEmpty {
      show(ListFilter(""))
    } else if opening != nil {
      opening = nil
      notice = Bilingual(zh: "已取消读取", en: "reading was cancelled")
    } else if let open, !open.search.text.isEmpty {
      self.open?.endSearch()
    } else if let key = settings.keymap.keys(for: .leave).first?.name {
      notice = Bilingual(zh: "没有可取消的：按 \(key) 离开", en: "nothing to cancel: \(key) leaves")
    }
    return []
  }

  private mutating func finish(_ prompt: SearchPrompt) {
    overlays.removeLast()
    if !prompt.text.isEmpty { searches = searches.filter { $0 != prompt.text } + [prompt.text] }
    guard let hasWrapped = prompt.hasWrapped else {
      prompt.return(to: &self)
      notice = Bilingual(zh: "没有找到“\(prompt.text)”", en: "not found: “\(prompt.text)”")
      return
    }
    switch prompt.origin {
    case .place(let location): open?.leaveTrail(at: location)
    case .entry: list.search = prompt.text
    }
    if hasWrapped { notice = TextSearch.wrapped(forward: true) }
  }

  /// Goes to the next entry of the list that has what was searched for, or the one before.
  private mutating func goToEntry(forward: Bool) {
    guard !list.search.isEmpty else {
      notice = Bilingual(zh: "还没有查找过：按 / 查找", en: "nothing was searched for yet: press /")
      return
    }
    switch list.look(
      for: list.search, from: list.selected, forward: forward, includingIt: false, rows: listRows)
    {
    case let wrapped?: notice = TextSearch.arrival(at: list.count(of: list.search), wrapped: wrapped, forward: forward)
    case nil: notice = Bilingual(zh: "没有找到“\(list.search)”", en: "not found: “\(list.search)”")
    }
  }

  // MARK: Overlays

  private mutating func perform(_ command: Command, in findings: FindingList) -> [Effect] {
    var findings = findings
    switch command {
    case .follow:
      overlays.removeLast()
      if let index = findings.finding { open?.open(finding: index) }
    case .explain:
      if let index = findings.finding { explain(index) }
    case .accept:
      if let index = findings.finding, let open { return decide(on: index, in: open) }
    case .copy:
      guard let index = findings.finding, let open else { return [] }
      return copy(open.copiedFinding(index, settings.language))
    default:
      let rows = plan.sheet.size.rows
      if let distance = distance(of: command, rows: rows) { findings.move(by: distance, rows: rows) }
      replaceOverlay(with: .findings(findings))
    }
    return []
  }

  private mutating func perform(_ command: Command, in tally: RuleTally) -> [Effect] {
    var tally = tally
    if command == .follow {
      overlays.removeLast()
      if let code = tally.code { show(ListFilter(list.filter.adding("code:\(code)"))) }
      return []
    }
    let rows = plan.sheet.size.rows
    tally.move(by: distance(of: command, rows: rows) ?? 0, rows: rows)
    replaceOverlay(with: .tally(tally))
    return []
  }

  private mutating func perform(_ command: Command, in palette: CommandPalette) -> [Effect] {
    var palette = palette
    if command == .follow {
      overlays.removeLast()
      if let command = palette.command(settings.language) { return perform(command) }
      notice = palette.noMatch
      return []
    }
    palette.move(by: distance(of: command, rows: plan.sheet.size.rows) ?? 0, settings.language)
    replaceOverlay(with: .palette(palette))
    return []
  }

  /// Lays the explanation of a finding over the screen.
  mutating func explain(_ index: Int) {
    guard let open else { return }
    overlays.append(
      .text(.explanation(of: open.findings[index], in: open.pages, signs: signs, language: settings.language)))
  }

  // MARK: Letters

  /// Asks for the file into which letters about reports go.
  mutating func askForLetterFile(about sources: [Int]) {
    guard !sources.isEmpty else {
      notice = Bilingual(zh: "没有可写的问题", en: "nothing to write about")
      return
    }
    overlays.append(
      .letter(LetterPrompt(sources: sources, text: Bilingual(zh: "修改意见.txt", en: "letter.txt")[settings.language])))
  }

  private mutating func write(_ prompt: LetterPrompt) -> [Effect] {
    var file = String(prompt.text.drop { $0 == " " })
    while file.last == " " { file.removeLast() }
    guard !file.isEmpty else {
      notice = Bilingual(zh: "还没有写文件名", en: "no name of a file yet")
      return []
    }
    let ending = file.split(separator: ".").last?.lowercased() ?? ""
    guard !["doc", "docx", "wps", "odt", "rtf", "pdf", "xls", "xlsx"].contains(ending) else {
      notice = Bilingual(
        zh: "修改意见是纯文字，不是 \(ending)：请用 .txt", en: "a letter is plain text and no \(ending): name it .txt")
      return []
    }
    overlays.removeLast()
    notice = Bilingual(zh: "正在写", en: "writing")
    return [.writeLetters(prompt.sources, file: file)]
  }

  // MARK: The list

  private mutating func performInList(_ command: Command) -> [Effect] {
    switch command {
    case .follow: return list.chosen.map { load($0, landing: .start) } ?? []
    case .reload:
      guard let chosen = list.chosen, chosen < list.sourceCount else { return [] }
      notice = Bilingual(zh: "正在读取 \(list.entries[chosen].path)", en: "reading \(list.entries[chosen].path)")
      return [.load(chosen)]
    case .sort:
      list.sort(by: list.order.next(by: list.column))
      list.move(by: 0, rows: listRows)
      notice = list.order.title
      return []
    case .letter:
      askForLetterFile(
        about: list.shown.filter { $0 < list.sourceCount && list.entries[$0].summary?.hasFindings ?? false })
      return []
    case .left, .right:
      let shown = ListColumn.fitting(plan.sheet.size.columns - 1).map(\.column)
      list.moveColumn(by: command == .left ? -1 : 1, among: shown)
      return []
    case .search:
      overlays.append(.search(SearchPrompt(origin: .entry(list.selected))))
      return []
    case .searchNext, .searchPrevious:
      goToEntry(forward: command == .searchNext)
      return []
    case .findings:
      let tally = RuleTally(list)
      if tally.rows.isEmpty {
        notice = Bilingual(zh: "列出的报告里未发现问题", en: "nothing found in the reports that are shown")
      } else {
        overlays.append(.tally(tally))
      }
      return []
    case .copy: return copy(list.chosen.map { list.entries[$0].path.printable })
    case .compare: return compareInList()
    case .filter:
      overlays.append(.filter(FilterPrompt(text: list.filter.text, before: list.filter)))
      return []
    default:
      if let distance = distance(of: command, rows: listRows) { list.move(by: distance, rows: listRows) }
      return []
    }
  }

  /// Shows what of the list passes a filter.
  mutating func show(_ filter: ListFilter) {
    list.show(filter)
    list.move(by: 0, rows: listRows)
  }

  /// Asks for a source to be opened.
  mutating func load(_ source: Int, landing: Opening.Landing) -> [Effect] {
    guard list.entries.indices.contains(source) else { return [] }
    if case .noReport(let reason)? = list.entries[source].summary, !landing.staysInReport {
      notice = reason
      return []
    }
    // It is on its way already.
    guard opening?.source != source else { return [] }
    opening = Opening(source: source, landing: landing)
    // Of a draft it is said what was read, and not that it is being read again and again.
    if case .samePlaceOfDraft = landing { return [.load(source)] }
    notice = Bilingual(
      zh: "正在读取 \(list.entries[source].path)", en: "reading \(list.entries[source].path)")
    return [.load(source)]
  }
}
