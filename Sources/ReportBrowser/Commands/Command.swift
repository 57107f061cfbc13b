import AnnualReport

/// Something the reader can ask for, whatever key it is on.
///
/// The raw value is the name in the palette and in a configuration; it never changes.
public enum Command: String, Hashable, Sendable, CaseIterable {
  /// One cell, line or item.
  case up, down, left, right
  /// The first and last cell of a row, or figure of a line.
  case rowStart = "row-start"
  case rowEnd = "row-end"
  /// The first and last line of a section, table or list.
  case first, last
  /// By half a screen, and by a whole one.
  case halfPageUp = "half-page-up"
  case halfPageDown = "half-page-down"
  case pageUp = "page-up"
  case pageDown = "page-down"
  /// To a section of the report.
  case section1 = "section-1"
  case section2 = "section-2"
  case section3 = "section-3"
  case section4 = "section-4"
  case section5 = "section-5"
  case section6 = "section-6"
  case previousSection = "previous-section"
  case nextSection = "next-section"
  /// From finding to finding, and to all of them.
  case nextFinding = "next-finding"
  case previousFinding = "previous-finding"
  /// Whether to stop at those that are neither errors nor warnings.
  case quietFindings = "quiet-findings"
  case findings
  case explain
  /// What the form says of the section.
  case explainSection = "explain-section"
  case accept
  /// Along what belongs together, and through the places come from.
  case follow
  case back, forward
  /// Into what is said of the reader's place.
  case pane
  /// To another report.
  case nextReport = "next-report"
  case previousReport = "previous-report"
  case reload
  /// The list: sorted by something else, and with less in it.
  case sort, filter
  /// Beside the organ's reports of other years.
  case compare, series
  /// Mending the report beside the browser.
  case edit, watch
  /// Through the text.
  case search
  case searchNext = "search-next"
  case searchPrevious = "search-previous"
  /// The text, page or document around what the cursor is on.
  case source
  /// To the unit whose report it is.
  case letter
  /// To the clipboard of the terminal.
  case copy
  case copyRow = "copy-row"
  /// The browser itself.
  case palette, help, redraw, suspend, cancel, close, leave

  /// The section that it goes to, where it goes to a certain one.
  var section: SectionKey? {
    switch self {
    case .section1: .overview
    case .section2: .proactiveDisclosure
    case .section3: .applications
    case .section4: .disputes
    case .section5: .problems
    case .section6: .otherMatters
    default: nil
    }
  }

  /// Where it applies.
  public var contexts: Set<Context> {
    switch self {
    case .up, .down: [.list, .report, .findings, .tally, .text, .palette, .search]
    case .pageUp, .pageDown: [.list, .report, .findings, .tally, .text, .palette]
    case .first, .last, .halfPageUp, .halfPageDown: [.list, .report, .findings, .tally, .text]
    case .left, .right: [.list, .report]
    case .rowStart, .rowEnd, .previousSection, .nextSection, .nextFinding, .previousFinding: [.report]
    case .section1, .section2, .section3, .section4, .section5, .section6: [.report]
    case .findings: [.list, .report]
    case .quietFindings, .pane, .back, .forward, .nextReport, .previousReport: [.report]
    case .search, .searchNext, .searchPrevious: [.list, .report]
    case .letter: [.list, .report]
    case .source: [.report]
    case .copyRow, .explainSection: [.report]
    case .copy: [.list, .report, .findings]
    case .edit, .watch, .series: [.report]
    case .sort, .filter: [.list]
    case .explain, .accept: [.report, .findings]
    case .follow: [.list, .report, .findings, .tally, .palette, .search, .filter, .reason, .letter]
    case .reload, .compare: [.list, .report]
    case .palette, .help, .close, .leave: [.list, .report, .findings, .tally, .text]
    case .redraw, .suspend, .cancel: Set(Context.allCases)
    }
  }

  /// What it does, for the help and the palette.
  public var title: Bilingual {
    switch self {
    case .up: Bilingual(zh: "上移", en: "up")
    case .down: Bilingual(zh: "下移", en: "down")
    case .left: Bilingual(zh: "左移", en: "left")
    case .right: Bilingual(zh: "右移", en: "right")
    case .rowStart: Bilingual(zh: "到行首", en: "to the start of the row")
    case .rowEnd: Bilingual(zh: "到行末", en: "to the end of the row")
    case .first: Bilingual(zh: "到开头", en: "to the top")
    case .last: Bilingual(zh: "到末尾", en: "to the bottom")
    case .halfPageUp: Bilingual(zh: "上移半页", en: "half a page up")
    case .halfPageDown: Bilingual(zh: "下移半页", en: "half a page down")
    case .pageUp: Bilingual(zh: "上一页", en: "a page up")
    case .pageDown: Bilingual(zh: "下一页", en: "a page down")
    case .section1: Bilingual(zh: "到第一部分", en: "to section 1")
    case .section2: Bilingual(zh: "到第二部分", en: "to section 2")
    case .section3: Bilingual(zh: "到第三部分", en: "to section 3")
    case .section4: Bilingual(zh: "到第四部分", en: "to section 4")
    case .section5: Bilingual(zh: "到第五部分", en: "to section 5")
    case .section6: Bilingual(zh: "到第六部分", en: "to section 6")
    case .previousSection: Bilingual(zh: "上一部分", en: "to the previous section")
    case .nextSection: Bilingual(zh: "下一部分", en: "to the next section")
    case .nextFinding: Bilingual(zh: "下一处问题", en: "to the next finding")
    case .previousFinding: Bilingual(zh: "上一处问题", en: "to the previous finding")
    case .quietFindings: Bilingual(zh: "也停在提示和未判定处，再按取消", en: "stop at notices and not judged, too, or no longer")
    case .findings: Bilingual(zh: "问题清单", en: "list the findings")
    case .pane: Bilingual(zh: "进入说明，再按离开", en: "enter the pane below, again to leave")
    case .explain: Bilingual(zh: "解释此处", en: "explain what is here")
    case .explainSection: Bilingual(zh: "解释这一部分", en: "explain the section")
    case .accept: Bilingual(zh: "接受此处的问题，再按撤回", en: "accept the finding here, again to withdraw")
    case .follow: Bilingual(zh: "打开，或在正文与表格之间前往", en: "open, or go between figure and cell")
    case .back: Bilingual(zh: "回到跳转前", en: "back through jumps")
    case .forward: Bilingual(zh: "重做跳转", en: "forward through jumps")
    case .nextReport: Bilingual(zh: "下一份报告", en: "to the next report")
    case .previousReport: Bilingual(zh: "上一份报告", en: "to the previous report")
    case .reload: Bilingual(zh: "重新读取", en: "read the file again")
    case .sort: Bilingual(zh: "换一种排序", en: "sort by something else")
    case .filter: Bilingual(zh: "筛选", en: "filter")
    case .compare: Bilingual(zh: "与上年或另选的报告对照", en: "compare with the year before, or with another report")
    case .series: Bilingual(zh: "本机关历年的报告", en: "all years of the organ")
    case .edit: Bilingual(zh: "用编辑器打开文件", en: "open the file in the editor")
    case .watch: Bilingual(zh: "文件一改就重新读取", en: "read again whenever the file changes")
    case .search: Bilingual(zh: "查找", en: "search the text")
    case .searchNext: Bilingual(zh: "下一个匹配", en: "to the next match")
    case .searchPrevious: Bilingual(zh: "上一个匹配", en: "to the previous match")
    case .source: Bilingual(zh: "看原文", en: "show the source here")
    case .letter: Bilingual(zh: "写修改意见", en: "write a letter of corrections")
    case .copy: Bilingual(zh: "复制此格、此句或此条", en: "copy the cell, sentence or line")
    case .copyRow: Bilingual(zh: "复制此行和列名", en: "copy the row with the heads of its columns")
    case .palette: Bilingual(zh: "按名称执行命令", en: "run a command by name")
    case .help: Bilingual(zh: "帮助", en: "help")
    case .redraw: Bilingual(zh: "重画屏幕", en: "redraw the screen")
    case .suspend: Bilingual(zh: "挂起", en: "suspend")
    case .cancel: Bilingual(zh: "取消", en: "cancel")
    case .close: Bilingual(zh: "返回上一层", en: "one level back")
    case .leave: Bilingual(zh: "离开", en: "leave the browser")
    }
  }
}
