import ReportChecking

/// How the report of a rule's example differs from the unchanged one, line by line.
struct ExampleDifference {
  /// The lines in the order of the report: `- ` and what stood there, `+ ` and what stands there now.
  let lines: [String]
  /// The lines in which the report of the year before differs; `nil` where that report is not at hand.
  let previous: [String]?
  /// The lines in which another organ's report differs; `nil` where no such report is at hand.
  let other: [String]?
  /// The national format of the tables, where the example changes it.
  let form: String?

  /// Compares the report of an example.
  init(of example: RuleExample) {
    // Another form changes every label; what the example is about shows against the unchanged report on that form.
    let form = example.changes.filter { if case .form = $0 { true } else { false } }
    self.form = form.lazy.compactMap { if case .form(let name) = $0 { name } else { nil } }.first
    lines = Self.lines(from: ExampleReport(form), to: ExampleReport(example.changes), example.changes)
    previous = example.previous.map { changes in
      let year = ExampleReport.year - 1
      return Self.lines(from: ExampleReport(year: year), to: ExampleReport(changes, year: year), changes)
    }
    other = example.other.map { Self.lines(from: ExampleReport(), to: ExampleReport($0), $0) }
  }

  private static func lines(
    from standing: ExampleReport, to changed: ExampleReport, _ changes: [RuleExample.Change]
  ) -> [String] {
    // Blank last cells end in spaces, which editors take away from documents.
    func lines(of report: ExampleReport) -> [Substring] {
      report.text.split(separator: "\n").map { $0.prefix(through: $0.lastIndex { $0 != " " } ?? $0.startIndex) }
    }
    let new = lines(of: changed)
    let isAnotherText = changes.contains { if case .text = $0 { true } else { false } }
    if isAnotherText { return new.map { "+ \($0)" } }
    let old = lines(of: standing)
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.offset))
    let inserted = Set(difference.insertions.map(\.offset))
    var lines: [String] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removed.contains(i) {
        lines.append("- \(old[i])")
        i += 1
      } else if inserted.contains(j) {
        lines.append("+ \(new[j])")
        j += 1
      } else {
        (i, j) = (i + 1, j + 1)
      }
    }
    return lines
  }
}

extension CollectionDifference.Change {
  /// Where it removes or inserts.
  fileprivate var offset: Int {
    switch self {
    case .remove(let offset, _, _), .insert(let offset, _, _): offset
    }
  }
}
