import AnnualReport
import ArgumentParser
import ReportBrowser
import ReportCorpus
import ReportReview
import TerminalScreen

/// A frame of the browser for documents, drawn without a terminal.
struct FrameOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "不打开浏览器，把画面写到文件：.txt 为文字，.svg 为图。",
      en: "Open no browser; write what it shows to a file: .txt as text, .svg as a picture.", valueName: "file"))
  var frame: String?

  @Option(help: ArgumentHelp(zh: "先按下的键，如 3jj<Enter>。", en: "Keys to press first, such as 3jj<Enter>."))
  var keys = ""

  @Option(help: ArgumentHelp(zh: "画面的列数和行数。", en: "Columns and rows of the frame.", valueName: "columns×rows"))
  var size = "100x30"

  @OptionGroup var overwriting: OverwritingOption

  private static func size(_ text: String) -> Size? {
    let parts = text.lowercased().split { $0 == "x" || $0 == "×" }.compactMap { Int($0) }
    guard parts.count == 2, 1...1000 ~= parts[0], 1...1000 ~= parts[1] else { return nil }
    return Size(rows: parts[1], columns: parts[0])
  }

  /// The keys of a text, in which `<Enter>` is one by its name; `nil` where it names none.
  private static func keys(_ text: String) -> [Key]? {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.first {
      guard first == "<", let end = rest.firstIndex(of: ">") else {
        keys.append(.character(first))
        rest = rest.dropFirst()
        continue
      }
      guard let key = Key(name: String(rest[rest.index(after: rest.startIndex)..<end])) else { return nil }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  /// Writes the frame that the keys lead to; says why where it cannot be written, and ends with status 2.
  func write(_ corpus: Corpus, _ settings: BrowserState.Settings, at place: StartPlace?, to file: String) async throws {
    guard let size = Self.size(size) else {
      throw UsageError(zh: "--size 应如 100x30", en: "--size must be such as 100x30")
    }
    guard let keys = Self.keys(keys) else {
      throw UsageError(zh: "--keys 中有不存在的按键", en: "--keys has a key that does not exist")
    }
    // Before anything is read: a file that may not be replaced ends the command.
    let target = OutputTarget(file) { _ in false }
    guard let whole = try target.begin(corpus, force: overwriting.force, settings.language) else { return }
    var state = BrowserState(corpus, size: size, settings: settings, at: place)
    if state.opensDirectly {
      _ = state.update(.loaded(0, await corpus.load(corpus.sources[0])))
    } else {
      for (index, source) in corpus.sources.enumerated() {
        _ = state.update(.surveyed(index, ReportSummary(of: await corpus.load(source))))
      }
    }
    for key in keys {
      for case .load(let index) in state.update(.key(key)) {
        _ = state.update(.loaded(index, await corpus.load(corpus.sources[index])))
      }
    }
    let isPicture = file.lowercased().hasSuffix(".svg")
    let text = isPicture ? state.frame.svg(on: settings.colours == .light ? .light : .dark) : state.frame.text
    let output = StandardOutput(settings.language, file: whole)
    output.write(text)
    output.finish()
  }
}
