import AnnualReport
import ArgumentParser
import Glibc
import ReportBrowser
import ReportCorpus

/// Prints reports as text, tables drawn and findings marked.
struct Show: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print a report as text, with its findings marked.")

  @OptionGroup var arguments: PathArguments

  @Option(help: "The width in columns (default: that of the terminal, else 100).")
  var width: Int?

  @OptionGroup var options: CommonOptions

  func run() async throws {
    let width = try UsageError.checked(width, for: "--width", in: ReportText.widths)
    let settings = try Settings(paths: arguments.paths, options: options)
    try await Self.print(settings, width: width, color: options.color)
  }

  /// Prints the reports under the paths.
  static func print(_ settings: Settings, width: Int?, color: ColourChoice) async throws {
    let corpus = settings.corpus
    let language = settings.language
    let output = StandardOutput(language)
    var run = ReadingRun(language: language)
    run.note(corpus.problems)
    run.note(corpus.passedOver)
    let text = ReportText(columns: width ?? terminalWidth ?? 100, language: language)
    let styled = color.isOn(for: STDOUT_FILENO)
    await corpus.loadAll(jobs: ProcessorCount.online) { loaded in
      run.note(loaded)
      if let canvas = text.canvas(for: loaded) { output.write(styled ? canvas.styledText : canvas.text) }
    }
    try run.end()
  }

  /// The width of the terminal on standard output.
  private static var terminalWidth: Int? {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}
