import AnnualReport
import ArgumentParser
import ReportReview

/// Which configurations count.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "只用这份配置，不找别的 nianbao.toml。", en: "Use this configuration, and look for no nianbao.toml.", valueName: "file"))
  var config: String?

  @Flag(help: ArgumentHelp(zh: "不用任何 nianbao.toml。", en: "Use no nianbao.toml at all."))
  var isolated = false

  /// The file that was named, which is no report.
  var files: [SourcePath] { [config].compactMap { $0.map { SourcePath($0) } } }

  /// The configurations, with the rules of the command line before them.
  func configurations(rules: RuleChoice, inputName: String?) throws -> Configurations {
    if isolated, config != nil {
      throw UsageError(zh: "--config 和 --isolated 只能用一个", en: "--config and --isolated exclude each other")
    }
    let looksInFolders = !isolated && config == nil
    return Configurations(
      userFile: looksInFolders ? Configurations.userFile : config, looksInFolders: looksInFolders, inputName: inputName,
      commandLine: rules)
  }
}
