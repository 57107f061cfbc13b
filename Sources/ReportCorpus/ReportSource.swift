import AnnualReport
import SourceDocuments

/// One source that may be a report.
public struct ReportSource: Hashable, Sendable {
  /// Where its bytes are.
  enum Origin: Hashable, Sendable {
    /// A file.
    case file(String)
    /// A file within an archive file.
    case member(archive: String, name: String)
    /// What was read from standard input.
    case standardInput
    /// A file within an archive that was read from standard input.
    case inputMember(String)
    /// An archive, or the rest of one, that cannot be read.
    case unreadable(String, Bilingual)
  }

  let origin: Origin
  /// Whether it was asked for by its own path; else a folder or an archive holds it, and it may well be something else
  /// than a report.
  public internal(set) var isNamed: Bool

  /// Whether reading it means going through an archive.
  public var isWithinArchive: Bool {
    switch origin {
    case .member, .inputMember: true
    case .file, .standardInput, .unreadable: false
    }
  }

  /// The path of the file that it is by itself; `nil` within archives and for standard input.
  public var file: String? { if case .file(let path) = origin { path } else { nil } }

  /// The path as it is shown: a file's, `archive!path`, or `-`.
  public var path: String {
    switch origin {
    case .file(let path): path
    case .member(let archive, let name): "\(archive)!\(name)"
    case .standardInput: "-"
    case .inputMember(let name): "-!\(name)"
    case .unreadable(let path, _): path
    }
  }

  /// The source with what came of it.
  func loaded(_ format: SourceFormat?, _ outcome: LoadedReport.Outcome) -> LoadedReport {
    LoadedReport(path: path, format: format, outcome: outcome, isNamed: isNamed)
  }
}

/// A path that was given, or found, and gives nothing to read.
public struct PathProblem: Hashable, Sendable {
  /// The path.
  public let path: String
  /// What is wrong with it, and what to do.
  public let reason: Bilingual
  /// Whether nothing is there at all.
  public var isMissing = false
}
