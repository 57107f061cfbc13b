import AnnualReport

extension TableRecognition {
  /// The table has three kinds of disputes; one that has fewer may be of something else.
  private static let leastDisputes = 3
  /// So many words that head columns of disputes are no sentence.
  private static let leastDisputeHeadings = 6
  /// How many pages end within the header, at most.
  private static let mostBreaks = 2

  /// The table of section 4: on paper one row of numbers under a header of three levels.
  func disputes(after applications: RecognisedTable?) -> RecognisedTable? {
    let own = outline.range(of: .disputes) ?? 0..<outline.end
    let headed = headedTables(.disputes, within: own).filter { $0.table.presentRows >= Self.leastDisputes }
    if let table = TableChoice(fragments, within: own, headings[.disputes]?.first?.labels).chosen(headed) {
      return table
    }
    guard let labels = headings[.disputes]?.first?.labels else { return nil }
    // The section's own, or else, as in an annex, what follows the table of section 3.
    let ranges = [
      outline.range(of: .disputes), (applications?.range.upperBound).map { $0..<max($0, outline.end) },
    ]
    for section in ranges.compactMap({ $0 }) {
      var tables: [RecognisedTable] = []
      var rest = section
      while tables.count < Self.mostTables, let found = disputes(in: rest, labels) {
        tables.append(found)
        rest = found.range.upperBound..<max(found.range.upperBound, section.upperBound)
      }
      if let table = TableChoice(fragments, within: section, labels).chosen(tables) { return table }
    }
    return nil
  }

  /// The first table in the range.
  private func disputes(in section: Range<Int>, _ labels: LabelForms) -> RecognisedTable? {
    guard let start = section.first(where: { !fragments[$0].isProse && labels.isCaption(fragments[$0]) }) else {
      return nil
    }
    let form = labels.form
    var fields: [Int] = []
    /// The fields that stand alone between headings.
    var alone: Set<Int> = []
    var end = start
    var captions = 0
    var headings: [Int] = []
    var run = 0
    var position = start
    while position < section.upperBound {
      let fragment = fragments[position]
      if fragment.value != nil {
        fields.append(position)
        run += 1
      } else if labels.isCaption(fragment), fields.count < labels.form.cells.count {
        if run == 1, let last = fields.last, fragments[last].mayBePageNumber { alone.insert(last) }
        run = 0
        headings.append(position)
        captions += fragment.text.split(where: \.isBlank).count
      } else if !fragment.isNoise {
        break
      }
      position += 1
      end = position
    }
    guard captions >= Self.leastDisputeHeadings else { return nil }
    // Headings without values are a table left blank only where the section has no values elsewhere.
    if fields.isEmpty, (end..<section.upperBound).contains(where: { fragments[$0].value != nil }) { return nil }
    let all = fields
    // One or two are the numbers of pages on which the header breaks; in a table of pairs, nearly every field does.
    if alone.count <= Self.mostBreaks { fields.removeAll { alone.contains($0) } }
    let pages = pageNumbers(among: fields, besides: fragments[start].row)
    fields.removeAll { pages.contains($0) }
    let place = fragments[start].text.place
    let order = DisputeHeadings(labels)
    let isInOrder =
      order.allow(
        headings.map { heading in
          DisputeHeadings.Heading(fragment: fragments[heading], fields: fields.prefix { $0 < heading }.count)
        }, amongFields: fields.count)
    guard isInOrder, let columns = disputeColumns(fields.map { fragments[$0] }, of: labels, start..<end) else {
      // A number alone on its line may be a value after all, where values are missing.
      let isShort = fields.count < form.cells.count
      let kept = Set(fields + (isShort ? all.filter { !isCounted($0) } : [])).sorted()
      let row = UnplacedRow(row: form.rows[0].key, values: kept.map { cell(fragments[$0]) })
      return RecognisedTable(
        table: Table(form: form, cells: [:], unplaced: [row], place: place), range: start..<end)
    }
    let ids = form.cells
    var cells = Dictionary(uniqueKeysWithValues: ids.map { ($0, Cell(.blank, text: "", place: place)) })
    for (column, field) in zip(columns, fields) { cells[ids[column]] = cell(fragments[field]) }
    return RecognisedTable(table: Table(form: form, cells: cells, place: place), range: start..<end)
  }

  private func disputeColumns(_ fields: [Fragment], of labels: LabelForms, _ range: Range<Int>) -> [Int]? {
    guard let first = fields.first else { return [] }
    // Blank cells before the first field are known where they stand on its own line, or else by what separates it from
    // the header, compared with what separates the header's own rows.
    let isOnOwnLine = first.inGrid || first.leadingBlanks > 0
    let rowBreak = isOnOwnLine ? nil : rowBreak(of: labels, range)
    var lead = Fragment.Gap()
    lead.single = 1 + first.leadingBlanks
    if rowBreak != nil, let heading = fragments[range].prefix(while: { $0.value == nil }).last { lead = heading.gap }
    lead.glued = 0
    let row = RowFields(labelCells: 1, width: labels.form.cells.count, lead: lead, leadBreak: rowBreak, fields: fields)
    let placement = RowPlacement([row], gaps: gaps(in: range), inGrid: isOnOwnLine, headerBreak: rowBreak)
    return placement.columns(of: row, isLast: true)
  }

  /// What separates the header's rows: the gap between a heading of the form's rows and the column heading below it. `nil`
  /// where there is none or they differ.
  private func rowBreak(of labels: LabelForms, _ range: Range<Int>) -> Fragment.Gap? {
    let rowHeadings = labels.groupLabels.union(labels.rowLabels)
    let gaps = zip(fragments[range], fragments[range].dropFirst())
      .filter { rowHeadings.contains($0.label) && !rowHeadings.contains($1.label) }.map(\.0.gap)
    guard let gap = gaps.first, gaps.allSatisfy({ $0.single == gap.single && $0.blankLines == gap.blankLines })
    else { return nil }
    return gap
  }
}
