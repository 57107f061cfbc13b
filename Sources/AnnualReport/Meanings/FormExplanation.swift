/// What a form says of one of its places: what is counted there, on what that rests, and the sums that it enters.
public struct FormExplanation: Hashable, Sendable {
  /// What is said of a section, a table, a row or a column; a cell has its row's and its column's.
  public struct Part: Hashable, Sendable {
    /// The place.
    public let place: FormPlace
    /// The label as the form prints it, with its groups.
    public let label: String
    /// What is said, each with what it is about.
    public let notes: [Note]
  }

  /// Something that is said, with what it is about: `计入`.
  public struct Note: Hashable, Sendable {
    /// What it is about.
    public let title: Bilingual
    /// What is said.
    public let text: Bilingual

    /// The note in a line.
    public var line: Bilingual { Bilingual(zh: "\(title.zh)：\(text.zh)", en: "\(title.en): \(text.en)") }
  }

  /// The parts, the larger first.
  public let parts: [Part]
  /// The sums, each once.
  public let sums: [FormSum]

  /// Explains the place; `nil` where the form does not have it.
  public init?(of place: FormPlace, in form: Form) {
    let parts = Self.places(of: place).map { Part($0, in: form) }
    let known = parts.compactMap(\.self)
    guard known.count == parts.count, Self.isThere(place, in: form) else { return nil }
    self.parts = known
    sums = place.table.flatMap(form.table)?.sums(at: place) ?? []
  }

  /// The explanation as text, a line for each thing that is said; `nil` where the form does not have the place.
  public static func text(of place: FormPlace, in form: Form, _ language: Language) -> String? {
    FormExplanation(of: place, in: form)?.text(language)
  }

  /// The explanation as text, a line for each thing that is said.
  public func text(_ language: Language) -> String {
    var blocks = parts.map { part in
      (["\(part.label)  \(part.place.key)"] + part.notes.map { $0.line[language] }).joined(separator: "\n")
    }
    if !sums.isEmpty {
      blocks.append(
        ([Self.sumsTitle[language]] + sums.map { "  \($0.code)  \($0.words[language])" }).joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n")
  }

  /// What stands above the sums.
  public static let sumsTitle = Bilingual(zh: "参与的等式：", en: "Sums:")

  /// Whether the form has it; not every row has a cell in every column.
  private static func isThere(_ place: FormPlace, in form: Form) -> Bool {
    guard case .cell(let cell) = place else { return true }
    return form.table(cell.table)?.cells.contains(where: place.contains) ?? false
  }

  /// The places of which all that is said of a place is put together.
  private static func places(of place: FormPlace) -> [FormPlace] {
    switch place {
    case .section: [place] + (place.table.map { [.table($0)] } ?? [])
    case .table, .row, .column: [place]
    case .cell(let cell): [.row(cell.table, cell.row), .column(cell.table, cell.column)]
    }
  }
}

extension FormExplanation.Part {
  /// What is said of the place; `nil` where the form does not have it.
  fileprivate init?(_ place: FormPlace, in form: Form) {
    let label: String? =
      switch place {
      case .section(let section): section.title
      case .table(let table): form.table(table).map { Self.name(of: $0.key) }
      case .row(let table, let row): form.table(table)?.label(ofRow: row)
      case .column(let table, let column): form.table(table)?.label(ofColumn: column)
      case .cell: nil
      }
    guard let label else { return nil }
    self.place = place
    self.label = label
    notes = form.meaning(of: place).map { $0.notes(in: form) } ?? []
  }

  private static func name(of table: TableKey) -> String { "\(Form.section(table.section).brief)表" }
}

extension Meaning {
  /// What it says, a note each.
  fileprivate func notes(in form: Form) -> [FormExplanation.Note] {
    let isSection = if case .section = place { true } else { false }
    let notes: [(Bilingual, Bilingual?)] = [
      (isSection ? Bilingual(zh: "写明", en: "Tells") : Bilingual(zh: "计入", en: "Counts"), counts),
      (isSection ? Bilingual(zh: "不写", en: "Leaves out") : Bilingual(zh: "不计", en: "Leaves out"), leavesOut),
      (Bilingual(zh: "未定", en: "Not settled"), unsettled),
      (Bilingual(zh: "依据", en: "Source"), FormSource.words(of: sources, in: form)),
    ]
    return notes.compactMap { title, text in text.map { FormExplanation.Note(title: title, text: $0) } }
  }
}
