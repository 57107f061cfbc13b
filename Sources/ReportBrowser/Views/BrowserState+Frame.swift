import AnnualReport
import ReportChecking
import TerminalScreen

extension BrowserState {
  /// What the screen shows.
  public var frame: Canvas {
    var canvas = frameInTheme
    if settings.colours != .dark {
      canvas.restyle(canvas.bounds) { $0 = settings.colours.shown($0) }
    }
    return canvas
  }

  private var frameInTheme: Canvas {
    var canvas = Canvas(size: size, width: settings.width, lines: settings.lines)
    guard !ScreenPlan.isTooSmall(size) else {
      let message = Bilingual(
        zh: "终端太小：至少 \(ScreenPlan.smallest.columns) 列 \(ScreenPlan.smallest.rows) 行",
        en: "too small: needs \(ScreenPlan.smallest.columns) × \(ScreenPlan.smallest.rows)")
      canvas.draw(message[settings.language], row: 0, column: 0)
      return canvas
    }
    switch overlays.last {
    case .text(let sheet)?:
      drawTitle(sheet.title, aside: sheet.position(in: plan.sheet, width: settings.width), on: &canvas)
      sheet.draw(on: &canvas, in: plan.sheet)
    case .findings(let findings)?:
      drawTitle(Bilingual(zh: "问题清单", en: "Findings")[settings.language], on: &canvas)
      if let open {
        findings.draw(open.pages, signs: signs, language: settings.language, on: &canvas, in: plan.sheet)
      }
    case .tally(let tally)?:
      drawTitle(
        Bilingual(zh: "各规则的问题", en: "Findings by rule")[settings.language],
        aside: list.filter.isEmpty ? "" : "&\(list.filter.text)", on: &canvas)
      tally.draw(signs: signs, language: settings.language, on: &canvas, in: plan.sheet)
    case .palette(let palette)?:
      drawTitle(Bilingual(zh: "命令", en: "Commands")[settings.language], on: &canvas)
      palette.draw(language: settings.language, on: &canvas, in: plan.sheet)
    case .search?, .filter?, .reason?, .letter?, nil:
      if let open { drawReport(open, on: &canvas) } else { drawList(on: &canvas) }
    }
    drawFooter(on: &canvas)
    return canvas
  }

  private func drawReport(_ open: OpenReport, on canvas: inout Canvas) {
    let plan = plan
    TitleBar(pages: open.pages, signs: signs, language: settings.language).draw(on: &canvas, in: plan.title)
    let tabsEnd = TabBar(open: open, signs: signs).draw(on: &canvas, in: plan.tabs)
    var drawing = PageDrawing(pages: open.pages, layout: open.layout, signs: signs, language: settings.language)
    drawing.location = open.location
    drawing.matches = open.search.ranges(onPage: open.location.page)
    drawing.firstColumn = open.firstColumn
    drawing.related = open.related
    drawing.lightsRow = plan.isWide
    drawing.draw(from: open.top, on: &canvas, in: plan.body)
    PaneRule(
      open: open, pane: pane, plan: plan, key: settings.keymap.keys(for: .pane).first?.name ?? "",
      language: settings.language
    ).draw(on: &canvas, tabsEnd: tabsEnd)
    var text = DetailPane(open: open, signs: signs, language: settings.language)
    text.isBrief = plan.pane.size.rows == 1 && !pane.isEntered
    text.draw(from: pane.top ?? 0, on: &canvas, in: plan.pane)
  }

  private func drawList(on canvas: inout Canvas) {
    let list = list
    let counts = Bilingual(
      zh: "\(list.entries.count) 个文件\(signs.separator)报告 \(list.reportCount)",
      en: "files \(list.entries.count)\(signs.separator)reports \(list.reportCount)")[settings.language]
    // What is sorted or left out says more than where it all lies.
    var parts = list.order == .found ? [] : [list.order.title[settings.language]]
    if !list.filter.isEmpty { parts.append("&\(list.filter.text) (\(list.shown.count))") }
    let aside = parts.isEmpty ? list.folder : parts.joined(separator: signs.separator)
    let progress: Bilingual? =
      if list.readCount < list.entries.count {
        Bilingual(zh: "已读 \(list.readCount)", en: "read \(list.readCount)")
      } else if seriesLeft > 0 {
        Bilingual(zh: "跨年核对还有 \(seriesLeft)", en: "across years, left \(seriesLeft)")
      } else {
        nil
      }
    let marks = list.counts.filter { $0.value > 0 && $0.key != .accepted }.sorted { $0.key > $1.key }
    let found =
      marks.isEmpty ? "" : signs.separator + marks.map { "\(signs[$0.key])\($0.value)" }.joined(separator: " ")
    drawTitle(
      Bilingual(zh: "年报", en: "Annual reports")[settings.language] + signs.separator + counts
        + found + (progress.map { signs.separator + $0[settings.language] } ?? ""),
      aside: aside, keepsAside: !parts.isEmpty, on: &canvas)
    ListDrawing(list: list, signs: signs, language: settings.language).draw(on: &canvas, in: plan.sheet)
  }

  /// Draws the title and what stands beside it, for which a long title gives way where it must be seen.
  private func drawTitle(
    _ title: String, aside: String = "", keepsAside: Bool = false, on canvas: inout Canvas
  ) {
    canvas.fill(plan.title, style: Theme.title)
    let room = size.columns - 2 - (keepsAside ? settings.width.columns(of: aside) + 2 : 0)
    let end = canvas.draw(
      settings.width.truncated(title, to: max(0, room)), row: 0, column: 1, style: Theme.title)
    let start = size.columns - 1 - settings.width.columns(of: aside)
    if start > end { canvas.draw(aside, row: 0, column: start, style: Theme.title) }
  }

  private func drawFooter(on canvas: inout Canvas) {
    let area = plan.footer
    switch overlays.last {
    case .search(let prompt)?:
      let remark = prompt.remark.map { Bilingual(zh: "  （\($0.zh)）", en: "  (\($0.en))")[settings.language] } ?? ""
      drawPrompt("/" + prompt.text, remark, on: &canvas, in: area)
    case .filter(let prompt)?:
      let remark = Bilingual(
        zh: "  （\(list.shown.count) 份；如 ✗,year:2023,县）", en: "  (\(list.shown.count); such as ✗,year:2023,word)")
      drawPrompt("&" + prompt.text, remark[settings.language], on: &canvas, in: area)
    case .reason(let prompt)?:
      let question = Bilingual(
        zh: "接受 \(prompt.finding.rule) 的理由：", en: "reason for accepting \(prompt.finding.rule): ")
      drawPrompt(question[settings.language] + prompt.text, "", on: &canvas, in: area)
    case .letter(let prompt)?: drawPrompt(prompt.question[settings.language] + prompt.text, "", on: &canvas, in: area)
    case .palette(let palette)?: drawPrompt(":" + palette.text, "", on: &canvas, in: area)
    default:
      if let notice {
        let text = settings.width.truncated(notice[settings.language], to: area.size.columns - 1)
        canvas.draw(text, row: area.row, column: 1, style: Theme.message, in: area)
      } else {
        Footer(state: self).draw(on: &canvas, in: area)
      }
    }
  }

  private func drawPrompt(_ text: String, _ remark: String, on canvas: inout Canvas, in area: Rect) {
    // The end of a long text is what is being typed.
    let room = area.size.columns - settings.width.columns(of: remark) - 2
    var shown = Substring(text)
    while settings.width.columns(of: String(shown)) > room { shown = shown.dropFirst() }
    let end = canvas.draw(String(shown), row: area.row, column: 1, style: Theme.key, in: area)
    canvas.draw(remark, row: area.row, column: end, in: area)
    canvas.cursor = Position(row: area.row, column: end)
  }
}
