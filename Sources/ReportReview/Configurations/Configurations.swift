import AnnualReport
import Glibc
import ReportChecking
import Synchronization

/// The configurations that apply to reports: of each, the nearest file upward from its folder, over the user's own.
///
/// A folder's file may come from wherever its reports come from. It chooses rules and accepts findings; what concerns the
/// reader, such as the keys, is said by the user's own file alone. Files are read when they are first needed, and again when they have changed.
public final class Configurations: Sendable {
  private let userFile: String?
  private let looksInFolders: Bool
  private let inputName: String?
  private let commandLine: RuleChoice
  private let files = Mutex<[String: (stamp: FileStamp, configuration: Configuration)]>([:])

  /// Uses the user's file, where there is one, and choices that go before all files.
  ///
  /// Where nothing is looked for in folders, the user's file is asked for by name and must be there, and with `nil` no
  /// file counts at all. What comes from standard input may stand for a file, whose folder then counts.
  public init(
    userFile: String? = Configurations.userFile, looksInFolders: Bool = true, inputName: String? = nil,
    commandLine: RuleChoice = RuleChoice()
  ) {
    self.userFile = userFile
    self.looksInFolders = looksInFolders
    self.inputName = inputName
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

  /// Whether no file counts, so that nothing can be written down either.
  var isIsolated: Bool { !looksInFolders && userFile == nil }

  /// The path with which a source stands in configurations.
  private func place(of source: SourcePath) -> SourcePath {
    source.absolute == "-" ? inputName.map { SourcePath($0) } ?? source : source
  }

  /// The file that applies to a report: in its folder or the nearest above, or the only one that counts; `nil` where
  /// there is none.
  public func nearestFile(to source: SourcePath) -> String? {
    guard looksInFolders else { return userFile }
    let source = place(of: source)
    var folder = source.folder
    while true {
      let file = folder == "/" ? "/\(Configuration.fileName)" : "\(folder)/\(Configuration.fileName)"
      if FileStamp(of: file) != nil { return file }
      guard folder != "/" else { return nil }
      folder = SourcePath(folder).folder
    }
  }

  /// The file of a folder that applies to a report; `nil` where there is none but the user's own.
  public func folderFile(for source: SourcePath) -> String? {
    nearestFile(to: source).flatMap { $0 == userFile ? nil : $0 }
  }

  /// The user's own, which applies to all reports and to the reader.
  public func own() throws(ConfigurationError) -> Configuration {
    guard let userFile, !looksInFolders || FileStamp(of: userFile) != nil else { return Configuration() }
    return try read(userFile)
  }

  /// All that applies to a report.
  public func configuration(for source: SourcePath) throws(ConfigurationError) -> Configuration {
    var configuration = try own()
    if let file = folderFile(for: source) {
      let folder = try read(file)
      configuration.rules = folder.rules.over(configuration.rules)
      configuration.accepted = folder.accepted + configuration.accepted
    }
    configuration.rules = commandLine.over(configuration.rules)
    return configuration
  }

  /// The entries that accept findings of a report.
  public func accepted(of source: SourcePath) throws(ConfigurationError) -> [Configuration.Entry] {
    let place = place(of: source)
    return try configuration(for: source).accepted.filter { $0.record.file == place }
  }

  /// The checker for a report.
  public func checker(for source: SourcePath) throws(ConfigurationError) -> Checker {
    let configuration = try configuration(for: source)
    // A check by no rule would find that all is well.
    guard !configuration.rules.rules.isEmpty else {
      throw ConfigurationError(
        Configuration.Origin(file: nearestFile(to: source) ?? userFile ?? "", line: nil),
        Bilingual(
          zh: "select、ignore、severities 与命令行合起来，一条规则也不剩",
          en: "select, ignore and severities, together with the command line, leave no rule"))
    }
    let accepted = try accepted(of: source)
      .map { ($0.record.identity, $0.acceptance) }
    return configuration.rules.checker(accepted: Dictionary(accepted) { first, _ in first })
  }

  /// Reads what applies to some reports; throws what is wrong where it leaves none that could be checked.
  ///
  /// Where others are left, a report to which something wrong applies is told of by itself.
  public func read(for sources: some Sequence<SourcePath>) throws(ConfigurationError) {
    _ = try own()
    var mistake: ConfigurationError?
    for source in Self.onePerFolder(sources) {
      do throws(ConfigurationError) {
        _ = try checker(for: source)
        return
      } catch {
        mistake = mistake ?? error
      }
    }
    if let mistake { throw mistake }
  }

  /// What folders' files say that counts in the user's own only.
  public func passedOver(for sources: some Sequence<SourcePath>) -> [ConfigurationError] {
    var files: Set<String> = []
    let place = userFile ?? Configuration.fileName
    return Self.onePerFolder(sources).flatMap { source -> [ConfigurationError] in
      guard let file = folderFile(for: source), files.insert(file).inserted, let read = try? read(file) else {
        return []
      }
      return read.personal.map { setting in
        ConfigurationError(
          setting.origin,
          Bilingual(
            zh: "\(setting.name)：只在用户自己的配置 \(place) 里有效，已忽略",
            en: "\(setting.name): counts only in the user's own \(place); passed over"))
      }
    }
  }

  private static func onePerFolder(_ sources: some Sequence<SourcePath>) -> [SourcePath] {
    var folders: Set<String> = []
    return sources.filter { folders.insert($0.folder).inserted }
  }

  private func read(_ file: String) throws(ConfigurationError) -> Configuration {
    let stamp = FileStamp(of: file)
    if let known = files.withLock({ $0[file] }), known.stamp == stamp { return known.configuration }
    let bytes = try BoundedFile.bytes(of: file, atMost: ConfigurationReader.bytes)
    let configuration = try ConfigurationReader(bytes, file: file).configuration()
    guard let stamp else { return configuration }
    files.withLock { $0[file] = (stamp, configuration) }
    return configuration
  }
}
