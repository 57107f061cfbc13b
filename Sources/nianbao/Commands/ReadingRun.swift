import AnnualReport
import ArgumentParser
import ReportCorpus
import SourceDocuments

/// Tells on standard error what could not be read in a run, and remembers that there was something.
struct ReadingRun {
  let language: Language
  private var failed = false
  private var progress: Progress?
  /// What lies in folders and archives and is no report, by the reason: how many, and the first of them.
  private var others: [(reason: Bilingual, first: String, count: Int)] = []
  /// Whether a report was read.
  private(set) var hasReport = false

  /// A run that has so many sources; how far it has come is shown unless it is to be `quiet`.
  init(language: Language, sources: Int = 0, quiet: Bool = true) {
    self.language = language
    progress = quiet ? nil : Progress(total: sources, language)
  }

  /// Reads all sources of a corpus, so many at once, and tells of what gives nothing to read before each is used.
  mutating func read(_ corpus: Corpus, jobs: Int, _ use: (LoadedReport) -> Void) async {
    note(corpus.problems)
    note(corpus.passedOver)
    await corpus.loadAll(jobs: jobs) { loaded in
      note(loaded)
      use(loaded)
    }
  }

  /// Tells of paths that give nothing to read.
  mutating func note(_ problems: [PathProblem]) {
    for problem in problems {
      note(LoadedReport(path: problem.path, format: nil, outcome: .unreadable(problem.reason)))
    }
  }

  /// Tells how many files were passed over because they can be no reports, in one line: a crawl leaves thousands.
  mutating func note(_ passedOver: [Bystander: Int]) {
    progress?.hide()
    let counts = Bystander.allCases.compactMap { kind in passedOver[kind].map { "\(kind.name[language]) \($0)" } }
    guard !counts.isEmpty else { return }
    let words = Bilingual(
      zh: "已跳过不可能是年报的文件：" + counts.joined(separator: "，"),
      en: "passed over files that can be no reports: " + counts.joined(separator: ", "))
    StandardError.line(words[language])
  }

  /// Tells of a source that is no report or cannot be read.
  mutating func note(_ loaded: LoadedReport) {
    if loaded.isFailure { failed = true }
    if loaded.checked == nil { progress?.hide() }
    switch loaded.outcome {
    case .checked: hasReport = true
    case .unreadable(let reason): StandardError.line("\(loaded.path): \(reason[language])")
    case .notAReport(let reason) where loaded.isNamed: StandardError.line("\(loaded.path): \(reason[language])")
    case .notAReport(let reason):
      if let index = others.firstIndex(where: { $0.reason == reason }) {
        others[index].count += 1
      } else {
        others.append((reason, loaded.path, 1))
      }
    }
  }

  /// Tells of what was passed over, in a line a reason.
  private func tellOfOthers() {
    for (reason, first, count) in others {
      let all = Bilingual(zh: "\(first) 等 \(count) 个文件", en: "\(first) and \(count - 1) more")
      let passedOver = Bilingual(zh: "（已跳过）", en: " (passed over)")[language]
      StandardError.line("\(count == 1 ? first : all[language]): \(reason[language])\(passedOver)")
    }
  }

  /// Counts a source that was read.
  mutating func countRead() { progress?.count() }

  /// Ends what is shown of a run's progress, before its results are.
  mutating func allIsRead() {
    progress?.hide()
    progress = nil
  }

  /// Ends with status 2 if something was not read that should have been, or if there was no report at all.
  func end() throws {
    tellOfOthers()
    if failed { throw ExitCode(2) }
    guard hasReport else {
      StandardError.line(Bilingual(zh: "一份年报也没有找到", en: "no report was found")[language])
      throw ExitCode(2)
    }
  }
}
