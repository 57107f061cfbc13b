import AnnualReport
import ReportCorpus

/// Tells on standard error what could not be read in a run, and remembers that there was something.
struct ReadingRun {
  let language: Language
  private(set) var failed = false

  init(language: Language) { self.language = language }

  /// Tells of paths that give nothing to read.
  mutating func note(_ problems: [PathProblem]) {
    for problem in problems { fail(problem.path, problem.reason) }
  }

  /// Tells of a source that is no report or cannot be read.
  mutating func note(_ loaded: LoadedReport) {
    switch loaded.outcome {
    case .checked: break
    case .notAReport(let reason), .unreadable(let reason): fail(loaded.path, reason)
    }
  }

  private mutating func fail(_ path: String, _ reason: Bilingual) {
    failed = true
    StandardError.line("\(path): \(reason[language])")
  }
}
