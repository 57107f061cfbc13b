import AnnualReport
import ReportCorpus

/// The sources in a list, which fills while they are read.
struct SourceList: Sendable {
  /// A source.
  struct Entry: Sendable {
    /// The path as it is shown.
    let path: String
    /// What it is; `nil` while it has not been read.
    var summary: ReportSummary?
  }

  /// The sources, then the paths that gave none.
  private(set) var entries: [Entry]
  /// The entries that are shown, in the order in which they are.
  private(set) var shown: [Int]
  /// What it is sorted by.
  private(set) var order = ListOrder.found
  /// The column by which the reader would sort.
  private(set) var column = ListColumn.findings
  /// What is shown of it.
  private(set) var filter = ListFilter("")
  /// What was searched for last.
  var search = ""
  /// The folder that several sources have in common, with its last stroke; empty where there is none.
  let folder: String
  /// How many of the entries are sources that can be read.
  let sourceCount: Int
  /// The entry that is chosen.
  private(set) var selected = 0
  /// The first in view of those that are shown.
  private(set) var top = 0

  /// Lists sources that can be read, and paths that gave none with the reason.
  init(paths: [String], problems: [PathProblem] = []) {
    entries =
      paths.map { Entry(path: $0) } + problems.map { Entry(path: $0.path, summary: .noReport($0.reason)) }
    shown = Array(entries.indices)
    readCount = problems.count
    sourceCount = paths.count
    folder = Self.commonFolder(of: paths)
  }

  /// The path of an entry within the folder that all have in common.
  func name(of entry: Entry) -> String {
    entry.path.hasPrefix(folder) ? String(entry.path.dropFirst(folder.count)) : entry.path
  }

  private static func commonFolder(of paths: [String]) -> String {
    guard paths.count > 1 else { return "" }
    let common = paths.reduce(paths.first ?? "") { $0.commonPrefix(with: $1) }
    return common.lastIndex(of: "/").map { String(common[...$0]) } ?? ""
  }

  /// How many entries have been read, or cannot be.
  private(set) var readCount: Int

  /// How many are reports.
  private(set) var reportCount = 0

  /// How many findings of each kind all reports have together.
  private(set) var counts: [FindingMark: Int] = [:]

  /// Whether everything was read and nothing was a report.
  var holdsNoReport: Bool { reportCount == 0 && readCount == entries.count }

  /// Notes what a source is.
  mutating func note(_ summary: ReportSummary, at index: Int) {
    guard entries.indices.contains(index) else { return }
    let wasRead = entries[index].summary != nil
    count(entries[index].summary, by: -1)
    entries[index].summary = summary
    count(summary, by: 1)
    // While others arrive, what is shown keeps its place.
    if !filter.isEmpty, filter.passes(entries[index]), !shown.contains(index) { shown.append(index) }
    // Once all have been read; what is checked anew across years does not have thousands sorted each time.
    if !wasRead, readCount == entries.count { arrange() }
  }

  private mutating func count(_ summary: ReportSummary?, by step: Int) {
    guard let summary else { return }
    readCount += step
    guard let facts = summary.facts else { return }
    reportCount += step
    for (mark, count) in facts.counts { counts[mark, default: 0] += step * count }
  }

  // MARK: What is shown

  /// Sorts by something else, and chooses what comes first by it.
  mutating func sort(by order: ListOrder) {
    self.order = order
    arrange()
    if let first = shown.first { selected = first }
  }

  /// Goes to the next of the columns that are shown, or the one before.
  mutating func moveColumn(by step: Int, among columns: [ListColumn]) {
    let index = columns.firstIndex(of: column) ?? 0
    guard !columns.isEmpty else { return }
    column = columns[min(max(0, index + step), columns.count - 1)]
  }

  /// Chooses the next entry shown, or the one before, whose organ or path has a text, from another on; says whether it
  /// went round the end. `nil`: none has it.
  mutating func look(for text: String, from start: Int, forward: Bool, includingIt: Bool, rows: Int) -> Bool? {
    let needle = ListFilter.plain(text)
    guard !needle.isEmpty, !shown.isEmpty else { return nil }
    let origin = shown.firstIndex(of: start) ?? 0
    let step = forward ? 1 : -1
    for distance in (includingIt ? 0 : 1)..<(shown.count + 1) {
      let position = origin + step * distance
      let index = ((position % shown.count) + shown.count) % shown.count
      guard ListFilter.has(entries[shown[index]], needle) else { continue }
      selected = shown[index]
      move(by: 0, rows: rows)
      return !shown.indices.contains(position)
    }
    return nil
  }

  /// Which of those shown that have a text in their organ's name or path the chosen one is, and how many there are.
  func count(of text: String) -> (number: Int, of: Int)? {
    let needle = ListFilter.plain(text)
    let found = shown.filter { ListFilter.has(entries[$0], needle) }
    return found.firstIndex(of: selected).map { ($0 + 1, found.count) }
  }

  /// Shows what passes a filter.
  mutating func show(_ filter: ListFilter) {
    self.filter = filter
    arrange()
  }

  private mutating func arrange() {
    shown = entries.indices.filter { filter.isEmpty || filter.passes(entries[$0]) }
    guard order != .found else { return }
    shown.sort { a, b in
      if order.puts(entries[a], before: entries[b]) { return true }
      return order.puts(entries[b], before: entries[a]) ? false : a < b
    }
  }

  /// Where the chosen entry is among those that are shown; the first where it is not.
  var position: Int { shown.firstIndex(of: selected) ?? 0 }

  /// The entry that is chosen, where any is shown.
  var chosen: Int? { shown.isEmpty ? nil : shown[position] }

  /// Chooses an entry, and keeps it in view of so many rows.
  mutating func select(_ index: Int, rows: Int) {
    selected = index
    move(by: 0, rows: rows)
  }

  /// Chooses the entry so many below, or above.
  mutating func move(by distance: Int, rows: Int) {
    guard !shown.isEmpty else { return top = 0 }
    let target = min(max(0, position + distance), shown.count - 1)
    selected = shown[target]
    // No room is left empty below while there is something above.
    top = min(max(top, target - max(1, rows) + 1), target, max(0, shown.count - max(1, rows)))
  }

  /// The next source that is shown after an index, or before it, that may be a report and meets the condition.
  func source(after index: Int, forward: Bool, where isWanted: (ReportSummary?) -> Bool) -> Int? {
    guard let position = shown.firstIndex(of: index) else { return nil }
    let beyond = forward ? Array(shown[(position + 1)...]) : shown[..<position].reversed()
    return beyond.first { $0 < sourceCount && isWanted(entries[$0].summary) }
  }
}

extension String {
  /// The characters that both begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
