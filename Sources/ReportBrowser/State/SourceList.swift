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
  /// The folder that several sources have in common, with its last stroke; empty where there is none.
  let folder: String
  /// How many of the entries are sources that can be read.
  let sourceCount: Int
  /// The entry that is chosen.
  private(set) var selected = 0
  /// The first entry in view.
  private(set) var top = 0

  /// Lists sources that can be read, and paths that gave none with the reason.
  init(paths: [String], problems: [PathProblem] = []) {
    entries =
      paths.map { Entry(path: $0) } + problems.map { Entry(path: $0.path, summary: .noReport($0.reason)) }
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
  var readCount: Int { entries.count { $0.summary != nil } }

  /// How many are reports.
  var reportCount: Int { entries.count { $0.summary?.isReport ?? false } }

  /// Whether everything was read and nothing was a report.
  var holdsNoReport: Bool { reportCount == 0 && readCount == entries.count }

  /// Notes what a source is.
  mutating func note(_ summary: ReportSummary, at index: Int) {
    if entries.indices.contains(index) { entries[index].summary = summary }
  }

  /// Chooses an entry, and keeps it in view of so many rows.
  mutating func select(_ index: Int, rows: Int) {
    selected = min(max(0, index), max(0, entries.count - 1))
    top = min(max(top, selected - max(1, rows) + 1), selected)
  }

  /// The next source after an index, or before it, that may be a report and meets the condition.
  func source(after index: Int, forward: Bool, where isWanted: (ReportSummary?) -> Bool) -> Int? {
    let candidates = entries.indices.filter { $0 < sourceCount && isWanted(entries[$0].summary) }
    return forward ? candidates.first { $0 > index } : candidates.last { $0 < index }
  }
}

extension String {
  /// The characters that both begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
