import AnnualReport
import TerminalScreen

/// The commands that apply, found by a part of their name or title.
struct CommandPalette: Sendable {
  /// The commands that may be run: those of the context below.
  private let bindings: [Keymap.Binding]
  /// What was typed.
  private(set) var text = ""
  /// Which of the found commands is chosen.
  private(set) var selected = 0

  /// Offers the commands of a context.
  init(context: Context, keymap: Keymap) {
    bindings = keymap.bindings(in: context).filter { $0.command != .palette }
  }

  /// The commands found by their names and their titles in either language: those that have what was typed, then those
  /// that have its characters one after another; both in the order of the help.
  func found(_ language: Language) -> [Keymap.Binding] {
    let text = text.lowercased().filter { $0 != " " }
    guard !text.isEmpty else { return bindings }
    func names(_ command: Command) -> [String] {
      [command.rawValue, command.title.zh, command.title.en].map { $0.lowercased().filter { $0 != " " } }
    }
    let whole = bindings.filter { names($0.command).contains { $0.contains(text) } }
    let known = Set(whole.map(\.command))
    return whole
      + bindings.filter { !known.contains($0.command) && names($0.command).contains { $0.hasInOrder(text) } }
  }

  /// That no command has what was typed.
  var noMatch: Bilingual { Bilingual(zh: "没有命令“\(text)”", en: "no command has “\(text)”") }

  /// The command that is chosen.
  func command(_ language: Language) -> Command? { found(language).dropFirst(selected).first?.command }

  /// Changes what was typed.
  mutating func edit(_ change: (inout String) -> Void) {
    change(&text)
    selected = 0
  }

  /// Chooses the command of a row.
  mutating func choose(_ row: Int, _ language: Language) {
    selected = min(max(0, row), max(0, found(language).count - 1))
  }

  /// Chooses a command so many further on.
  mutating func move(by count: Int, _ language: Language) {
    selected = min(max(0, selected + count), max(0, found(language).count - 1))
  }

  /// Draws what was found; what was typed stands in the footer.
  func draw(language: Language, on canvas: inout Canvas, in area: Rect) {
    let found = found(language)
    if found.isEmpty {
      canvas.draw(noMatch[language], row: area.row, column: area.column, style: Theme.message, in: area)
    }
    let top = max(0, selected - area.size.rows + 1)
    for (index, binding) in found.dropFirst(top).prefix(area.size.rows).enumerated() {
      let row = area.row + index
      canvas.draw(binding.command.rawValue, row: row, column: area.column, style: Theme.key, in: area)
      canvas.draw(binding.keys.first?.name ?? "", row: row, column: area.column + 20, in: area)
      let title = canvas.width.truncated(binding.command.title[language], to: area.size.columns - 30)
      canvas.draw(title, row: row, column: area.column + 30, in: area)
      if index + top == selected {
        canvas.restyle(Rect(row: row, column: area.column, rows: 1, columns: area.size.columns)) {
          $0.attributes.insert(.reverse)
        }
      }
    }
  }
}

extension String {
  /// Whether it has the characters of a text in their order, with others between.
  fileprivate func hasInOrder(_ text: String) -> Bool {
    var rest = text[...]
    for character in self where character == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
