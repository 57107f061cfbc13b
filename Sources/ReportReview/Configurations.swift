import AnnualReport
import FoundationEssentials
import Glibc
import ReportChecking
import Synchronization

/// The configurations that apply to reports: of each, the nearest file upward from its folder, over the user's own.
///
/// Files are read when they are first needed, and again when they have changed.
public final class Configurations: Sendable {
  private let userFile: String?
  private let commandLine: RuleChoice
  private let files = Mutex<[String: (stamp: FileStamp, configuration: Configuration)]>([:])

  /// Uses the user's file, where there is one, and choices that go before all files.
  public init(userFile: String? = Configurations.userFile, commandLine: RuleChoice = RuleChoice()) {
    self.userFile = userFile
    self.commandLine = commandLine
  }

  /// Where the user's file is, whether it exists or not: in `$XDG_CONFIG_HOME/nianbao`, by default `~/.config/nianbao`.
  public static var userFile: String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let folder = variable("XDG_CONFIG_HOME") ?? variable("HOME").map { "\($0)/.config" }
    return folder.map { "\($0)/nianbao/\(Configuration.fileName)" }
  }

  /// The file that applies to a report: in its folder or the nearest above; `nil` where there is none.
  public func nearestFile(to source: SourcePath) -> String? {
    var folder = source.folder
    while true {
      let file = folder == "/" ? "/\(Configuration.fileName)" : "\(folder)/\(Configuration.fileName)"
      if FileStamp(of: file) != nil { return file }
      guard folder != "/" else { return nil }
      folder = SourcePath(folder).folder
    }
  }

  /// All that applies to a report.
  public func configuration(for source: SourcePath) throws(ConfigurationError) -> Configuration {
    let nearest = nearestFile(to: source)
    var configuration = try nearest.map(read) ?? Configuration()
    if let userFile, userFile != nearest, FileStamp(of: userFile) != nil {
      configuration = configuration.over(try read(userFile))
    }
    configuration.rules = commandLine.over(configuration.rules)
    return configuration
  }

  /// The entries that accept findings of a report.
  public func accepted(of source: SourcePath) throws(ConfigurationError) -> [Configuration.Entry] {
    try configuration(for: source).accepted.filter { $0.record.file == source }
  }

  /// The checker for a report.
  public func checker(for source: SourcePath) throws(ConfigurationError) -> Checker {
    let accepted = try accepted(of: source).map { ($0.record.identity, $0.acceptance) }
    return try configuration(for: source).rules.checker(accepted: Dictionary(accepted) { first, _ in first })
  }

  /// Reads all that apply to some reports, so that what is wrong with one is told before any work is done.
  public func read(for sources: some Sequence<SourcePath>) throws(ConfigurationError) {
    var folders: Set<String> = []
    for source in sources where folders.insert(source.folder).inserted {
      // A check by no rule would find that all is well.
      guard try configuration(for: source).rules.rules.isEmpty else { continue }
      throw ConfigurationError(
        Configuration.Origin(file: nearestFile(to: source) ?? userFile ?? "", line: nil),
        Bilingual(
          zh: "select、ignore、severities 与命令行合起来，一条规则也不剩",
          en: "select, ignore and severities, together with the command line, leave no rule"))
    }
  }

  private func read(_ file: String) throws(ConfigurationError) -> Configuration {
    let origin = Configuration.Origin(file: file, line: nil)
    let stamp = FileStamp(of: file)
    if let known = files.withLock({ $0[file] }), known.stamp == stamp { return known.configuration }
    guard let stamp, let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw ConfigurationError(
        origin, Bilingual(zh: "无法读取：请检查权限和编码（UTF-8）", en: "cannot be read: check its permissions and encoding (UTF-8)"))
    }
    let configuration = try ConfigurationReader(text, file: file).configuration()
    files.withLock { $0[file] = (stamp, configuration) }
    return configuration
  }
}

/// What tells a changed file from the one that was read.
private struct FileStamp: Equatable {
  private let seconds, nanoseconds: Int
  private let size, inode: Int

  /// The stamp of a regular file; `nil` where there is none.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
    size = Int(status.st_size)
    inode = Int(status.st_ino)
  }
}
