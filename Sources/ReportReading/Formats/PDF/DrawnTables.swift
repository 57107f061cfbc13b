import AnnualReport

/// Has the pages drawn on which tables may stand, by `pdftocairo` of poppler.
enum DrawnTables {
  /// The pages with what is drawn on them, where that may tell of tables and could be found out in time.
  ///
  /// Every page costs as much as reading the words of many, so prose is not drawn.
  static func drawn(_ pages: [Page], of bytes: [UInt8], within budget: WorkBudget) async -> [Page] {
    var pages = pages
    var clock = ContinuousClock.now
    let end = clock + time
    for run in runs(in: pages) {
      clock = ContinuousClock.now
      guard clock < end - .seconds(1) else { break }
      let program = LimitedProgram(name: "pdftocairo", time: end - clock)
      let arguments = ["-q", "-svg", "-f", "\(run.lowerBound + 1)", "-l", "\(run.upperBound)", "-", "-"]
      guard let output = try? await program.output(of: bytes, arguments) else { continue }
      let drawings = budget.run { DrawnPages.drawings(in: output) }
      guard drawings.count == run.count else { continue }
      for (index, drawing) in zip(run, drawings) { pages[index].drawing = drawing }
    }
    return pages
  }

  /// For all pages together: a line must be said within five seconds.
  private static let time = Duration.seconds(3)
  /// More pages are no report.
  private static let mostPages = 60
  /// A page number is one value; a row of a table has more.
  private static let leastValues = 2

  /// The pages from the first on which a table may stand to the last, those before and behind them, on which it may begin and
  /// end, and those without words; of one size each, for all pages of one drawing have that of its first.
  static func runs(in pages: [Page]) -> [Range<Int>] {
    let drawn = pages.indices.filter { mayHaveTables(pages[$0]) }
    guard let first = drawn.first.map({ max(0, $0 - 1) }), let last = drawn.last.map({ min(pages.count - 1, $0 + 1) }),
      last - first < mostPages
    else { return [] }
    var runs: [Range<Int>] = []
    for index in first...last {
      if let run = runs.last, pages[run.lowerBound].width == pages[index].width,
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
    page.words.isEmpty || page.words.count { CellText.isValue($0.text.unicodeScalars) } >= leastValues
  }
}
