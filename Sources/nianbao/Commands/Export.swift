import AnnualReport
import ArgumentParser
import ReportChecking
import ReportCorpus
import ReportReview

/// Writes the figures of reports.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Bilingual(
      zh: "写出报告中的数字。", en: "Write the figures of reports."
    ).spoken,
    discussion: Bilingual(
      zh: "jsonl：每份报告一行。csv：在 -o 的文件夹里写 reports.csv 和每格一行的 cells.csv；加 --wide 则只有一张表，每份报告一行。"
        + "sqlite：在 -o 的文件里写数据库，有报告、格子和问题。",
      en: "jsonl: a line a report. csv: reports.csv and cells.csv, a row a cell, in the folder of -o; with --wide, one "
        + "table with a row a report. sqlite: a database of reports, cells and findings in the file of -o."
    ).spoken)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl, csv, sqlite
  }

  @OptionGroup var arguments: PathArguments

  @Option(help: ArgumentHelp(zh: "以何种格式写出。", en: "How figures are written."))
  var format: Format = .jsonl

  @Flag(
    help: ArgumentHelp(
      zh: "csv 只写一张表：每份报告一行，每格一列。", en: "Of csv: one table, with a row a report and a column a cell."))
  var wide = false

  @Flag(
    help: ArgumentHelp(
      zh: "csv 以字节顺序标记开头，Excel 由此认得 UTF-8。",
      en: "Of csv: begin with a byte order mark, by which Excel knows UTF-8."))
  var bom = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      zh: "写到这个文件（csv 写到这个文件夹），而不是标准输出。",
      en: "Write to this file, or for csv into this folder, instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var overwriting: OverwritingOption

  @OptionGroup var jobs: JobsOption
  @OptionGroup var options: CommonOptions

  func run() async throws {
    let jobs = try jobs.count
    if format != .csv && (wide || bom) {
      throw UsageError(zh: "--wide 和 --bom 只用于 --format csv", en: "--wide and --bom are for --format csv only")
    }
    let selection = try arguments.selection
    let targets = try ExportTargets(output, format, isWide: wide)
    let (corpus, language) = try corpus(selection, leavingOut: targets.leftOut)
    let files = try targets.begin(corpus, force: overwriting.force, language)
    var results = try self.results(files, language)
    var run = ReadingRun(language: language)
    for problem in corpus.problems { results.add(ExportedSource(problem)) }
    await run.read(corpus, jobs: jobs) { results.add(ExportedSource($0)) }
    // Where there was nothing to read, an earlier export is better than none.
    if !corpus.sources.isEmpty || output == nil { results.finish() }
    try run.end()
  }

  /// The sources: with their findings as configurations have them for a database, and without any for figures alone.
  private func corpus(
    _ selection: SourceSelection, leavingOut files: [SourcePath]
  ) throws -> (Corpus, Language) {
    if format == .sqlite {
      let settings = try Settings(paths: arguments.paths, selection: selection, options: options, leavingOut: files)
      return (settings.corpus, settings.language)
    }
    let corpus = Corpus(
      paths: arguments.paths, checker: Checker(rules: []), selection: selection, leavingOut: files, ocr: options.ocr)
    return (corpus, try Settings(paths: [], options: options).language)
  }

  private func results(_ files: [WholeFile?], _ language: Language) throws -> any ExportOutput {
    let outputs = files.map { StandardOutput(language, file: $0) }
    switch format {
    case .csv where wide: return ExportWide(output: outputs[0], bom: bom, language: language)
    case .csv: return ExportCSV(reports: outputs[0], cells: outputs[1], bom: bom, language: language)
    case .jsonl: return ExportJSONL(output: outputs[0], language: language)
    case .sqlite:
      guard let file = files[0] else { throw ExitCode(2) }
      return ExportSQLite(file, language)
    }
  }
}
