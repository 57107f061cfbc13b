import AnnualReport
import ReportChecking
import ReportReading
import SourceDocuments
import ReportReview

/// The sources under the paths that were given, and how each is read and checked.
public struct Corpus: Sendable {
  /// The sources in the order of the arguments, then of their paths; of an archive, in its own order.
  public let sources: [ReportSource]
  /// The paths that do not exist or hold nothing to read.
  public let problems: [PathProblem]
  private let files: Set<FileIdentity>
  /// How many files in folders and archives are passed over because they can be no reports, by their kinds.
  public let passedOver: [Bystander: Int]
  private let checker: @Sendable (SourcePath) throws(ConfigurationError) -> Checker
  private let configurations: Configurations
  private let input: [UInt8]
  private let reader: ReportReader
  private let budget: @Sendable () -> WorkBudget

  /// Finds the sources under the paths: files as they are, folders and archives with all that they hold, `-` for what
  /// standard input has, which is read at once, and what a selection lists, but not what it leaves out. Each file is one source, however often it is given; files that are known to be
  /// none can be left out. All are checked alike, each report within a `budget` of its own.
  public init(
    paths: [String], checker: Checker = Checker(), selection: SourceSelection = SourceSelection(),
    leavingOut files: [SourcePath] = [], ocr: Bool = false,
    budget: @escaping @Sendable () -> WorkBudget = { WorkBudget() }
  ) {
    self.init(
      paths: paths, selection: selection, leavingOut: files, configurations: Configurations(), ocr: ocr, budget: budget
    ) { _ in
      checker
    }
  }

  /// Finds the sources in the same way, each of which is checked as the configurations have it. With `ocr`, the
  /// characters of scanned pages are recognised.
  public init(
    paths: [String], selection: SourceSelection = SourceSelection(), configurations: Configurations,
    leavingOut files: [SourcePath] = [], ocr: Bool = false
  ) {
    self.init(
      paths: paths, selection: selection, leavingOut: files, configurations: configurations, ocr: ocr,
      budget: { WorkBudget() }
    ) {
      source throws(ConfigurationError) in
      try configurations.checker(for: source)
    }
  }

  private init(
    paths: [String], selection: SourceSelection, leavingOut leftOut: [SourcePath] = [], configurations: Configurations,
    ocr: Bool,
    budget: @escaping @Sendable () -> WorkBudget,
    checker: @escaping @Sendable (SourcePath) throws(ConfigurationError) -> Checker
  ) {
    reader = ReportReader(ocr: ocr)
    let search = SourceSearch(paths, leavingOut: leftOut, selection)
    sources = search.sources
    problems = search.problems
    passedOver = search.passedOver
    input = search.input
    files = search.files
    self.checker = checker
    self.budget = budget
    self.configurations = configurations
  }

  /// Whether the file at the path, whatever it is called there, is one that sources come from.
  public func reads(_ path: String) -> Bool { FileIdentity(of: path).map(files.contains) ?? false }

  /// Reads and checks the source together with another, where that still is its predecessor, and beside the texts of others.
  public func load(
    _ source: ReportSource, after previous: ReportSource?, others: ProblemTexts = ProblemTexts()
  ) async -> LoadedReport {
    let loaded = await load(source)
    guard let previous else { return checkedTogether([loaded], others: others)[0] }
    var checked = checkedTogether([loaded, await load(previous)], others: others)[0]
    checked.predecessor = previous.path
    return checked
  }

  /// Reads and checks the source.
  public func load(_ source: ReportSource) async -> LoadedReport {
    do throws(PathFailure) {
      return await load(try bytes(of: source), as: source)
    } catch {
      return source.loaded(nil, .unreadable(error.reason))
    }
  }

  /// The part of the source around a place at which something stands that is so long; or why it cannot be shown.
  public func excerpt(of source: ReportSource, at place: Place, length: Int) async -> Result<SourceExcerpt, NoExcerpt> {
    do throws(PathFailure) {
      let bytes = try bytes(of: source)
      return await reader.excerpt(of: bytes, at: place, length: length, within: budget())
        .mapError { NoExcerpt(reason: $0.reason) }
    } catch {
      return .failure(NoExcerpt(reason: error.reason))
    }
  }

  /// Why a part of a source cannot be shown.
  public struct NoExcerpt: Error {
    /// Why, and what to do.
    public let reason: Bilingual
  }

  private func bytes(of source: ReportSource) throws(PathFailure) -> [UInt8] {
    switch source.origin {
    case .file(let path): return try FileBytes.ofFile(path)
    case .standardInput: return input
    case .unreadable(_, let reason): throw PathFailure(reason: reason)
    case .member(let archive, let name): return try Self.contents(of: name, in: ArchiveReader(path: archive))
    case .inputMember(let name): return try Self.contents(of: name, in: ArchiveReader(bytes: input, name: "-"))
    }
  }

  private static func contents(of name: String, in archive: ArchiveReader) throws(PathFailure) -> [UInt8] {
    do throws(UnreadableSource) {
      return try archive.contents(of: name)
    } catch {
      throw PathFailure(reason: error.reason)
    }
  }

  private func load(_ bytes: [UInt8], as source: ReportSource) async -> LoadedReport {
    if source.isWithinArchive, let kind = Bystander(name: source.path, head: bytes.prefix(Bystander.headLength)) {
      return source.loaded(nil, .notAReport(kind.reason))
    }
    let budget = budget()
    let (format, reading) = await reader.read(bytes, name: source.path, within: budget)
    let outcome: LoadedReport.Outcome =
      switch reading {
      case .report(let report): checked(report, path: source.path, within: budget)
      case .notAReport(let reason): .notAReport(reason)
      case .unreadable(let reason): .unreadable(reason)
      }
    var loaded = source.loaded(format, outcome)
    loaded.configuration = configurations.folderFile(for: SourcePath(source.path))
    return loaded
  }
}

extension Corpus {
  private func checked(
    _ report: Report, previous: Report? = nil, others: ProblemTexts = ProblemTexts(), path: String,
    within budget: WorkBudget
  ) -> LoadedReport.Outcome {
    do throws(ConfigurationError) {
      let checker = try checker(SourcePath(path))
      let verdict = budget.run { checker.check(report, previous: previous, others: others) }
      if budget.isSpent { return .unreadable(SourceLimits.takesTooLong(budget.limit)) }
      return .checked(report, verdict)
    } catch {
      return .unreadable(error.message)
    }
  }

  /// Writes down that a finding of the source was accepted, for the next time that it is loaded; returns the file.
  public func accept(
    _ identity: FindingIdentity, of source: ReportSource, _ acceptance: Acceptance
  ) throws(AcceptanceFailure) -> String {
    try configurations.accept(identity, of: SourcePath(source.path), acceptance)
  }

  /// Takes out again that a finding of the source was accepted; returns the file.
  public func withdraw(_ identity: FindingIdentity, of source: ReportSource) throws(AcceptanceFailure) -> String {
    try configurations.withdraw(identity, of: SourcePath(source.path))
  }

  /// The reports in their order; those whose predecessor is among them, or a report of another organ with the same text,
  /// are checked again, together with it. Further texts can be given.
  public func checkedTogether(_ reports: [LoadedReport], others: ProblemTexts? = nil) -> [LoadedReport] {
    let predecessors = Predecessors(among: reports)
    let texts =
      others
      ?? reports.reduce(into: ProblemTexts()) { texts, loaded in
        if let report = loaded.checked?.report { texts.add(report) }
      }
    return reports.map { loaded in
      guard let report = loaded.checked?.report else { return loaded }
      let predecessor = predecessors[loaded.path]
      guard predecessor != nil || texts.source(of: report) != nil else { return loaded }
      var checked = loaded.with(
        self.checked(
          report, previous: predecessor?.checked?.report, others: texts, path: loaded.path, within: budget()))
      checked.predecessor = predecessor?.path
      return checked
    }
  }
}

extension Corpus {
  /// Loads all sources, some at a time, and hands them over in their order, whichever is finished first.
  ///
  /// An archive is gone through once. No more than a few reports for each of the `jobs` are held at a time.
  public func loadAll(jobs: Int, _ body: (LoadedReport) async -> Void) async {
    let supply = SourceSupply(atMost: jobs == 1 ? 1 : 4 * jobs)
    let tasks = supply.tasks { start in
      var index = 0
      while index < sources.count {
        let source = sources[index]
        guard case .member(let archive, _) = source.origin else {
          start { await load(source) }
          index += 1
          continue
        }
        let members = sources[index...].prefix { if case .member(archive, _) = $0.origin { true } else { false } }
        loadMembers(members, of: archive, start)
        index += members.count
      }
    }
    for await task in tasks {
      await body(await task.value)
      supply.release()
    }
  }

  private func loadMembers(
    _ members: ArraySlice<ReportSource>, of archive: String, _ start: SourceSupply.Start
  ) {
    var rest = members
    func fail(_ source: ReportSource, _ reason: Bilingual) {
      start { source.loaded(nil, .unreadable(reason)) }
    }
    var reason = Bilingual(zh: "压缩包在此处无法读取", en: "the archive cannot be read here")
    do throws(UnreadableSource) {
      try ArchiveReader(path: archive).forEachMember { member, contents in
        guard let source = rest.first, source.path == "\(archive)!\(member.name)" else { return !rest.isEmpty }
        rest = rest.dropFirst()
        switch contents {
        case .success(let bytes): start { await load(bytes, as: source) }
        case .failure(let error): fail(source, error.reason)
        }
        return true
      }
    } catch {
      reason = error.reason
    }
    for source in rest { fail(source, reason) }
  }
}
