import AnnualReport
import SourceDocuments

/// A table that was recognised, and the fragments that it takes.
struct RecognisedTable: Sendable {
  let table: Table
  let range: Range<Int>
  /// Whether others with other numbers stand beside it, and nothing tells which is the report's.
  var isDoubtful = false
}

/// Finds a table of the form among the fragments, in whatever layout: anchored on the row labels, the values being what
/// stands between one label and the next.
struct TableRecognition {
  let fragments: [Fragment]
  /// The tables of the source whose cells are known.
  let grids: [CellGrid]
  let outline: Outline
  /// The headings of the tables that the formats have.
  let headings: [TableKey: [FormHeadings]]
  /// The numbers that may be those of the source's pages.
  let pages: Set<Int>

  init(fragments: [Fragment], grids: [CellGrid], outline: Outline, headings: [TableKey: [FormHeadings]]) {
    self.headings = headings
    self.fragments = fragments
    self.grids = grids
    self.outline = outline
    pages = Self.pages(in: fragments)
  }

  /// How far above the first row headings of columns tell which form it is, in fragments: those further above may be of
  /// another table.
  private static let longestHeader = 14
  /// What a row that the source lacks takes from a form: enough to part two that fit alike, and less than any label gives.
  private static let missingRow = 0.01
  /// How far above the first row the header may begin, in fragments: broken over lines and with explanations it is long.
  private static let farthestHeader = 40

  /// The table of section 2 or 3. Fewer rows than `leastRows` may be a menu or a sentence.
  func table(_ key: TableKey, leastRows: Int) -> RecognisedTable? {
    let section = outline.range(of: key.section) ?? 0..<outline.end
    let choice = TableChoice(fragments, within: section, headings[key]?.first?.labels)
    let allHeaded = headedTables(key, within: section).filter { $0.table.presentRows >= leastRows }
    let headed = choice.chosen(allHeaded)
    if let headed, let last = allHeaded.last, headed.table.missingRows.isEmpty, !standsAgain(last) { return headed }
    let aligned = choice.chosen(alignedTables(key, leastRows: leastRows))
    guard let headed, aligned.map({ $0.range.lowerBound < headed.range.upperBound }) ?? true else { return aligned }
    // A row's label may stand outside the cells that the source knows.
    return aligned.map { $0.table.presentRows > headed.table.presentRows ? $0 : headed } ?? headed
  }

  /// Whether the first row of the table stands behind it once more, as where another year's follows.
  private func standsAgain(_ table: RecognisedTable) -> Bool {
    guard let labels = headings[table.table.form.key]?.first?.labels else { return false }
    let end = outline.range(of: table.table.form.key.section)?.upperBound ?? outline.end
    return (table.range.upperBound..<max(table.range.upperBound, end)).contains { position in
      position + 1 < end && fragments[position + 1].value != nil && labels.row(named: fragments[position]) == 0
    }
  }

  /// The tables that are told by the labels of their rows: in the section, or else, filled, anywhere.
  private func alignedTables(_ key: TableKey, leastRows: Int) -> [RecognisedTable] {
    let forms = (headings[key] ?? []).map(\.labels)
    if let section = outline.range(of: key.section) {
      let found = best(forms, in: section, onlyFilled: false).filter { $0.rows.count >= leastRows }
      if !found.isEmpty { return found.compactMap { read($0, within: section) } }
    }
    return best(forms, in: 0..<outline.end, onlyFilled: true).compactMap { alignment in
      guard alignment.rows.count >= leastRows, let last = alignment.rows.last?.fragment else { return nil }
      let next = outline.headings.first { $0.fragment > last }?.fragment
      return read(alignment, within: 0..<(next ?? outline.end))
    }
  }

  /// The tables by the form that fits best: by its row labels, and by the column headings that stand among and above them.
  private func best(_ forms: [LabelForms], in range: Range<Int>, onlyFilled: Bool) -> [RowAlignment] {
    let alignments = forms.map { form -> ([RowAlignment], Double) in
      // A report may give a table twice, of two scopes; rows of both together would be no table.
      let parts = form.parts(of: range, fragments).map {
        RowAlignment(form, fragments, in: $0, onlyFilled: onlyFilled)
      }
      let most = parts.map(\.rows.count).max() ?? 0
      // What has less than half of the rows is a list or another table.
      let likely = parts.filter { $0.rows.count * 2 >= most }
      guard let alignment = likely.max(by: { $0.score < $1.score }), let first = alignment.rows.first?.fragment,
        let last = alignment.rows.last?.fragment
      else { return ([], 0) }
      let around = max(range.lowerBound, first - Self.longestHeader)..<last
      let captions = Set(around.compactMap { form.caption(fragments[$0]) })
      // Of two forms that differ by a row, the one with the row that the source lacks fits less.
      let missing = form.form.rows.count - alignment.rows.count
      return (likely, alignment.score + Double(captions.count) - Self.missingRow * Double(missing))
    }
    return alignments.max { $0.1 < $1.1 }?.0 ?? []
  }

  private func read(_ alignment: RowAlignment, within section: Range<Int>) -> RecognisedTable? {
    let form = alignment.labels.form
    var lines: [RowReading] = []
    for (index, row) in alignment.rows.enumerated() {
      let following = index + 1 < alignment.rows.count ? alignment.rows[index + 1].fragment : nil
      lines.append(
        fields(of: row, in: alignment.labels, until: following ?? section.upperBound, isLast: following == nil))
    }
    let first = alignment.rows.first?.fragment ?? section.lowerBound
    let start = start(before: first, alignment.labels, within: section)
    let end = lines.last?.end ?? 0
    let header = start..<(alignment.rows.first?.fragment ?? start)
    let placement = RowPlacement(
      lines.map(\.row), gaps: gaps(in: start..<end), inGrid: fragments[start].inGrid,
      headerBreak: headerBreak(of: alignment.labels, in: header))
    let isInOrder = ordered(alignment.rows, of: alignment.labels, from: start)
    var cells: [CellID: Cell] = [:]
    var unplaced: [UnplacedRow] = []
    let loses = losesNumbers(alignment, lines, from: start, to: section.upperBound)
    for (index, (row, line)) in zip(alignment.rows, lines).enumerated() {
      let rowForm = form.rows[row.row]
      if let lost = lostRow(row, line, alignment, losesNumbers: loses) {
        unplaced.append(lost)
        continue
      }
      let isLast = index + 1 == lines.count
      let holdsSeveral = line.row.fields.contains { $0.numbers(of: alignment.labels) > 1 }
      guard line.strays.isEmpty, !holdsSeveral, isInOrder[index],
        let columns = placement.columns(of: line.row, isLast: isLast)
      else {
        unplaced.append(UnplacedRow(row: rowForm.key, values: line.all.map { cell($0) }))
        continue
      }
      let place = fragments[row.fragment].text.place
      for column in rowForm.columns {
        cells[CellID(form.key, rowForm.key, column)] = Cell(.blank, text: "", place: place)
      }
      for (column, field) in zip(columns, line.row.fields) {
        cells[CellID(form.key, rowForm.key, rowForm.columns[column])] = cell(
          field, in: form.column(rowForm.columns[column]))
      }
    }
    let present = Set(alignment.rows.map(\.row))
    var missing = form.rows.indices.filter { !present.contains($0) }
    if loses {
      // Of a table that is mostly lost, no row is known to be what it seems.
      if unplaced.count(where: \.values.isEmpty) * 2 > alignment.rows.count { return nil }
      unplaced += missing.map { UnplacedRow(row: form.rows[$0].key, values: []) }
      missing = []
    }
    // A row of which more than the label is lost is there all the same.
    let named = missing.filter { names($0, in: section.lowerBound..<end, before: start, alignment) }
    unplaced += named.map { UnplacedRow(row: form.rows[$0].key, values: []) }
    missing.removeAll(where: named.contains)
    return RecognisedTable(
      table: Table(
        form: form, cells: cells, unplaced: unplaced, missingRows: missing.map { form.rows[$0].key },
        place: fragments[start].text.place),
      range: start..<end)
  }

  /// The row where it is known before its fields are looked at that not all of its cells can be.
  private func lostRow(
    _ row: RowAlignment.Row, _ line: RowReading, _ alignment: RowAlignment, losesNumbers: Bool
  ) -> UnplacedRow? {
    let labels = alignment.labels
    let form = labels.form.rows[row.row]
    if let again = alignment.repetitions[row.row] {
      let values = again.flatMap { labels.values(behind: $0, ofRow: row.row, fragments) }
      return UnplacedRow(row: form.key, values: (line.all + values).map { cell($0) }, isRepeated: true)
    }
    if line.row.fields.count < form.columns.count,
      let value = labels.valueInLabel(fragments[row.fragment], ofRow: row.row)
    {
      return UnplacedRow(row: form.key, values: [value] + line.all.map { cell($0) })
    }
    return losesNumbers && line.all.isEmpty ? UnplacedRow(row: form.key, values: []) : nil
  }

  /// Whether numbers of the table are read into none of its rows, so that no row may be called blank or missing.
  private func losesNumbers(_ alignment: RowAlignment, _ lines: [RowReading], from start: Int, to end: Int) -> Bool {
    let form = alignment.labels.form
    if zip(alignment.rows, lines).contains(where: { $1.all.count > form.rows[$0.row].columns.count }) { return true }
    let again = alignment.repetitions.flatMap { row, labels in
      labels.flatMap { alignment.labels.values(behind: $0, ofRow: row, fragments).indices }
    }
    let read = lines.reduce(into: Set(again)) { $0.formUnion($1.positions) }
    return hasNumbers(in: start..<min(end, alignment.range.upperBound), besides: read, of: alignment.labels)
  }

  /// Whether the columns of each row stand in the form's order, by the headings above the row or, where it has none of its
  /// own, above an earlier row with the same columns.
  private func ordered(_ rows: [RowAlignment.Row], of labels: LabelForms, from start: Int) -> [Bool] {
    var known: [[ColumnKey]: Bool] = [:]
    // The header's line may begin with headings that are none of the form's.
    var above = start
    while above > 0, fragments[above - 1].row == fragments[start].row { above -= 1 }
    return rows.map { row in
      let columns = labels.form.rows[row.row].columns
      let order = HeadingOrder(of: row.row, in: labels)
      let header = fragments[min(above, row.fragment)..<row.fragment]
      above = row.fragment + 1
      if !order.isAbsent(from: header) {
        known[columns] = !order.isViolated(by: header) && !header.contains { isOfAnotherColumn($0, than: labels) }
      }
      return known[columns] ?? true
    }
  }

  /// What separates the rows of the header: the gap between a heading of the first level and one below it.
  private func headerBreak(of labels: LabelForms, in header: Range<Int>) -> Fragment.Gap? {
    let columns = zip(labels.columnLabels, labels.columnGroups)
    let upper = Set(columns.filter { $1 == nil }.map(\.0))
    let lower = Set(columns.filter { $1 != nil }.map(\.0)).subtracting(upper)
    guard !lower.isEmpty else { return nil }
    let gaps = zip(fragments[header], fragments[header].dropFirst())
      .filter { upper.contains($0.label) && lower.contains($1.label) }.map(\.0.gap)
    return gaps.count == 1 ? gaps.first : nil
  }

  /// What separates the fragments of a table from each other.
  func gaps(in range: Range<Int>) -> [Fragment.Gap] {
    fragments[range].dropLast().map(\.gap)
  }

  /// Where the table's header begins: column headings, whole or in parts, before the first row or heading.
  func start(before first: Int, _ labels: LabelForms, within section: Range<Int>) -> Int {
    var start = first
    var position = first - 1
    while position >= section.lowerBound, first - position <= Self.farthestHeader,
      !outline.headings.contains(where: { $0.fragment == position })
    {
      if fragments[position].value == nil, labels.isCaption(fragments[position]) {
        start = position
      } else if fragments[position].isProse {
        break
      }
      position -= 1
    }
    return start
  }

  /// Whether the fragment heads a column with numbers that are none of the form's, so that these cannot be counted off.
  /// What counts the rows stands before their labels, and remarks hold no numbers.
  private func isOfAnotherColumn(_ fragment: Fragment, than labels: LabelForms) -> Bool {
    !(fragment.beginsLine && fragment.leadingBlanks == 0) && fragment.value == nil
      && OtherKinds.heads(fragment.label) && !OtherKinds.areRemarks(fragment.label)
      && !labels.columnLabels.contains(fragment.label)
  }
}
