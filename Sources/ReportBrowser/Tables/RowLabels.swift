import AnnualReport
import TerminalScreen

/// The label columns of a table: groups from the outermost to the innermost, then the row's own label.
///
/// A group's label is a merged cell over its rows. All groups but the innermost are set vertically, as on the paper form.
/// Where rows are scrolled away, a merged cell begins at the first row in view, so that a row's group is always seen.
struct RowLabels: Sendable {
  private let form: TableForm
  private let width: TextWidth
  /// How many of the outermost groups are titles of bands and so are no columns.
  private let titleLevels: Int
  /// The columns of each level of groups, the outermost first.
  private let groupColumns: [Int]
  /// The columns of the row's own label.
  let labelColumns: Int

  /// Two columns hold a hanzi.
  private static let verticalColumns = 2
  /// What the shortest names of rows need.
  private static let leastLabelColumns = 14
  /// From here on, widening a label column gains less than widening the columns of numbers.
  private static let comfortableLabelColumns = 26

  /// All columns together, with a space between them.
  var columns: Int { groupColumns.reduce(0) { $0 + $1 + 1 } + labelColumns }

  /// What all columns would take if most labels stood on one line.
  var comfortableColumns: Int {
    columns - labelColumns + min(max(labelColumns, Self.longestLabel(form, width)), Self.comfortableLabelColumns)
  }

  /// The narrowest labels; `widened` gives them more.
  init(form: TableForm, banded: Bool, width: TextWidth) {
    let levels = form.rows.map(\.groups.count).max() ?? 0
    let titles = banded ? min(1, levels) : 0
    let innermost = form.rows.filter { $0.groups.count == levels }.map {
      width.columns(of: Self.name(of: $0.groups.last ?? ""))
    }
    self.init(
      form: form, width: width, titleLevels: titles,
      groupColumns: levels == titles
        ? [] : Array(repeating: Self.verticalColumns, count: levels - titles - 1) + [innermost.max() ?? 0],
      labelColumns: min(Self.leastLabelColumns, Self.longestLabel(form, width)))
  }

  private init(form: TableForm, width: TextWidth, titleLevels: Int, groupColumns: [Int], labelColumns: Int) {
    self.form = form
    self.width = width
    self.titleLevels = titleLevels
    self.groupColumns = groupColumns
    self.labelColumns = labelColumns
  }

  /// The labels with up to `columns` columns: first most labels come to stand on one line, then the innermost groups
  /// stand on one line with their numerals, then the longest labels grow.
  func widened(to columns: Int) -> RowLabels {
    let longest = max(labelColumns, Self.longestLabel(form, width))
    var room = max(0, columns - self.columns)
    var label = min(labelColumns + room, max(labelColumns, min(longest, Self.comfortableLabelColumns)))
    room -= label - labelColumns
    var groups = groupColumns
    if let narrow = groups.last {
      let level = titleLevels + groups.count
      let full =
        form.rows.filter { $0.groups.count == level }.map { width.columns(of: $0.groups.last ?? "") }.max() ?? 0
      if full - narrow <= room {
        groups[groups.count - 1] = full
        room -= full - narrow
      }
    }
    label = min(label + room, longest)
    return RowLabels(form: form, width: width, titleLevels: titleLevels, groupColumns: groups, labelColumns: label)
  }

  private static func longestLabel(_ form: TableForm, _ width: TextWidth) -> Int {
    form.rows.map { width.columns(of: $0.label) }.max() ?? 0
  }

  /// What stands in the label columns of one line of a row: pieces of text with their offsets from the left.
  ///
  /// - Parameters:
  ///   - row: The row's index.
  ///   - line: The line within the row, for labels that are wrapped.
  ///   - visible: The rows in view, from which merged cells are counted.
  func pieces(row: Int, line: Int, visible: Range<Int>, wrapped: Bool) -> [(offset: Int, text: String)] {
    let groups = form.rows[row].groups.dropFirst(titleLevels)
    var pieces: [(offset: Int, text: String)] = []
    var offset = 0
    for (level, group) in groups.enumerated() {
      if line == 0, let text = groupText(group, level: level, row: row, visible: visible) {
        pieces.append((offset, text))
      }
      offset += groupColumns[level] + 1
    }
    let lines = lines(ofLabelIn: row, wrapped: wrapped)
    if line < lines.count { pieces.append((offset, lines[line])) }
    return pieces
  }

  /// The lines of the row's own label; a row with fewer groups than others has their columns for its label, too.
  func lines(ofLabelIn row: Int, wrapped: Bool) -> [String] {
    let form = form.rows[row]
    let taken = groupColumns.prefix(form.groups.count - titleLevels).reduce(0) { $0 + $1 + 1 }
    let room = columns - taken
    if width.columns(of: form.label) <= room { return [form.label] }
    if wrapped { return LineBreaking(columns: room, width: width).lines(of: form.label).map(\.text) }
    let brief = Self.brief(of: form)
    return [width.truncated(width.columns(of: brief) <= room ? brief : form.label, to: room)]
  }

  /// The part of a merged cell that stands in the row; `nil` where the cell is empty there.
  private func groupText(_ group: String, level: Int, row: Int, visible: Range<Int>) -> String? {
    let depth = titleLevels + level
    let belongs = { (index: Int) in
      let groups = form.rows[index].groups
      return groups.count > depth && groups[...depth] == form.rows[row].groups[...depth]
    }
    let first = (visible.lowerBound...row).last { !belongs($0) }.map { $0 + 1 } ?? visible.lowerBound
    let end = (row..<visible.upperBound).first { !belongs($0) } ?? visible.upperBound
    var lines: [String]
    if level < groupColumns.count - 1 {
      lines = group.filter { $0 != "、" }.map(String.init)
    } else if width.columns(of: group) <= groupColumns[level] {
      lines = [group]
    } else {
      lines = [Self.numeral(of: group), Self.name(of: group)]
      // With a single row in view the name says more than the numeral.
      if end - first < lines.count { lines = [lines[1]] }
    }
    return row - first < lines.count ? lines[row - first] : nil
  }

  /// The numeral of a group with its brackets: `（三）`.
  private static func numeral(of group: String) -> String {
    group.firstIndex(of: "）").map { String(group[...$0]) } ?? ""
  }

  /// A group without its numeral: `不予公开`.
  private static func name(of group: String) -> String { String(group.dropFirst(numeral(of: group).count)) }

  /// The short name of a row without the numeral of its group, which stands beside it.
  private static func brief(of row: RowForm) -> String {
    guard let group = row.groups.last else { return row.brief }
    let numeral = numeral(of: group)
    return String(row.brief.hasPrefix(numeral) ? row.brief.dropFirst(numeral.count) : row.brief[...])
  }
}
