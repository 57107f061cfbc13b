import AnnualReport
import ReportChecking
import ReportReading

/// What holds of every report, and of every verdict on one.
enum Promises {
  /// Checks the report, where the source is one.
  static func hold(for reading: Reading) throws {
    switch reading {
    case .report(let report):
      try hold(for: report)
      try hold(for: Checker().check(report), on: report)
    case .notAReport(let reason), .unreadable(let reason):
      try BrokenPromise.unless(!reason.zh.isEmpty && !reason.en.isEmpty, "no reason")
    }
  }

  private static func hold(for report: Report) throws {
    for figure in report.figures {
      try hold(for: figure.range, in: figure.section, figure.passage, of: report)
    }
    for claim in report.claims {
      try hold(for: claim.range, in: claim.section, claim.passage, of: report)
    }
    for passage in report.sections.flatMap(\.passages) + report.preamble {
      try BrokenPromise.unless(!passage.text.contains { $0 == "\n" || $0 == "\r" }, "a line break in a passage")
      try BrokenPromise.unless(passage.anchors.first?.offset == 0, "a passage without a place")
    }
  }

  /// What the prose states stands in its passage.
  private static func hold(for range: Range<Int>, in section: SectionKey?, _ index: Int, of report: Report) throws {
    let passages = section.flatMap { key in report.section(key)?.passages } ?? report.preamble
    try BrokenPromise.unless(passages.indices.contains(index), "no passage \(index)")
    let isWithin = !range.isEmpty && range.upperBound <= passages[index].text.unicodeScalars.count
    try BrokenPromise.unless(isWithin, "\(range) is not in \(passages[index].text)")
  }

  /// Findings are numbered and told in both languages, and so are their causes; none of which leaves broken what it
  /// accounts for.
  static func hold(for verdict: Verdict, on report: Report) throws {
    try BrokenPromise.unless(verdict.findings.map(\.id) == Array(1..<verdict.findings.count + 1), "ids out of order")
    for finding in verdict.findings {
      try BrokenPromise.unless(!finding.message.zh.isEmpty && !finding.message.en.isEmpty, "no message")
    }
    for diagnosis in verdict.diagnoses {
      let claimed = verdict.findings.filter { diagnosis.findings.contains($0.id) }
      try BrokenPromise.unless(claimed.map(\.id) == diagnosis.findings, "\(diagnosis) is of no findings")
      try BrokenPromise.unless(!diagnosis.sentence(in: report, withPlaces: true).zh.isEmpty, "no sentence")
      for explanation in diagnosis.explanations {
        let valuation = Valuation(of: report.applying(explanation))
        for equation in claimed.compactMap(\.equation) where valuation.evaluate(equation).outcome == .violated {
          throw BrokenPromise(description: "\(explanation) leaves \(valuation.evaluate(equation)) broken")
        }
      }
    }
  }
}

extension Report {
  /// The report as it would be with the changes.
  package func applying(_ explanation: Explanation) -> Report {
    var report = self
    for (key, table) in tables {
      var cells = table.cells
      for change in explanation.changes where change.cell.table == key {
        let place = cells[change.cell]?.place ?? table.place
        cells[change.cell] = Cell(.number(Number(change.to)), text: String(change.to), place: place)
      }
      report.tables[key] = Table(
        form: table.form, cells: cells, unplaced: table.unplaced, missingRows: table.missingRows,
        mergedRows: table.mergedRows, place: table.place)
    }
    return report
  }
}
