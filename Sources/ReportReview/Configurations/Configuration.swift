import AnnualReport
import ReportChecking

/// What a file `nianbao.toml` says; what it leaves out is `nil` or empty.
public struct Configuration: Sendable {
  /// The name of the file, in folders of reports and in the user's folder of configurations.
  public static let fileName = "nianbao.toml"

  /// How many columns characters of ambiguous width have.
  public enum AmbiguousWidth: Hashable, Sendable {
    /// So many, 1 or 2.
    case columns(Int)
    /// What the terminal answers.
    case auto
  }

  /// The colours of the browser.
  public enum Theme: String, Hashable, Sendable, CaseIterable {
    /// As the terminal's ground asks for.
    case auto
    /// For light text on a dark ground.
    case dark
    /// For dark text on a light ground.
    case light
    /// Without colours and faint text.
    case highContrast = "high-contrast"
  }

  /// The keys of a command of the browser.
  public struct KeyBinding: Hashable, Sendable {
    /// The command's name.
    public let command: String
    /// The keys' names.
    public let keys: [String]
    /// Where it was said.
    public let origin: Origin

    /// Makes a binding.
    public init(command: String, keys: [String], origin: Origin) {
      self.command = command
      self.keys = keys
      self.origin = origin
    }
  }

  /// A line of a configuration.
  public struct Origin: Hashable, Sendable, CustomStringConvertible {
    /// The file.
    public let file: String
    /// The line, from 1; `nil` where it could not be told.
    public let line: Int?

    /// Makes an origin.
    public init(file: String, line: Int?) {
      self.file = file
      self.line = line
    }

    /// File and line as they stand before a message.
    public var description: String { line.map { "\(file):\($0)" } ?? file }
  }

  /// An entry that accepts a finding.
  public struct Entry: Sendable {
    /// The finding.
    public let record: RecordedFinding
    /// Why and when.
    public let acceptance: Acceptance
    /// Where it was said.
    public let origin: Origin
  }

  /// A setting that concerns the reader and no report.
  public struct Personal: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Where it was said.
    public let origin: Origin
  }

  /// Which rules are applied.
  public var rules = RuleChoice()
  /// The language of messages.
  public var language: Language?
  /// The width of ambiguous characters.
  public var ambiguousWidth: AmbiguousWidth?
  /// The colours of the browser.
  public var theme: Theme?
  /// Whether the browser takes clicks and turns of the wheel.
  public var mouse: Bool?
  /// The keys of the browser.
  public var keys: [KeyBinding] = []
  /// The programs that open files, by the endings of their names.
  public var programs: [String: String] = [:]
  /// The findings that were accepted.
  public var accepted: [Entry] = []
  /// The settings that count in the user's own file only: language, width, colours, mouse, keys and programs.
  public var personal: [Personal] = []

  /// An empty configuration.
  public init() {}
}

/// Something that is wrong with a configuration.
public struct ConfigurationError: Error, Hashable {
  /// Where.
  public let origin: Configuration.Origin
  /// What, and what to do.
  public let reason: Bilingual

  /// Makes an error.
  public init(_ origin: Configuration.Origin, _ reason: Bilingual) {
    self.origin = origin
    self.reason = reason
  }

  /// File, line and reason in one line.
  public var message: Bilingual {
    Bilingual(zh: "\(origin): \(reason.zh)", en: "\(origin): \(reason.en)")
  }
}
