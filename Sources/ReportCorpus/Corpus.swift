import AnnualReport
import FoundationEssentials
import ReportChecking
import ReportReading

/// One source that may be a report: a file found under the paths that were given.
public struct ReportSource: Hashable, Sendable {
  /// The path as it is shown.
  public let path: String

  /// Makes a source.
  public init(path: String) { self.path = path }
}

/// A path that was given and gives nothing to read.
public struct PathProblem: Hashable, Sendable {
  /// The path as it was given.
  public let path: String
  /// What is wrong with it, and what to do.
  public let reason: Bilingual
}

/// The sources under the paths that were given, and how each is read and checked.
public struct Corpus: Sendable {
  /// The sources in the order of the arguments, then of their paths.
  public let sources: [ReportSource]
  /// The paths that do not exist or hold nothing to read.
  public let problems: [PathProblem]
  private let checker: Checker

  /// Finds the sources under the paths: files as they are, folders with all that they hold.
  public init(paths: [String], checker: Checker = Checker()) {
    var sources: [ReportSource] = []
    var problems: [PathProblem] = []
    for path in paths {
      do throws(PathFailure) {
        sources += try FolderWalk.files(under: path).map(ReportSource.init)
      } catch {
        problems.append(PathProblem(path: path, reason: error.reason))
      }
    }
    self.sources = sources
    self.problems = problems
    self.checker = checker
  }

  /// Reads and checks the source.
  public func load(_ source: ReportSource) -> LoadedReport {
    guard let data = FileManager.default.contents(atPath: source.path) else {
      return LoadedReport(
        path: source.path, format: nil,
        outcome: .unreadable(Bilingual(zh: "文件打不开：请检查权限", en: "the file cannot be opened: check its permissions")))
    }
    let (format, reading) = ReportReader().read(Array(data), name: source.path)
    let outcome: LoadedReport.Outcome =
      switch reading {
      case .report(let report): .checked(report, checker.check(report))
      case .notAReport(let reason): .notAReport(reason)
      case .unreadable(let reason): .unreadable(reason)
      }
    return LoadedReport(path: source.path, format: format, outcome: outcome)
  }

  /// Loads all sources, `jobs` at a time, and hands them over in their order, whichever is finished first.
  public func loadAll(jobs: Int, _ body: (LoadedReport) -> Void) async {
    await withTaskGroup(of: (Int, LoadedReport).self) { group in
      var started = 0
      var finished: [Int: LoadedReport] = [:]
      var next = 0
      func start(_ group: inout TaskGroup<(Int, LoadedReport)>) {
        guard started < sources.count else { return }
        let index = started
        group.addTask { (index, load(sources[index])) }
        started += 1
      }
      for _ in 0..<max(1, jobs) { start(&group) }
      while let (index, loaded) = await group.next() {
        finished[index] = loaded
        start(&group)
        while let loaded = finished.removeValue(forKey: next) {
          body(loaded)
          next += 1
        }
      }
    }
  }
}
