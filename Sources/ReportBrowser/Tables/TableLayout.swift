import AnnualReport
import TerminalScreen

/// Where the labels, columns and rows of a table stand when it has so many columns of the screen.
struct TableLayout: Sendable {
  /// How a table meets its room.
  enum Fitting: Sendable {
    /// Labels are shortened to one line; columns that do not fit are scrolled.
    case scrolled
    /// As `scrolled`, and headers are one line of shortened labels, as long as these tell columns apart.
    case compact
    /// Labels are wrapped, and every column is drawn; those that do not fit stand below, beside the labels again.
    case folded
  }

  /// The table.
  let table: Table
  /// What cells of it probably should be.
  let suggestions: [CellID: Suggestion]
  /// Its bands from the top; one that was folded is several.
  let bands: [TableBand]
  /// The label columns.
  let labels: RowLabels
  /// How it meets its room.
  let fitting: Fitting
  /// The columns of each column of numbers: its mark and its number, without the space before it.
  let numberColumns: [Int]
  /// How text is measured.
  let width: TextWidth
  /// To how many columns the labels over numbers are broken.
  private let mostHeader: Int

  /// Lays out a table within `columns`.
  init(
    _ table: Table, suggestions: [CellID: Suggestion] = [:], columns: Int, fitting: Fitting, width: TextWidth
  ) {
    self.table = table
    self.suggestions = suggestions
    self.fitting = fitting
    self.width = width
    let bands = TableBand.bands(of: table.form)
    let banded = bands.contains { $0.title != nil }
    let narrow = RowLabels(form: table.form, banded: banded, width: width)
    /// What the numbers of the widest band take, with their lines and spaces.
    func room(for numberColumns: [Int]) -> Int {
      bands.map { Self.slots(of: $0, form: table.form, numberColumns: numberColumns).last?.end ?? 0 }.max() ?? 0
    }
    let choices = Self.headerColumns.map {
      Self.numberColumns(of: table, suggestions, width: width, mostHeader: $0)
    }
    let choice = choices.firstIndex { narrow.comfortableColumns + room(for: $0) <= columns } ?? choices.count - 1
    numberColumns = choices[choice]
    mostHeader = Self.headerColumns[choice]
    let rest = columns - room(for: numberColumns)
    let labels = narrow.widened(
      to: fitting == .folded ? (rest < narrow.columns ? columns / 2 : rest) : min(rest, Self.widestLabels))
    let numbers = numberColumns
    self.labels = labels
    self.bands =
      switch fitting {
      case .scrolled, .compact: bands
      case .folded:
        bands.flatMap { band in
          band.folded { part in
            labels.columns + (Self.slots(of: part, form: table.form, numberColumns: numbers).last?.end ?? 0) <= columns
          }
        }
      }
  }

  /// On a screen the eye must find its way from a label to its numbers.
  private static let widestLabels = 44
  /// Where labels over numbers may be broken, the most welcome first.
  private static let headerColumns = [Int.max, 8, 6]

  private static func numberColumns(
    of table: Table, _ suggestions: [CellID: Suggestion], width: TextWidth, mostHeader: Int
  ) -> [Int] {
    table.form.columns.map { column in
      let values = table.form.rows.compactMap { row -> Int? in
        let suggestion = suggestions[CellID(table.form.key, row.key, column.key)]
        // An arrow before it.
        let suggested = suggestion.map { 1 + String($0.value).count } ?? 0
        return table[row.key, column.key].map { width.columns(of: $0.text) + suggested }
      }
      let header = headerLabel(column.label, within: mostHeader, width).map { width.columns(of: $0) }.max() ?? 0
      // One column for the mark beside the number.
      return max(5, header, min(1 + (values.max() ?? 0), 16))
    }
  }

  // MARK: Columns

  /// The place of a column of numbers, counted from the end of the labels.
  struct Slot: Sendable {
    /// The column's index in the form.
    let column: Int
    /// Where the line before it stands; `nil` within a group of columns.
    let line: Int?
    /// Where mark and number begin, and the column behind them.
    let start, end: Int
  }

  /// The columns of a band, from the one at `first` (counted within the band) on; a space or a line before each.
  func slots(of band: TableBand, from first: Int = 0) -> [Slot] {
    Self.slots(of: band, form: table.form, numberColumns: numberColumns, from: first)
  }

  private static func slots(of band: TableBand, form: TableForm, numberColumns: [Int], from first: Int = 0) -> [Slot] {
    var slots: [Slot] = []
    var next = 0
    for column in band.columns.dropFirst(first) {
      let group = form.columns[column].group
      let previous = slots.last.map { form.columns[$0.column].group }
      let joins = previous.map { $0 == group && (group != nil || !hasGroups(form)) } ?? false
      let line = joins ? nil : next + 1
      let start = joins ? next + 1 : next + 3
      slots.append(Slot(column: column, line: line, start: start, end: start + numberColumns[column]))
      next = start + numberColumns[column]
    }
    return slots
  }

  private static func hasGroups(_ form: TableForm) -> Bool { form.columns.contains { $0.group != nil } }

  /// Those of the columns that fit wholly beside the labels; at least one.
  func visibleSlots(of band: TableBand, from first: Int, columns: Int) -> [Slot] {
    let slots = slots(of: band, from: min(first, band.columns.count - 1))
    let fitting = slots.filter { labels.columns + $0.end <= columns }
    return fitting.isEmpty ? Array(slots.prefix(1)) : fitting
  }

  /// The first column in view, as near to `first` as can be, so that the column at `index` of the band is in view.
  func firstColumn(showing index: Int, in band: TableBand, near first: Int, columns: Int) -> Int {
    var first = min(first, index)
    while first < index,
      !visibleSlots(of: band, from: first, columns: columns).contains(where: { $0.column == band.columns[index] })
    {
      first += 1
    }
    // No room is left empty at the right while columns are hidden at the left.
    while first > 0, visibleSlots(of: band, from: first - 1, columns: columns).last?.column == band.columns.last {
      first -= 1
    }
    return first
  }

  // MARK: Rows

  /// Whether labels over numbers are shortened to one line.
  private var shortensHeader: Bool {
    fitting == .compact && bands.allSatisfy { Set($0.columns.map(shortLabel)).count == $0.columns.count }
  }

  private func shortLabel(_ column: Int) -> String {
    width.truncated(table.form.columns[column].label, to: numberColumns[column])
  }

  /// The lines of a column's label.
  func headerLabel(_ column: Int) -> [String] {
    if shortensHeader { return [shortLabel(column)] }
    return Self.headerLabel(table.form.columns[column].label, within: max(mostHeader, numberColumns[column]), width)
  }

  private static func headerLabel(_ label: String, within room: Int, _ width: TextWidth) -> [String] {
    guard width.columns(of: label) > room else { return [label] }
    let count = (width.columns(of: label) + room - 1) / room
    // Lines of like length rather than a lonely end, and of whole words, which mostly are two hanzi.
    var length = (label.count + count - 1) / count
    if length % 2 == 1, width.columns(of: String(label.prefix(length + 1))) <= room { length += 1 }
    return stride(from: 0, to: label.count, by: length).map { String(label.dropFirst($0).prefix(length)) }
  }

  /// What a line of a band's header shows.
  enum HeaderLine: Hashable, Sendable {
    /// The band's title.
    case title
    /// The heading over all columns.
    case heading
    /// The labels of the groups of columns.
    case groups
    /// A line of the columns' labels, which all end on the last.
    case labels(Int, of: Int)
    /// The rule below.
    case rule
  }

  /// The lines of a band's header from the top.
  func header(of band: TableBand) -> [HeaderLine] {
    var lines: [HeaderLine] = []
    if band.title != nil { lines.append(.title) }
    if table.form.columnsHeading != nil, fitting != .compact { lines.append(.heading) }
    if Self.hasGroups(table.form), fitting != .compact { lines.append(.groups) }
    let count = band.columns.map { headerLabel($0).count }.max() ?? 1
    lines += (0..<count).map { .labels($0, of: count) }
    return fitting == .compact ? lines : lines + [.rule]
  }

  /// How many lines a row has.
  func lineCount(ofRow row: Int) -> Int {
    fitting == .folded ? max(1, labels.lines(ofLabelIn: row, wrapped: true).count) : 1
  }

  /// The first band in which a row stands; one that was not folded stands in no other.
  func band(ofRow row: Int) -> Int { bands.firstIndex { $0.rows.contains(row) } ?? 0 }
}

extension TableLayout {
  /// The columns that the whole table takes.
  var columns: Int { labels.columns + (bands.map { slots(of: $0).last?.end ?? 0 }.max() ?? 0) }
}
