import AnnualReport
import ArgumentParser
import Glibc
import ReportChecking
import ReportCorpus

/// Checks reports and prints the findings.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check reports and print where they contradict themselves.",
    discussion: "Exit status: 0 nothing at or above --fail-on; 1 findings; 2 something could not be read, or wrong usage.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl, sarif, junit, csv, github
  }

  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case error, warning, notice, never

    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  @Argument(help: ArgumentHelp("Files or folders.", valueName: "path"))
  var paths: [String]

  @Option(help: "How findings are written.")
  var format: Format = .text

  @OptionGroup var selection: RuleSelection

  @Option(help: "The least severity that makes the exit status 1.")
  var failOn: Threshold = .error

  @Flag(help: "What could not be judged makes the exit status 1, too.")
  var strict = false

  @Flag(help: "Print how often each rule fired.")
  var statistics = false

  @Option(help: "How many reports are read at once (default: the number of processors).")
  var jobs: Int?

  @OptionGroup var languageOption: LanguageOption

  @Option(help: "Colours: auto, always or never.")
  var color: ColourChoice = .auto

  func run() async throws {
    let language = languageOption.language
    let checker = Checker(rules: selection.rules)
    let corpus = Corpus(paths: paths, checker: checker)
    let standardOutput = StandardOutput()
    let threshold = FailureThreshold(severity: failOn.severity, isStrict: strict)
    var output = output(threshold, language)
    var run = ReadingRun(language: language)
    var counts = CheckCounts()
    standardOutput.write(output.beginning())
    for problem in corpus.problems {
      let loaded = LoadedReport(path: problem.path, format: nil, outcome: .unreadable(problem.reason))
      run.note(loaded)
      standardOutput.write(output.text(of: loaded))
    }
    // A report's predecessor may come after it, so all are read before the first is judged across years.
    var reports: [LoadedReport] = []
    await corpus.loadAll(jobs: jobs ?? ProcessorCount.online) { loaded in
      run.note(loaded)
      reports.append(loaded)
    }
    for loaded in Predecessors.checked(reports, by: checker) {
      if let verdict = loaded.checked?.verdict { counts.add(verdict) }
      standardOutput.write(output.text(of: loaded))
    }
    standardOutput.write(output.ending(counts))
    if statistics {
      for line in counts.lines(language) {
        // Among results that a program reads there is no place for it.
        if format == .text { standardOutput.line(line) } else { StandardError.plain(line) }
      }
    }
    if run.failed { throw ExitCode(2) }
    if counts.findings.keys.contains(where: threshold.isReached) { throw ExitCode(1) }
  }

  private func output(_ threshold: FailureThreshold, _ language: Language) -> any CheckOutput {
    switch format {
    case .text: CheckText(language: language, inColour: color.isOn(for: STDOUT_FILENO))
    case .jsonl: CheckJSONL(language: language)
    case .sarif: CheckSARIF(language: language)
    case .junit: CheckJUnit(language: language, threshold: threshold)
    case .csv: CheckCSV(language: language)
    case .github: CheckGitHub(language: language)
    }
  }
}

/// Which rules are applied.
struct RuleSelection: ParsableArguments {
  @Option(help: ArgumentHelp("Only these rules: codes or their beginnings, with commas.", valueName: "codes"))
  var select: String?

  @Option(help: ArgumentHelp("Not these rules: codes or their beginnings, with commas.", valueName: "codes"))
  var ignore: String?

  /// The rules that are left.
  var rules: [any Rule] {
    let selected = Self.prefixes(select)
    let ignored = Self.prefixes(ignore) ?? []
    return Checker.allRules.filter { rule in
      (selected?.contains { rule.code.hasPrefix($0) } ?? true) && !ignored.contains { rule.code.hasPrefix($0) }
    }
  }

  func validate() throws {
    for prefix in (Self.prefixes(select) ?? []) + (Self.prefixes(ignore) ?? []) {
      guard Checker.allRules.contains(where: { $0.code.hasPrefix(prefix) }) else {
        throw ValidationError("No rule's code begins with '\(prefix)'. 'nianbao rules' lists them all.")
      }
    }
  }

  private static func prefixes(_ list: String?) -> [String]? {
    list.map { $0.split(whereSeparator: { $0 == "," || $0 == " " }).map { $0.uppercased() } }
  }
}

/// When output is in colour.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether colours go to the descriptor: by default to a terminal where NO_COLOR is not set.
  func isOn(for descriptor: Int32) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isatty(descriptor) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    }
  }
}

/// How many processors there are.
enum ProcessorCount {
  /// The processors that are online, at least 1.
  static var online: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
