import AnnualReport
import ReportChecking

/// Reads the text of a configuration and says of the first thing that is wrong where it stands.
struct ConfigurationReader {
  /// The most bytes that are read: ten thousand accepted findings.
  static let bytes = 1 << 22

  private let file: String
  private let folder: String
  private let members: [TOMLValue.Member]

  /// Parses a text; the paths in it are meant from the folder of its file.
  init(_ bytes: [UInt8], file: String) throws(ConfigurationError) {
    self.file = file
    folder = SourcePath(file).folder
    guard bytes.count <= Self.bytes else { throw BoundedFile.tooLarge(file, Self.bytes) }
    do throws(TOMLDocument.Mistake) {
      members = try TOMLDocument(bytes).root.members ?? []
    } catch {
      throw ConfigurationError(Configuration.Origin(file: file, line: error.line), error.reason)
    }
  }

  /// What the text says.
  func configuration() throws(ConfigurationError) -> Configuration {
    var configuration = Configuration()
    for setting in members {
      switch setting.name {
      case "language": configuration.language = try choice(setting, of: Language.allCases)
      case "ambiguous-width": configuration.ambiguousWidth = try ambiguousWidth(setting)
      case "theme": configuration.theme = try choice(setting, of: Configuration.Theme.allCases)
      case "mouse": configuration.mouse = try truth(setting)
      case "select": configuration.rules.select = try codes(setting)
      case "ignore": configuration.rules.ignore = try codes(setting)
      case "severities":
        for rule in try table(setting) {
          let code = try code(rule.name, of: rule)
          configuration.rules.gravities[code] = try choice(rule, of: RuleChoice.Gravity.allCases)
        }
      case "keys":
        for command in try table(setting) {
          configuration.keys.append(
            Configuration.KeyBinding(
              command: command.name, keys: try texts(command), origin: origin(of: command.value)))
        }
      case "open":
        for ending in try table(setting) { configuration.programs[ending.name.lowercased()] = try text(ending) }
      case "accepted": configuration.accepted = try accepted(setting)
      default: throw unknown(setting)
      }
      if ["language", "ambiguous-width", "theme", "mouse", "keys", "open"].contains(setting.name) {
        configuration.personal.append(
          Configuration.Personal(name: setting.name, origin: origin(of: setting.value)))
      }
    }
    return configuration
  }

  // MARK: Accepted findings

  private func accepted(_ setting: TOMLValue.Member) throws(ConfigurationError) -> [Configuration.Entry] {
    guard let elements = setting.value.elements else {
      throw error(setting, zh: "应写作 [[accepted]]", en: "write it as [[accepted]]")
    }
    var entries: [Configuration.Entry] = []
    for element in elements { entries.append(try entry(TOMLValue.Member(name: setting.name, value: element))) }
    return entries
  }

  private func entry(_ setting: TOMLValue.Member) throws(ConfigurationError) -> Configuration.Entry {
    var file: String?
    var rule: String?
    var subject: String?
    var values: [String]?
    var reason: String?
    var date: CalendarDate?
    for member in try table(setting) {
      switch member.name {
      case "file": file = try text(member)
      case "rule": rule = try code(text(member), of: member)
      case "at": subject = try text(member)
      case "values": values = try texts(member)
      case "reason": reason = try text(member)
      case "date": date = try self.date(member)
      default: throw unknown(member)
      }
    }
    func required<Value>(_ value: Value?, _ name: String) throws(ConfigurationError) -> Value {
      guard let value else {
        throw error(setting, zh: "[[accepted]] 缺少 \(name)", en: "[[accepted]] lacks \(name)")
      }
      return value
    }
    let identity = FindingIdentity(
      rule: try required(rule, "rule"), subject: try required(subject, "at"), values: try required(values, "values"))
    return Configuration.Entry(
      record: RecordedFinding(file: SourcePath(try required(file, "file"), from: folder), identity: identity),
      acceptance: Acceptance(reason: try required(reason, "reason"), date: date), origin: origin(of: setting.value))
  }

  private func date(_ setting: TOMLValue.Member) throws(ConfigurationError) -> CalendarDate {
    guard case .date(let date?) = setting.value.content else {
      throw error(setting, zh: "应是日期，如 2025-03-31，不加引号", en: "must be a date such as 2025-03-31, without quotes")
    }
    return date
  }

  // MARK: Values

  private func table(_ setting: TOMLValue.Member) throws(ConfigurationError) -> [TOMLValue.Member] {
    guard let members = setting.value.members else { throw error(setting, zh: "应是一个表", en: "must be a table") }
    return members
  }

  private func text(_ setting: TOMLValue.Member) throws(ConfigurationError) -> String {
    guard let text = setting.value.text else { throw error(setting, zh: "应是文字，加引号", en: "must be a text in quotes") }
    return text
  }

  /// Texts, or whole numbers as they read.
  private func texts(_ setting: TOMLValue.Member) throws(ConfigurationError) -> [String] {
    let words = setting.value.elements?.map(\.word)
    guard let words, !words.contains(nil) else {
      throw error(setting, zh: "应是文字的数组，如 [\"a\", \"b\"]", en: "must be an array of texts such as [\"a\", \"b\"]")
    }
    return words.compactMap(\.self)
  }

  private func codes(_ setting: TOMLValue.Member) throws(ConfigurationError) -> [String] {
    var codes: [String] = []
    for name in try texts(setting) {
      guard let prefix = RuleChoice.prefix(named: name) else { throw unknownRule(name, setting) }
      codes.append(prefix)
    }
    return codes
  }

  /// The code of a rule that is named by its code or its slug.
  private func code(_ name: String, of setting: TOMLValue.Member) throws(ConfigurationError) -> String {
    guard let rule = Checker.namedRule(name) else { throw unknownRule(name, setting) }
    return rule.code
  }

  private func choice<Choice: RawRepresentable<String>>(
    _ setting: TOMLValue.Member, of choices: [Choice]
  ) throws(ConfigurationError) -> Choice {
    guard let choice = setting.value.text.flatMap(Choice.init) else {
      let names = choices.map { "\"\($0.rawValue)\"" }
      throw error(
        setting, zh: "应是 \(names.joined(separator: "、")) 之一", en: "must be one of \(names.joined(separator: ", "))")
    }
    return choice
  }

  private func truth(_ setting: TOMLValue.Member) throws(ConfigurationError) -> Bool {
    guard let truth = setting.value.truth else {
      throw error(setting, zh: "应是 true 或 false", en: "must be true or false")
    }
    return truth
  }

  private func ambiguousWidth(
    _ setting: TOMLValue.Member
  ) throws(ConfigurationError) -> Configuration.AmbiguousWidth {
    switch (setting.value.integer, setting.value.text) {
    case (1, _), (_, "1"): return .columns(1)
    case (2, _), (_, "2"): return .columns(2)
    case (_, "auto"): return .auto
    default: throw error(setting, zh: "应是 1、2 或 \"auto\"", en: "must be 1, 2 or \"auto\"")
    }
  }

  // MARK: Errors

  private func origin(of value: TOMLValue) -> Configuration.Origin {
    Configuration.Origin(file: file, line: value.line)
  }

  private func error(_ setting: TOMLValue.Member, zh: String, en: String) -> ConfigurationError {
    let name = Self.short(setting.name)
    return ConfigurationError(
      origin(of: setting.value), Bilingual(zh: "\(name)：\(zh)", en: "\(name): \(en)"))
  }

  private func unknown(_ setting: TOMLValue.Member) -> ConfigurationError {
    error(setting, zh: "没有这个设置", en: "there is no such setting")
  }

  private func unknownRule(_ code: String, _ setting: TOMLValue.Member) -> ConfigurationError {
    let name = code.isEmpty ? "\"\"" : Self.short(code)
    return error(
      setting, zh: "没有规则 \(name)，nianbao rules 列出全部", en: "there is no rule \(name); nianbao rules lists them all")
  }

  /// A name that somebody wrote, as much of it as a line has room for.
  private static func short(_ name: String) -> String {
    let line = name.prefix(80).unicodeScalars.map { scalar in
      // A line break within it would divide the message.
      scalar.properties.generalCategory == .control
        || [.lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
        ? scalar.escaped(asASCII: true) : String(scalar)
    }
    return line.joined() + (name.count > 80 ? "…" : "")
  }
}
