import AnnualReport
import ReportReview
import TerminalScreen

/// The keys that help where the reader is, taken from the keymap.
struct Footer {
  /// The state.
  let state: BrowserState

  /// Commands that are shown as one, with a short name.
  private struct Item {
    let commands: [Command]
    let name: Bilingual
    /// The commands that must be shown before others get their room.
    var isEssential = false
  }

  private var items: [Item] {
    let move = Item(commands: [.left, .down, .up, .right], name: Bilingual(zh: "移动", en: "move"))
    let scroll = Item(commands: [.down, .up], name: Bilingual(zh: "移动", en: "move"))
    let help = Item(commands: [.help], name: Bilingual(zh: "帮助", en: "help"), isEssential: true)
    let isLowest = state.overlays.isEmpty && (state.open == nil || state.opensDirectly)
    let close = Item(
      commands: [.close], name: isLowest ? Bilingual(zh: "离开", en: "leave") : Bilingual(zh: "返回", en: "back"),
      isEssential: true)
    switch state.context {
    case .report:
      return [
        move, Item(commands: [.nextFinding, .previousFinding], name: findingName, isEssential: hasStops),
        Item(commands: [.findings], name: Bilingual(zh: "清单", en: "list")),
        Item(commands: [.follow], name: followName),
        Item(commands: [.explain], name: Bilingual(zh: "解释", en: "explain")),
        Item(commands: [.nextSection, .previousSection], name: Bilingual(zh: "部分", en: "section")),
        Item(commands: [.search], name: Bilingual(zh: "查找", en: "search")), help, close,
      ] + configuration
    case .list:
      return [
        scroll, Item(commands: [.follow], name: Bilingual(zh: "打开", en: "open")),
        Item(commands: [.sort], name: Bilingual(zh: "排序", en: "sort")),
        Item(commands: [.filter], name: Bilingual(zh: "筛选", en: "filter")),
        Item(commands: [.findings], name: Bilingual(zh: "各规则", en: "by rule")), help, close,
      ]
    case .findings:
      return [
        scroll, Item(commands: [.follow], name: Bilingual(zh: "前往", en: "go there")),
        Item(commands: [.explain], name: Bilingual(zh: "解释", en: "explain")),
        Item(commands: [.accept], name: acceptName), help, close,
      ]
    case .tally:
      return [
        scroll, Item(commands: [.follow], name: Bilingual(zh: "只看这些报告", en: "only these reports")), help, close,
      ]
    case .text: return [scroll, close]
    case .palette, .search, .filter, .reason, .letter: return []
    }
  }

  /// That a folder's configuration applies, which may hide what the checks would find.
  private var configuration: [Item] {
    guard state.open?.pages.configuration != nil else { return [] }
    let name = Configuration.fileName
    return [Item(commands: [], name: Bilingual(zh: "\(name) 生效", en: "\(name) applies"), isEssential: true)]
  }

  private var hasStops: Bool { state.open.map { !$0.stops(quietToo: state.stopsAtQuiet).isEmpty } ?? false }

  private var findingName: Bilingual {
    let stops = state.open?.stops(quietToo: state.stopsAtQuiet) ?? []
    guard let open = state.open, !stops.isEmpty else { return Bilingual(zh: "下一处/上一处", en: "finding") }
    let counter = "(\(open.position(among: stops).map { $0 + 1 } ?? 0)/\(stops.count))"
    return Bilingual(zh: "下一处/上一处 \(counter)", en: "finding \(counter)")
  }

  private var acceptName: Bilingual {
    guard case .findings(let list)? = state.overlays.last, let index = list.finding,
      state.open?.findings[index].acceptance != nil
    else { return Bilingual(zh: "接受", en: "accept") }
    return Bilingual(zh: "撤回接受", en: "withdraw")
  }

  private var followName: Bilingual {
    state.open?.cell == nil ? Bilingual(zh: "到表格", en: "to the cell") : Bilingual(zh: "到正文", en: "to the prose")
  }

  /// Draws as many items as there is room for; those that are essential always.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let language = state.settings.language
    let texts = items.map { (keys: keys(of: $0), name: " " + $0.name[language], isEssential: $0.isEssential) }
    let columns = texts.map { canvas.width.columns(of: $0.keys + $0.name) + 2 }
    var room = area.size.columns - zip(texts, columns).reduce(0) { $0 + ($1.0.isEssential ? $1.1 : 0) }
    var column = area.column + 1
    for (text, columns) in zip(texts, columns) {
      if !text.isEssential {
        guard columns <= room else { continue }
        room -= columns
      }
      column = canvas.draw(text.keys, row: area.row, column: column, style: Theme.key, in: area)
      column = canvas.draw(text.name, row: area.row, column: column, in: area) + 2
    }
  }

  /// The first key of each command: `hjkl`, `e/E`, `Enter`.
  private func keys(of item: Item) -> String {
    let names = item.commands.compactMap { state.settings.keymap.keys(for: $0).first?.name }
    return names.joined(separator: names.count == 2 || names.contains { $0.count > 1 } ? "/" : "")
  }
}
