import AnnualReport
import ArgumentParser
import Glibc
import ReportChecking
import ReportCorpus
import ReportReview

/// Checks reports and prints the findings.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Bilingual(
      zh: "核对报告，打印自相矛盾之处。", en: "Check reports and print where they contradict themselves."
    ).spoken,
    discussion: Bilingual(
      zh: "退出状态：0 没有达到 --fail-on 的问题，1 有，2 有文件读不出，或用法有误。文件夹和压缩包里不是年报的文件会跳过。",
      en: """
        Exit status: 0 nothing at or above --fail-on; 1 findings; 2 something could not be read, or wrong usage. \
        What is no report is passed over in folders and archives.
        """
    ).spoken)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl, sarif, junit, csv, github, gitlab
  }

  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case error, warning, notice, never

    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  @OptionGroup var arguments: PathArguments

  @Option(help: ArgumentHelp(zh: "问题以何种格式写出。", en: "How findings are written."))
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      zh: "Docs/rules.md 公布在哪里：SARIF 中每条规则都链接到它。",
      en: "Where Docs/rules.md is published: in SARIF each rule then links its chapter.", valueName: "uri"))
  var rulesAddress: String?

  @OptionGroup var selection: RuleSelection

  @Option(help: ArgumentHelp(zh: "达到哪个级别，退出状态即为 1。", en: "The least severity that makes the exit status 1."))
  var failOn: Threshold = .error

  @Option(
    help: ArgumentHelp(
      zh: "只报这个级别及以上的问题；未判定的总是报。",
      en: "Report findings of this severity and above only, and what could not be judged.", valueName: "severity"))
  var minSeverity: LeastSeverity = .notice

  @Flag(help: ArgumentHelp(zh: "有未判定的，退出状态也为 1。", en: "What could not be judged makes the exit status 1, too."))
  var strict = false

  @Flag(
    name: .customLong("statistics"),
    help: ArgumentHelp(
      zh: "打印每条规则报了几次，并按机关、年度和格式计数；jsonl 中是最后一行。",
      en: "Print how often each rule fired, and counts by organ, year and form; of jsonl, the last line."))
  var printsStatistics = false

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(zh: "不显示读取的进度。", en: "Do not show how far the reading has come."))
  var quiet = false

  @Option(
    help: ArgumentHelp(zh: "不再报文件中已记录的问题。", en: "Do not report the findings that the file knows.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      zh: "把这次的问题（不论是否已知）写成基线。", en: "Write the findings of this run, known or not, as a baseline.", valueName: "file"))
  var writeBaseline: String?

  @Option(
    help: ArgumentHelp(
      zh: "标准输入是哪个文件的内容：按它报告，用它的 nianbao.toml。",
      en: "The file that standard input has the text of: it is reported as this, by the nianbao.toml of this.",
      valueName: "file"))
  var stdinName: String?

  @OptionGroup var overwriting: OverwritingOption

  @OptionGroup var jobs: JobsOption
  @OptionGroup var options: CommonOptions

  func run() async throws {
    let jobs = try jobs.count
    if let rulesAddress, rulesAddress.wholeMatch(of: /[A-Za-z][A-Za-z0-9+.-]*:[!-~]+/) == nil {
      throw UsageError(
        zh: "--rules-address 应是网址，如 https://example.org/rules.md",
        en: "--rules-address must be an address such as https://example.org/rules.md")
    }
    let target = OutputTarget(writeBaseline, isOurs: Baseline.isBaseline)
    let settings = try Settings(
      paths: arguments.paths, selection: try arguments.selection, options: options, rules: selection.choice,
      leavingOut: target.leftOut + [baseline].compactMap { $0.map { SourcePath($0) } }, inputName: stdinName)
    let language = settings.language
    let standardOutput = StandardOutput(language)
    let threshold = FailureThreshold(severity: failOn.severity, isStrict: strict)
    var output = output(threshold, language)
    var run = ReadingRun(
      language: language, sources: settings.corpus.sources.count, quiet: quiet)
    var records = try CheckRecords(baseline: baseline, settings: settings)
    let newBaseline = try target.begin(settings.corpus, force: overwriting.force, language)
    var counts = CheckCounts()
    var statistics = CheckStatistics()
    standardOutput.write(output.beginning())
    run.note(settings.corpus.passedOver)
    for problem in settings.corpus.problems {
      let loaded = LoadedReport(path: problem.path, format: nil, outcome: .unreadable(problem.reason))
      run.note(loaded)
      counts.add(loaded)
      standardOutput.write(output.text(of: loaded))
    }
    // A report's predecessor may come after it, so all are read before the first is judged across years.
    var reports: [LoadedReport] = []
    await settings.corpus.loadAll(jobs: jobs) { loaded in
      run.note(loaded.named(stdinName))
      reports.append(loaded)
      run.countRead()
    }
    run.allIsRead()
    for loaded in settings.corpus.checkedTogether(reports) {
      var new = records.withoutKnown(loaded.named(stdinName))
      new.predecessor = loaded.predecessor
      counts.milder += minSeverity.removeMilder(from: &new)
      counts.add(new)
      statistics.add(new)
      standardOutput.write(output.text(of: new))
    }
    counts.known = records.knownCount
    standardOutput.write(output.ending(counts))
    if printsStatistics { write(statistics, to: standardOutput, language) }
    for line in records.unmetLines { StandardError.line(line) }
    standardOutput.flush()
    // Where no report was read, an earlier baseline is better than none.
    if let newBaseline, run.hasReport { try records.write(to: newBaseline) }
    try run.end()
    if counts.findings.keys.contains(where: threshold.isReached) { throw ExitCode(1) }
  }

  private func write(_ statistics: CheckStatistics, to output: StandardOutput, _ language: Language) {
    if format == .jsonl { return output.line(statistics.record.line) }
    for line in StatisticsText(statistics: statistics, language: language).lines {
      // Among results that a program reads there is no place for it.
      if format == .text { output.line(line) } else { StandardError.plain(line) }
    }
  }

  private func output(_ threshold: FailureThreshold, _ language: Language) -> any CheckOutput {
    switch format {
    case .text: CheckText(language: language, inColour: options.color.isOn(for: STDOUT_FILENO))
    case .jsonl: CheckJSONL(language: language)
    case .sarif: CheckSARIF(language: language, rulesAddress: rulesAddress)
    case .junit: CheckJUnit(language: language, threshold: threshold)
    case .csv: CheckCSV(language: language)
    case .github: CheckGitHub(language: language)
    case .gitlab: CheckGitLab(language: language)
    }
  }
}
