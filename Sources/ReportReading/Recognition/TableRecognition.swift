import AnnualReport

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

  private static let labels: [TableKey: [LabelForms]] = Dictionary(
    uniqueKeysWithValues: TableKey.allCases.map { key in
      (key, Form.all.compactMap { $0.table(key) }.map(LabelForms.init))
    })

  /// The table of section 2 or 3. Fewer rows than `leastRows` may be a menu or a sentence.
  func table(_ key: TableKey, leastRows: Int) -> RecognisedTable? {
    let forms = Self.labels[key] ?? []
    if let section = outline.range(of: key.section, in: fragments),
      let alignment = best(forms, in: section, onlyFilled: false), alignment.rows.count >= leastRows
    {
      return read(alignment, within: section)
    }
    guard let alignment = best(forms, in: fragments.indices, onlyFilled: true), alignment.rows.count >= leastRows,
      let last = alignment.rows.last?.fragment
    else { return nil }
    let next = outline.headings.first { $0.fragment > last }?.fragment
    return read(alignment, within: 0..<(next ?? fragments.count))
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
    var rowFields: [RowFields] = []
    var end = 0
    for (index, row) in alignment.rows.enumerated() {
      let following = index + 1 < alignment.rows.count ? alignment.rows[index + 1].fragment : nil
      let (fields, next) = fields(
        of: row, in: alignment.labels, until: following ?? section.upperBound, isLast: following == nil)
      rowFields.append(fields)
      end = next
    }
    let start = start(of: alignment, within: section)
    let placement = RowPlacement(rowFields, gaps: gaps(in: start..<end), inGrid: fragments[start].inGrid)
    var cells: [CellID: Cell] = [:]
    var unplaced: [UnplacedRow] = []
    for (row, fields) in zip(alignment.rows, rowFields) {
      let rowForm = form.rows[row.row]
      let values = fields.fields.map(Self.cell)
      if let glued = alignment.labels.numberBehindLabel(fragments[row.fragment], ofRow: row.row), fields.fields.isEmpty
      {
        unplaced.append(UnplacedRow(row: rowForm.key, values: [glued]))
        continue
      }
      guard let columns = placement.columns(of: fields) else {
        unplaced.append(UnplacedRow(row: rowForm.key, values: values))
        continue
      }
      let place = fragments[row.fragment].text.place
      for column in rowForm.columns {
        cells[CellID(form.key, rowForm.key, column)] = Cell(.blank, text: "", place: place)
      }
      for (column, value) in zip(columns, values) {
        cells[CellID(form.key, rowForm.key, rowForm.columns[column])] = value
      }
    }
    let present = Set(alignment.rows.map { form.rows[$0.row].key })
    return RecognisedTable(
      table: Table(
        form: form, cells: cells, unplaced: unplaced,
        missingRows: form.rows.map(\.key).filter { !present.contains($0) }, place: fragments[start].text.place),
      range: start..<end)
  }

  /// The fields behind a row's label, and the first fragment behind them.
  private func fields(
    of row: RowAlignment.Row, in labels: LabelForms, until stop: Int, isLast: Bool
  ) -> (RowFields, next: Int) {
    let width = labels.form.rows[row.row].columns.count
    var fields: [Fragment] = []
    var next = row.fragment + 1
    var lead = fragments[row.fragment].gap
    var position = row.fragment + 1
    while position < stop {
      let fragment = fragments[position]
      if fragment.value != nil || isField(fragment, behind: position - 1, labels, row, fields.count, width) {
        fields.append(fragment)
        next = position + 1
        if fields.count >= width, !continues(position, inRowOf: fields, stop) { break }
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
    fields = Self.withoutPageNumbers(fields, besides: fragments[row.fragment].row)
    var labelCells = 1
    while labelCells < 3, row.fragment - labelCells >= 0 {
      let before = fragments[row.fragment - labelCells]
      guard labels.isCaption(before), labels.isPart(before, ofRow: row.row), labels.rows(for: before).isEmpty else {
        break
      }
      labelCells += 1
    }
    return (RowFields(labelCells: labelCells, width: width, lead: lead, fields: fields), next)
  }

  /// Whether the only field so far is the number of the page on which the row's label breaks: the rest of the label follows,
  /// and the values behind it.
  private func isBrokenByPage(_ fields: [Fragment], _ position: Int, _ stop: Int) -> Bool {
    guard fields.count == 1, fields[0].mayBePageNumber, position + 1 < stop else { return false }
    return fields[0].row != fragments[position].row && fragments[position + 1].value != nil
  }

  /// The fields without page numbers that got between them: numbers alone on their lines, where values share theirs with
  /// each other or with the label.
  private static func withoutPageNumbers(_ fields: [Fragment], besides labelRow: Int) -> [Fragment] {
    let lines = Dictionary(grouping: fields, by: \.row)
    guard lines.contains(where: { $0.key == labelRow || $0.value.count > 1 }) else { return fields }
    return fields.filter { field in
      field.row == labelRow || lines[field.row]?.count != 1 || !field.mayBePageNumber
    }
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
    let folded = fragment.text.scalars.map(Folding.fold)
    guard folded.contains(where: \.isDigit), HeadingForms.numeral(folded) == nil else { return false }
    return fragments[previous].gap.borders > 0 || fragments[previous].row != fragment.row
  }

  /// Whether the row goes on behind a field although it has all it needs: then something in it is too much.
  private func continues(_ position: Int, inRowOf fields: [Fragment], _ stop: Int) -> Bool {
    guard position + 1 < stop else { return false }
    return fragments[position + 1].value != nil
  }

  /// What separates the fragments of a table from each other.
  private func gaps(in range: Range<Int>) -> [Fragment.Gap] {
    fragments[range].dropLast().map(\.gap)
  }

  private static func cell(_ fragment: Fragment) -> Cell {
    Cell(fragment.value ?? .text, text: fragment.text.string, place: fragment.text.place)
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

  /// The table of section 4: on paper one row of 15 numbers under a header of three levels.
  func disputes(after applications: RecognisedTable?) -> RecognisedTable? {
    guard let labels = Self.labels[.disputes]?.first else { return nil }
    // The section's own, or else, as in an annex, what follows the table of section 3.
    let ranges = [
      outline.range(of: .disputes, in: fragments), (applications?.range.upperBound).map { $0..<fragments.count },
    ]
    func start(in range: Range<Int>) -> Int? {
      range.first { !fragments[$0].isProse && labels.isCaption(fragments[$0]) }
    }
    guard let section = ranges.compactMap({ $0 }).first(where: { start(in: $0) != nil }), let start = start(in: section)
    else { return nil }
    var fields: [Fragment] = []
    /// The fields that stand alone between headings.
    var alone: Set<Int> = []
    var end = start
    var captions = 0
    var headings: [DisputeHeadings.Heading] = []
    var run = 0
    var position = start
    while position < section.upperBound {
      let fragment = fragments[position]
      if fragment.value != nil {
        fields.append(fragment)
        run += 1
      } else if labels.isCaption(fragment), fields.count < 15 {
        if run == 1, fields[fields.count - 1].mayBePageNumber { alone.insert(fields.count - 1) }
        run = 0
        headings.append(DisputeHeadings.Heading(label: fragment.label, fields: fields.count))
        captions += fragment.text.split(where: \.isBlank).count
      } else {
        break
      }
      position += 1
      end = position
    }
    guard captions >= 6 else { return nil }
    // Headings without values are a table left blank only where the section has no values elsewhere.
    if fields.isEmpty, (end..<section.upperBound).contains(where: { fragments[$0].value != nil }) { return nil }
    let form = labels.form
    let ids = form.cells
    // One or two are the numbers of pages on which the header breaks; in a table of pairs, nearly every field does.
    let count = fields.count
    if alone.count <= 2 { fields = fields.indices.filter { !alone.contains($0) }.map { fields[$0] } }
    fields = Self.withoutPageNumbers(fields, besides: fragments[start].row)
    let values = fields.map(Self.cell)
    let place = fragments[start].text.place
    let isInOrder = fields.count < count || DisputeHeadings(form).allow(headings, amongFields: fields.count)
    guard isInOrder, let columns = disputeColumns(fields, in: form, start..<end) else {
      let row = UnplacedRow(row: form.rows[0].key, values: values)
      return RecognisedTable(
        table: Table(form: form, cells: [:], unplaced: [row], place: place), range: start..<end)
    }
    var cells = Dictionary(uniqueKeysWithValues: ids.map { ($0, Cell(.blank, text: "", place: place)) })
    for (column, value) in zip(columns, values) { cells[ids[column]] = value }
    return RecognisedTable(table: Table(form: form, cells: cells, place: place), range: start..<end)
  }

  private func disputeColumns(_ fields: [Fragment], in form: TableForm, _ range: Range<Int>) -> [Int]? {
    guard let first = fields.first else { return [] }
    // Blank cells before the first field are known where they stand on its own line, or else by what separates it from
    // the header, compared with what separates the header's own rows.
    let isOnOwnLine = first.inGrid || first.leadingBlanks > 0
    let rowBreak = isOnOwnLine ? nil : rowBreak(in: form, range)
    var lead = Fragment.Gap()
    lead.single = 1 + first.leadingBlanks
    if rowBreak != nil, let heading = fragments[range].prefix(while: { $0.value == nil }).last { lead = heading.gap }
    lead.glued = 0
    let row = RowFields(labelCells: 1, width: form.cells.count, lead: lead, fields: fields)
    let placement = RowPlacement([row], gaps: gaps(in: range), inGrid: isOnOwnLine, rowBreak: rowBreak)
    return placement.columns(of: row)
  }

  /// What separates the header's rows: the gap between a heading of the form's rows and the column heading below it. `nil`
  /// where there is none or they differ.
  private func rowBreak(in form: TableForm, _ range: Range<Int>) -> Fragment.Gap? {
    let rowHeadings = Set(form.rows.flatMap { $0.groups + [$0.label] }.map { Folding.label($0.unicodeScalars) })
    let gaps = zip(fragments[range], fragments[range].dropFirst())
      .filter { rowHeadings.contains($0.label) && !rowHeadings.contains($1.label) }.map(\.0.gap)
    guard let gap = gaps.first, gaps.allSatisfy({ $0.single == gap.single && $0.blankLines == gap.blankLines })
    else { return nil }
    return gap
  }
}
