import AnnualReport
import ArgumentParser
import ReportReview

/// The language of messages.
struct LanguageOption: ParsableArguments {
  @Option(help: "Language of messages: zh or en (default: by nianbao.toml, else by the locale).")
  var lang: Language?

  /// The language as long as no configuration is read.
  var beforeConfiguration: Language { lang ?? .ofLocale }
}

extension Language: ExpressibleByArgument {}

/// What may be said to any command, before its name or after.
struct CommonOptions: ParsableArguments {
  @OptionGroup var language: LanguageOption

  @Option(help: "Colours: auto, always or never.")
  var color: ColourChoice = .auto

  @Flag(help: "Recognise the characters of scanned pages, with tesseract where it is installed.")
  var ocr = false
}

/// The reports that a command is about.
struct PathArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Files, folders or archives; - is standard input.", valueName: "path"))
  var paths: [String]
}

/// How many reports are read at once.
struct JobsOption: ParsableArguments {
  @Option(help: "How many reports are read at once (default: the number of processors).")
  var jobs: Int?

  /// The number; each job holds a few reports, so that it has a bound.
  var count: Int {
    get throws { try UsageError.checked(jobs, for: "--jobs", in: 1...256) ?? ProcessorCount.online }
  }
}

/// Which rules are applied.
struct RuleSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only these rules: codes, their beginnings or names, with commas.", valueName: "codes"))
  var select: [String] = []

  @Option(
    help: ArgumentHelp("Not these rules: codes, their beginnings or names, with commas.", valueName: "codes"))
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
