import AnnualReport
import ArgumentParser
import Glibc
import ReportBrowser
import ReportCorpus

/// Prints reports as text, tables drawn and findings marked.
struct Show: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Bilingual(
      zh: "把报告打印成文本，标出问题。", en: "Print a report as text, with its findings marked."
    ).spoken)

  @OptionGroup var arguments: PathArguments

  @Option(
    help: ArgumentHelp(
      zh: "宽度，按列计；默认随终端，没有终端则 100。", en: "The width in columns (default: that of the terminal, else 100)."))
  var width: Int?

  @OptionGroup var options: CommonOptions

  func run() async throws {
    let width = try UsageError.checked(width, for: "--width", in: ReportText.widths)
    let settings = try Settings(paths: arguments.paths, selection: try arguments.selection, options: options)
    try await Self.print(settings, width: width, color: options.color)
  }

  /// Prints the reports under the paths.
  static func print(_ settings: Settings, width: Int?, color: ColourChoice) async throws {
    let corpus = settings.corpus
    let language = settings.language
    let output = StandardOutput(language)
    var run = ReadingRun(language: language)
    let text = ReportText(columns: width ?? TerminalColumns.ofOutput ?? 100, language: language)
    let styled = color.isOn(for: STDOUT_FILENO)
    await run.read(corpus, jobs: ProcessorCount.online) { loaded in
      if let canvas = text.canvas(for: loaded) { output.write(styled ? canvas.styledText : canvas.text) }
    }
    try run.end()
  }
}
