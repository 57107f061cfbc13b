import AnnualReport
import ArgumentParser
import ReportCorpus
import ReportReview

/// The language of messages.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "说明和消息的语言；不写则按 nianbao.toml，再按系统语言环境。",
      en: "Language of messages; by default that of nianbao.toml, else of the locale."))
  var lang: Language?

  /// The language as long as no configuration is read.
  var beforeConfiguration: Language { lang ?? .ofLocale }
}

extension Language: ExpressibleByArgument {}

/// What may be said to any command, before its name or after.
struct CommonOptions: ParsableArguments {
  @OptionGroup var language: LanguageOption
  @OptionGroup var configuration: ConfigurationOptions

  @Option(help: ArgumentHelp(zh: "何时用颜色。", en: "When output is in colour."))
  var color: ColourChoice = .auto

  @Flag(
    help: ArgumentHelp(
      zh: "识别扫描页上的文字（须装有 tesseract）。",
      en: "Recognise the characters of scanned pages, with tesseract where it is installed."))
  var ocr = false
}

/// The reports that a command is about.
struct PathArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      zh: "文件、文件夹或压缩包，- 是标准输入。", en: "Files, folders or archives; - is standard input.", valueName: "path"))
  var given: [String] = []

  @OptionGroup var choice: SelectionOptions

  /// The paths; the current folder where neither a path nor a list is given.
  var paths: [String] { choice.paths(given) }

  /// What else is searched, and what is left out; there must be something to read.
  var selection: SourceSelection {
    get throws { try choice.selection(beside: paths) }
  }
}

/// How many reports are read at once.
struct JobsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "同时读几份报告；默认按处理器的个数。", en: "How many reports are read at once; by default as many as there are processors."))
  var jobs: Int?

  /// The number; each job holds a few reports, so that it has a bound.
  var count: Int {
    get throws { try UsageError.checked(jobs, for: "--jobs", in: 1...256) ?? ProcessorCount.online }
  }
}

/// Which rules are applied.
struct RuleSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "只用这些规则：代码、代码的开头或名称，用逗号分开。", en: "Only these rules: codes, their beginnings or names, with commas.",
      valueName: "codes"))
  var select: [String] = []

  @Option(
    help: ArgumentHelp(
      zh: "不用这些规则：写法同上。", en: "Not these rules: codes, their beginnings or names, with commas.", valueName: "codes"))
  var ignore: [String] = []

  /// The choice, which goes before what configurations say.
  var choice: RuleChoice {
    get throws {
      let choice = RuleChoice(
        select: try Self.prefixes(select, of: "--select"), ignore: try Self.prefixes(ignore, of: "--ignore"))
      // A check by no rule would find that all is well.
      guard !choice.rules.isEmpty else {
        throw UsageError(zh: "--select 和 --ignore 一条规则也没留下", en: "--select and --ignore leave no rule")
      }
      return choice
    }
  }

  private static func prefixes(_ lists: [String], of option: String) throws -> [String]? {
    if lists.isEmpty { return nil }
    let names = lists.flatMap { $0.split { $0 == "," || $0 == "，" || $0 == " " } }.map(String.init)
    guard !names.isEmpty else {
      throw UsageError(zh: "\(option) 后没有写规则", en: "\(option) names no rule")
    }
    return try names.map { name in
      guard let prefix = RuleChoice.prefix(named: name) else { throw UsageError.unknownRule(name) }
      return prefix
    }
  }
}
