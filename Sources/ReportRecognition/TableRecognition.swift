import AnnualReport
import SourceDocuments

/// A table that was recognised, and the fragments that it takes.
struct RecognisedTable: Sendable {
  let table: Table
  let range: Range<Int>
}

/// Finds a table of the form among the fragments, in whatever layout: anchored on the row labels, the values being what
/// stands between one label and the next.
struct TableRecognition {
  let fragments: [Fragment]
  let outline: Outline
  /// The numbers that may be those of the source's pages.
  let pages: Set<Int>

  init(fragments: [Fragment], outline: Outline) {
    self.fragments = fragments
    self.outline = outline
    pages = Self.pages(in: fragments)
  }

  static let labels: [TableKey: [LabelForms]] = Dictionary(
    uniqueKeysWithValues: TableKey.allCases.map { key in
      (key, Form.all.compactMap { $0.table(key) }.map(LabelForms.init))
    })

  /// The table of section 2 or 3. Fewer rows than `leastRows` may be a menu or a sentence.
  func table(_ key: TableKey, leastRows: Int) -> RecognisedTable? {
    let forms = Self.labels[key] ?? []
    if let section = outline.range(of: key.section),
      let alignment = best(forms, in: section, onlyFilled: false), alignment.rows.count >= leastRows
    {
      return read(alignment, within: section)
    }
    guard let alignment = best(forms, in: 0..<outline.end, onlyFilled: true), alignment.rows.count >= leastRows,
      let last = alignment.rows.last?.fragment
    else { return nil }
    let next = outline.headings.first { $0.fragment > last }?.fragment
    return read(alignment, within: 0..<(next ?? outline.end))
  }

  /// The form that fits best: by its row labels, and by the column headings that stand among and above them.
  private func best(_ forms: [LabelForms], in range: Range<Int>, onlyFilled: Bool) -> RowAlignment? {
    let alignments = forms.map { form in
      // A report may give a table twice, of two scopes; rows of both together would be no table.
      let parts = form.parts(of: range, fragments).map {
        RowAlignment(form, fragments, in: $0, onlyFilled: onlyFilled)
      }
      let most = parts.map(\.rows.count).max() ?? 0
      let alignment =
        parts.first { $0.rows.count * 2 >= most }
        ?? RowAlignment(form, fragments, in: range, onlyFilled: onlyFilled)
      guard let first = alignment.rows.first?.fragment, let last = alignment.rows.last?.fragment else {
        return (alignment, 0.0)
      }
      let around = max(range.lowerBound, first - 14)..<last
      let captions = Set(around.compactMap { form.caption(fragments[$0]) })
      return (alignment, alignment.score + Double(captions.count))
    }
    return alignments.max { $0.1 < $1.1 }?.0
  }

  private func read(_ alignment: RowAlignment, within section: Range<Int>) -> RecognisedTable {
    let form = alignment.labels.form
    var lines: [RowReading] = []
    for (index, row) in alignment.rows.enumerated() {
      let following = index + 1 < alignment.rows.count ? alignment.rows[index + 1].fragment : nil
      lines.append(
        fields(of: row, in: alignment.labels, until: following ?? section.upperBound, isLast: following == nil))
    }
    let start = start(of: alignment, within: section)
    let end = lines.last?.end ?? 0
    let header = start..<(alignment.rows.first?.fragment ?? start)
    let placement = RowPlacement(
      lines.map(\.row), gaps: gaps(in: start..<end), inGrid: fragments[start].inGrid,
      headerBreak: headerBreak(of: form, in: header))
    let isInOrder = ordered(alignment.rows, of: form, from: start)
    var cells: [CellID: Cell] = [:]
    var unplaced: [UnplacedRow] = []
    for (index, (row, line)) in zip(alignment.rows, lines).enumerated() {
      let rowForm = form.rows[row.row]
      if let again = alignment.repetitions[row.row] {
        let values = again.flatMap { alignment.labels.values(behind: $0, ofRow: row.row, fragments) }
        unplaced.append(
          UnplacedRow(row: rowForm.key, values: (line.all + values).map(Self.cell), isRepeated: true))
        continue
      }
      if line.row.fields.count < rowForm.columns.count,
        let value = alignment.labels.valueInLabel(fragments[row.fragment], ofRow: row.row)
      {
        unplaced.append(UnplacedRow(row: rowForm.key, values: [value] + line.all.map(Self.cell)))
        continue
      }
      let isLast = index + 1 == lines.count
      guard line.strays.isEmpty, isInOrder[index], let columns = placement.columns(of: line.row, isLast: isLast)
      else {
        unplaced.append(UnplacedRow(row: rowForm.key, values: line.all.map(Self.cell)))
        continue
      }
      let place = fragments[row.fragment].text.place
      for column in rowForm.columns {
        cells[CellID(form.key, rowForm.key, column)] = Cell(.blank, text: "", place: place)
      }
      for (column, field) in zip(columns, line.row.fields) {
        cells[CellID(form.key, rowForm.key, rowForm.columns[column])] = Self.cell(field)
      }
    }
    let present = Set(alignment.rows.map { form.rows[$0.row].key })
    return RecognisedTable(
      table: Table(
        form: form, cells: cells, unplaced: unplaced,
        missingRows: form.rows.map(\.key).filter { !present.contains($0) }, place: fragments[start].text.place),
      range: start..<end)
  }

  /// Whether the columns of each row stand in the form's order, by the headings above the row or, where it has none of its
  /// own, above an earlier row with the same columns.
  private func ordered(_ rows: [RowAlignment.Row], of form: TableForm, from start: Int) -> [Bool] {
    var known: [[ColumnKey]: Bool] = [:]
    var above = start
    return rows.map { row in
      let columns = form.rows[row.row].columns
      let order = HeadingOrder(of: form.rows[row.row], in: form)
      let header = fragments[min(above, row.fragment)..<row.fragment]
      above = row.fragment + 1
      if !order.isAbsent(from: header) { known[columns] = !order.isViolated(by: header) }
      return known[columns] ?? true
    }
  }

  /// What separates the rows of the header: the gap between a heading of the first level and one below it.
  private func headerBreak(of form: TableForm, in header: Range<Int>) -> Fragment.Gap? {
    let groups = Set(form.columns.compactMap(\.group).map { Folding.label($0.unicodeScalars) })
    guard !groups.isEmpty else { return nil }
    let columns = Set(form.columns.map { Folding.label($0.label.unicodeScalars) })
    let upper = Set(form.columns.filter { $0.group == nil }.map { Folding.label($0.label.unicodeScalars) })
    let lower = columns.subtracting(upper)
    let gaps = zip(fragments[header], fragments[header].dropFirst())
      .filter { upper.contains($0.label) && lower.contains($1.label) }.map(\.0.gap)
    return gaps.count == 1 ? gaps.first : nil
  }

  /// What stands behind a row's label.
  private struct RowReading {
    let row: RowFields
    /// Values of the row that are no fields of it: nobody knows what they belong to.
    let strays: [Fragment]
    /// The fields and the strays as they follow each other.
    let all: [Fragment]
    /// The first fragment behind the row.
    let end: Int
  }

  /// The fields behind a row's label, and the first fragment behind them.
  private func fields(
    of row: RowAlignment.Row, in labels: LabelForms, until stop: Int, isLast: Bool
  ) -> RowReading {
    let width = labels.form.rows[row.row].columns.count
    var fields: [Int] = []
    var next = row.fragment + 1
    var lead = fragments[row.fragment].gap
    var position = row.fragment + 1
    while position < stop {
      let fragment = fragments[position]
      // What stands before the next label on its line, as a number that counts the rows, is not this row's.
      if !isLast, fragment.beginsLine, fragment.row == fragments[stop].row { break }
      if fragment.value != nil || isField(fragment, behind: position - 1, labels, row, fields.count, width) {
        fields.append(position)
        next = position + 1
        if fields.count >= width, !continues(behind: position, until: stop) { break }
      } else if fragment.isNoise {
        // A mark between values tells nothing.
      } else if labels.isPart(fragment, ofRow: row.row), fields.isEmpty || isBrokenByPage(fields, position, stop) {
        fields = []
        lead = fragment.gap
        next = position + 1
      } else if isLast || !fields.isEmpty || fragment.text.count > 4 || labels.isCaption(fragment) {
        // A short word may stand between a label and its values, but behind the last row something else may begin.
        break
      }
      position += 1
    }
    var rest: [Int] = []
    // Words among the values: what follows them may belong to the row, too.
    if !isLast, fields.count < width {
      let values = (next..<stop).filter {
        (fragments[$0].value != nil || mayHoldValues($0, of: row, labels)) && fragments[$0].row != fragments[stop].row
          && !isCounted($0)
      }
      if fields.isEmpty || fields.count + values.count <= width { rest = values }
    }
    let pages = pageNumbers(among: fields, besides: fragments[row.fragment].row)
    fields.removeAll { pages.contains($0) }
    // A number alone on its line may be the row's last value and not the page's number, unless pages are seen to be counted.
    if fields.count < width { rest += pages.filter { !isCounted($0) } }
    var labelCells = 1
    while labelCells < 3, row.fragment - labelCells >= 0 {
      let before = fragments[row.fragment - labelCells]
      guard labels.isCaption(before), labels.isPart(before, ofRow: row.row), labels.rows(for: before).isEmpty else {
        break
      }
      labelCells += 1
    }
    return RowReading(
      row: RowFields(labelCells: labelCells, width: width, lead: lead, fields: fields.map { fragments[$0] }),
      strays: rest.map { fragments[$0] },
      all: Set(fields + rest).sorted().map { fragments[$0] }, end: next)
  }

  /// Whether the fragment stands on the label's own line and holds numbers that are no field: `3 0 0 0 0 0 3` in one.
  private func mayHoldValues(_ index: Int, of row: RowAlignment.Row, _ labels: LabelForms) -> Bool {
    let fragment = fragments[index]
    return fragment.row == fragments[row.fragment].row && !labels.isCaption(fragment)
      && labels.rows(for: fragment).isEmpty && fragment.text.scalars.contains { Folding.fold($0).isDigit }
      && !labels.isPart(fragment, ofRow: row.row)
  }

  /// Whether the only field so far is the number of the page on which the row's label breaks: the rest of the label follows,
  /// and the values behind it.
  private func isBrokenByPage(_ fields: [Int], _ position: Int, _ stop: Int) -> Bool {
    guard fields.count == 1, fragments[fields[0]].mayBePageNumber, position + 1 < stop else { return false }
    return fragments[fields[0]].row != fragments[position].row && fragments[position + 1].value != nil
  }

  /// Whether a text is a field all the same: words with a number in them, in the place of a value.
  private func isField(
    _ fragment: Fragment, behind previous: Int, _ labels: LabelForms, _ row: RowAlignment.Row, _ count: Int,
    _ width: Int
  ) -> Bool {
    guard count < width, fragment.text.count <= 16, !fragment.isImage, !labels.isCaption(fragment),
      labels.rows(for: fragment).isEmpty
    else { return false }
    if fragment.inGrid { return fragment.row == fragments[previous].row && !labels.isPart(fragment, ofRow: row.row) }
    // Whatever stands between the borders of the label's own line is a field.
    if fragment.row == fragments[row.fragment].row, fragments[previous].gap.borders > 0 {
      return !labels.isPart(fragment, ofRow: row.row)
    }
    if CellText.isSumWithUnit(fragment.text.scalars) { return true }
    let folded = fragment.text.scalars.map(Folding.fold)
    guard folded.contains(where: \.isDigit), HeadingForms.numeral(folded) == nil else { return false }
    return fragments[previous].gap.borders > 0 || fragments[previous].row != fragment.row
  }

  /// Whether the row goes on behind a field although it has all it needs: then something in it is too much.
  private func continues(behind position: Int, until stop: Int) -> Bool {
    guard position + 1 < stop, fragments[position + 1].value != nil else { return false }
    return
      !(fragments[position + 1].beginsLine && stop < fragments.count
      && fragments[position + 1].row == fragments[stop].row)
  }

  /// What separates the fragments of a table from each other.
  func gaps(in range: Range<Int>) -> [Fragment.Gap] {
    fragments[range].dropLast().map(\.gap)
  }

  static func cell(_ fragment: Fragment) -> Cell {
    if let remarked = CellText.remarked(fragment.text.scalars) {
      return Cell(
        remarked.content, text: fragment.text[remarked.number].string, place: fragment.text.place,
        remark: fragment.text[remarked.remark].trimmed.passage)
    }
    let count = CellText.countWithUnit(fragment.text.scalars).map(CellContent.number)
    return Cell(fragment.value ?? count ?? .text, text: fragment.text.string, place: fragment.text.place)
  }

  /// Where the table's header begins: column headings, whole or in parts, before the first row.
  private func start(of alignment: RowAlignment, within section: Range<Int>) -> Int {
    guard let first = alignment.rows.first?.fragment else { return section.lowerBound }
    var start = first
    var position = first - 1
    while position >= section.lowerBound, first - position <= 40,
      !outline.headings.contains(where: { $0.fragment == position })
    {
      if fragments[position].value == nil, alignment.labels.isCaption(fragments[position]) {
        start = position
      } else if fragments[position].isProse {
        break
      }
      position -= 1
    }
    return start
  }
}
