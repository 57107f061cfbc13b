import AnnualReport

/// Has the pages drawn on which tables may stand, by `pdftocairo` of poppler.
enum DrawnTables {
  /// The pages with what is drawn on them, where that may tell of tables and could be found out within the limits; whether
  /// it could for all.
  ///
  /// Every page costs as much as reading the words of many, so prose is not drawn.
  static func drawn(
    _ pages: [Page], of bytes: [UInt8], within budget: WorkBudget
  ) async -> (pages: [Page], isComplete: Bool) {
    var pages = pages
    // How a page is read must not depend on how busy the machine is, so that not the clock decides.
    let program = LimitedProgram(name: "pdftocairo", time: .seconds(20), processorSeconds: processorSeconds)
    let runs = runs(in: pages)
    var drawn = 0
    for run in runs.prefix(mostRuns) {
      let arguments = ["-q", "-svg", "-f", "\(run.lowerBound + 1)", "-l", "\(run.upperBound)", "-", "-"]
      guard let output = try? await program.output(of: bytes, arguments) else { continue }
      let drawings = budget.run { DrawnPages.drawings(in: output) }
      guard drawings.count == run.count else { continue }
      for (index, drawing) in zip(run, drawings) { pages[index].drawing = drawing }
      drawn += 1
    }
    return (pages, drawn == runs.count)
  }

  /// For the pages of one drawing; those of a report take a tenth.
  private static let processorSeconds = 2
  /// A report turns its paper for a table and back.
  private static let mostRuns = 8
  /// More pages are no report.
  private static let mostPages = 60
  /// A page number is one value; a row of a table has more.
  private static let leastValues = 2

  /// The pages from the first on which a table may stand to the last, and those before and behind them, on which it may begin and
  /// end. What has no words is left out, for it may be a picture that takes long; and all pages of one drawing are as large as
  /// its first.
  static func runs(in pages: [Page]) -> [Range<Int>] {
    let tables = pages.indices.filter { mayHaveTables(pages[$0]) }
    guard let first = tables.first, let last = tables.last, last - first < mostPages else { return [] }
    var runs: [Range<Int>] = []
    for index in max(0, first - 1)...min(pages.count - 1, last + 1) where !pages[index].words.isEmpty {
      if let run = runs.last, run.upperBound == index, pages[run.lowerBound].width == pages[index].width,
        pages[run.lowerBound].height == pages[index].height
      {
        runs[runs.count - 1] = run.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  private static func mayHaveTables(_ page: Page) -> Bool {
    page.words.count { CellText.isValue($0.text.unicodeScalars) } >= leastValues
  }
}
