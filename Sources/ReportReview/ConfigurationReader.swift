import AnnualReport
import ReportChecking
internal import TOMLKit

/// Reads the text of a configuration and says of the first thing that is wrong where it stands.
struct ConfigurationReader {
  private let file: String
  private let folder: String
  private let lines: SettingLines
  private let table: TOMLTable

  /// Parses a text; the paths in it are meant from the folder of its file.
  init(_ text: String, file: String) throws(ConfigurationError) {
    self.file = file
    folder = SourcePath(file).folder
    lines = SettingLines(of: text)
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let reason = error.description.prefix { !$0.isNewline }
      throw ConfigurationError(
        Configuration.Origin(file: file, line: error.source.begin.line),
        Bilingual(zh: "不是 TOML：\(reason)", en: "no TOML: \(reason)"))
    } catch {
      throw ConfigurationError(
        Configuration.Origin(file: file, line: nil), Bilingual(zh: "不是 TOML：\(error)", en: "no TOML: \(error)"))
    }
  }

  /// What the text says.
  func configuration() throws(ConfigurationError) -> Configuration {
    var configuration = Configuration()
    for (name, value) in table {
      switch name {
      case "language": configuration.language = try choice(value, name, of: Language.allCases)
      case "ambiguous-width": configuration.ambiguousWidth = try ambiguousWidth(value, name)
      case "select": configuration.rules.select = try codes(value, name)
      case "ignore": configuration.rules.ignore = try codes(value, name)
      case "severities":
        for (rule, value) in try members(of: value, name) {
          let setting = "\(name).\(rule)"
          let code = try code(rule, setting)
          configuration.rules.gravities[code] = try choice(value, setting, of: RuleChoice.Gravity.allCases)
        }
      case "keys":
        for (command, value) in try members(of: value, name) {
          let setting = "\(name).\(command)"
          configuration.keys.append(
            Configuration.KeyBinding(command: command, keys: try texts(value, setting), origin: origin(of: setting)))
        }
      case "accepted": configuration.accepted = try accepted(value)
      default: throw unknown(name)
      }
    }
    return configuration
  }

  // MARK: Accepted findings

  private func accepted(_ value: some TOMLValueConvertible) throws(ConfigurationError) -> [Configuration.Entry] {
    guard let array = value.array else {
      throw error("accepted", zh: "应写作 [[accepted]]", en: "write it as [[accepted]]")
    }
    var entries: [Configuration.Entry] = []
    for (index, value) in array.enumerated() { entries.append(try entry(value, "accepted.\(index)")) }
    return entries
  }

  private func entry(
    _ value: some TOMLValueConvertible, _ setting: String
  ) throws(ConfigurationError) -> Configuration.Entry {
    var file: String?
    var rule: String?
    var subject: String?
    var values: [String]?
    var reason: String?
    var date: CalendarDate?
    for (name, value) in try members(of: value, setting) {
      let member = "\(setting).\(name)"
      switch name {
      case "file": file = try text(value, member)
      case "rule": rule = try code(text(value, member), member)
      case "at": subject = try text(value, member)
      case "values": values = try texts(value, member)
      case "reason": reason = try text(value, member)
      case "date": date = try self.date(value, member)
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
      acceptance: Acceptance(reason: try required(reason, "reason"), date: date), origin: origin(of: setting))
  }

  private func date(
    _ value: some TOMLValueConvertible, _ setting: String
  ) throws(ConfigurationError) -> CalendarDate {
    guard let date = value.date, let date = CalendarDate(year: date.year, month: date.month, day: date.day) else {
      throw error(setting, zh: "应是日期，如 2025-03-31，不加引号", en: "must be a date such as 2025-03-31, without quotes")
    }
    return date
  }

  // MARK: Values

  private func members(
    of value: some TOMLValueConvertible, _ setting: String
  ) throws(ConfigurationError) -> [(String, any TOMLValueConvertible)] {
    guard let table = value.table else { throw error(setting, zh: "应是一个表", en: "must be a table") }
    return table.map { ($0.0, $0.1) }
  }

  private func text(_ value: some TOMLValueConvertible, _ setting: String) throws(ConfigurationError) -> String {
    guard let text = value.string else { throw error(setting, zh: "应是文字，加引号", en: "must be a text in quotes") }
    return text
  }

  /// Texts, or whole numbers as they read.
  private func texts(_ value: some TOMLValueConvertible, _ setting: String) throws(ConfigurationError) -> [String] {
    let values = value.array?.map { $0.string ?? $0.int.map(String.init) }
    guard let values, !values.contains(nil) else {
      throw error(setting, zh: "应是文字的数组，如 [\"a\", \"b\"]", en: "must be an array of texts such as [\"a\", \"b\"]")
    }
    return values.compactMap(\.self)
  }

  private func codes(_ value: some TOMLValueConvertible, _ setting: String) throws(ConfigurationError) -> [String] {
    var codes: [String] = []
    for name in try texts(value, setting) {
      guard let prefix = RuleChoice.prefix(named: name) else { throw unknownRule(name, setting) }
      codes.append(prefix)
    }
    return codes
  }

  /// The code of a rule that is named by its code or its slug.
  private func code(_ name: String, _ setting: String) throws(ConfigurationError) -> String {
    guard let rule = Checker.namedRule(name) else { throw unknownRule(name, setting) }
    return rule.code
  }

  private func choice<Choice: RawRepresentable<String>>(
    _ value: some TOMLValueConvertible, _ setting: String, of choices: [Choice]
  ) throws(ConfigurationError) -> Choice {
    guard let choice = value.string.flatMap(Choice.init) else {
      let names = choices.map { "\"\($0.rawValue)\"" }
      throw error(
        setting, zh: "应是 \(names.joined(separator: "、")) 之一", en: "must be one of \(names.joined(separator: ", "))")
    }
    return choice
  }

  private func ambiguousWidth(
    _ value: some TOMLValueConvertible, _ setting: String
  ) throws(ConfigurationError) -> Configuration.AmbiguousWidth {
    switch (value.int, value.string) {
    case (1, _), (_, "1"): return .columns(1)
    case (2, _), (_, "2"): return .columns(2)
    case (_, "auto"): return .auto
    default: throw error(setting, zh: "应是 1、2 或 \"auto\"", en: "must be 1, 2 or \"auto\"")
    }
  }

  // MARK: Errors

  private func origin(of setting: String) -> Configuration.Origin {
    Configuration.Origin(file: file, line: lines[setting])
  }

  private func error(_ setting: String, zh: String, en: String) -> ConfigurationError {
    let name = setting.split(separator: ".").last { Int($0) == nil } ?? ""
    return ConfigurationError(origin(of: setting), Bilingual(zh: "\(name)：\(zh)", en: "\(name): \(en)"))
  }

  private func unknown(_ setting: String) -> ConfigurationError {
    error(setting, zh: "没有这个设置", en: "there is no such setting")
  }

  private func unknownRule(_ code: String, _ setting: String) -> ConfigurationError {
    let name = code.isEmpty ? "\"\"" : code
    return error(
      setting, zh: "没有规则 \(name)，nianbao rules 列出全部", en: "there is no rule \(name); nianbao rules lists them all")
  }
}
