import AnnualReport
import ReportChecking
import ReportSeries

/// Two reports side by side as lines of JSON: the two, each equation between their years, each cell, each sentence.
enum CompareJSONL {
  /// The lines of a comparison of the reports at two paths.
  static func lines(
    of comparison: ReportComparison, paths: (before: String, after: String), _ language: Language
  ) -> [String] {
    var records = [head(of: comparison, paths: paths)]
    if case .success(let chain) = comparison.chain { records += chain.links.map { $0.record(language) } }
    records += comparison.tables.flatMap(\.cells).map(cell)
    records += comparison.prose.flatMap { prose in prose.sentences.pairs.map { sentence($0, in: prose.section) } }
    return records.map { JSON.members([("schema", 1)] + $0).line }
  }

  private static func head(
    of comparison: ReportComparison, paths: (before: String, after: String)
  ) -> [(String, JSON?)] {
    let chain: JSON =
      switch comparison.chain {
      case .success(let chain): chain.summary
      case .failure(let absence): .object([("absent", .string(absence.rawValue))])
      }
    return [
      ("kind", "comparison"), ("before", comparison.before.object(at: paths.before)),
      ("after", comparison.after.object(at: paths.after)), ("chain", chain),
    ]
  }

  private static func cell(_ comparison: CellComparison) -> [(String, JSON?)] {
    let cell = comparison.cell
    return [
      ("kind", "cell"), ("table", .string(cell.table.rawValue)), ("row", .string(cell.row.rawValue)),
      ("column", .string(cell.column.rawValue)), ("before", comparison.before.object),
      ("after", comparison.after.object), ("changed", .bool(comparison.isChanged)),
      ("change", comparison.change.map(JSON.number)), ("percent", comparison.percent.map(JSON.number)),
    ]
  }

  private static func sentence(_ pair: SentenceDiff.Pair, in section: SectionKey?) -> [(String, JSON?)] {
    let numbers = pair.numbers.map { JSON.object([("before", .string($0.before)), ("after", .string($0.after))]) }
    return [
      ("kind", "sentence"), ("section", section.map { .string($0.rawValue) }), ("change", .string(pair.kind.rawValue)),
      ("before", pair.before.map(JSON.string)), ("after", pair.after.map(JSON.string)),
      ("numbers", pair.kind == .numbers ? .array(numbers) : nil),
    ]
  }
}

extension ReportIdentity {
  /// The report as an object.
  fileprivate func object(at path: String) -> JSON {
    .members([
      ("path", .string(path)), ("organ", organ.map(JSON.string)), ("year", year.map(JSON.integer)),
      ("form", form.map(JSON.string)),
    ])
  }
}
