import AnnualReport
import SourceDocuments

extension TableRecognition {
  /// What stands behind a row's label.
  struct RowReading {
    let row: RowFields
    /// Values of the row that are no fields of it: nobody knows what they belong to.
    let strays: [Fragment]
    /// The fields and the strays as they follow each other.
    let all: [Fragment]
    /// Where the fields and the strays stand.
    let positions: Set<Int>
    /// The first fragment behind the row.
    let end: Int
  }

  /// The longest word that may stand between a label and its values, such as a unit.
  private static let longestStray = 4
  /// A row's label stands behind those of two groups at most.
  private static let mostLabels = 3
  /// The longest text that may fill a cell in place of its number.
  private static let longestField = 16

  /// The fields behind a row's label, and the first fragment behind them.
  func fields(
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
      } else if isLast || !fields.isEmpty || fragment.text.count > Self.longestStray || labels.isCaption(fragment) {
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
    while labelCells < Self.mostLabels, row.fragment - labelCells >= 0 {
      let before = fragments[row.fragment - labelCells]
      guard labels.isCaption(before), labels.isPart(before, ofRow: row.row), labels.rows(for: before).isEmpty else {
        break
      }
      labelCells += 1
    }
    return RowReading(
      row: RowFields(labelCells: labelCells, width: width, lead: lead, fields: fields.map { fragments[$0] }),
      strays: rest.map { fragments[$0] },
      all: Set(fields + rest).sorted().map { fragments[$0] }, positions: Set(fields + rest), end: next)
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
    guard count < width, fragment.text.count <= Self.longestField, !fragment.isImage, !labels.isCaption(fragment),
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
}
