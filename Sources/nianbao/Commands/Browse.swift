import AnnualReport
import ArgumentParser
import Glibc
import ReportBrowser
import ReportReview
import TerminalScreen

/// Opens the browser; without a terminal on standard output, prints as `show` does.
struct Browse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Bilingual(
      zh: "在终端里查看报告（不写命令即是）。", en: "Browse reports in the terminal (the default)."
    ).spoken,
    discussion: Bilingual(
      zh: "按键：hjkl 或方向键移动，1-6 到各部分，e/E 下一处、上一处问题，F 问题清单，? 帮助，q 返回。",
      en: "Keys: hjkl or arrows move, 1-6 sections, e/E next and previous finding, F findings, ? help, q back."
    ).spoken)

  @Argument(
    help: ArgumentHelp(
      zh: "文件、文件夹或压缩包，- 是标准输入。只有一个文件时可写明打开的位置：文件:A103、文件:96。",
      en:
        "Files, folders or archives; - is standard input. A single file may be opened at a place: file:A103, file:96.",
      valueName: "path"))
  var given: [String] = []

  @OptionGroup var choice: SelectionOptions

  @Flag(help: ArgumentHelp(zh: "只看一份报告时，文件一变就重新读取。", en: "Read a single report again whenever its file changes."))
  var watch = false

  @OptionGroup var picture: FrameOption
  @OptionGroup var options: CommonOptions

  @MainActor func run() async throws {
    try MistypedCommand.refuse(in: given)
    let paths = choice.paths(given)
    let single = paths.count == 1 ? try PlaceArgument(paths[0]) : nil
    let settings = try Settings(
      paths: single.map { [$0.path] } ?? paths, selection: try choice.selection(beside: paths), options: options)
    if let file = picture.frame {
      let theme = settings.configuration.theme ?? .dark
      return try await picture.write(
        settings.corpus,
        BrowserState.Settings(language: settings.language, colours: ColourScheme(theme, on: nil)), at: single?.place,
        to: file)
    }
    guard isatty(STDOUT_FILENO) == 1 else { return try await Show.print(settings, width: nil, color: options.color) }
    let keymap: Keymap
    do throws(ConfigurationError) {
      keymap = try Keymap.standard.rebound(by: settings.configuration.keys)
    } catch {
      throw error.exit(settings.language)
    }
    let screen: NcursesScreen
    do throws(ScreenError) {
      screen = try NcursesScreen(
        ambiguousWidth: settings.configuration.ambiguousWidth.screenWidth,
        usesColor: options.color.isOn(for: STDOUT_FILENO), usesMouse: settings.configuration.mouse ?? false,
        asksBackground: settings.configuration.theme ?? .auto == .auto)
    } catch {
      StandardError.line(error.reason[settings.language])
      throw ExitCode(2)
    }
    defer { screen.close() }
    await Browser(
      settings.corpus, language: settings.language, keymap: keymap,
      programs: Programs(environment: Self.environment, byEnding: settings.configuration.programs), at: single?.place,
      watches: watch, colours: ColourScheme(settings.configuration.theme ?? .auto, on: screen.background)
    ).run(on: screen)
  }

  /// What the environment says of programs.
  private static var environment: [String: String] {
    ["VISUAL", "EDITOR", "TMUX"].reduce(into: [:]) { $0[$1] = getenv($1).map { String(cString: $0) } }
  }
}

extension ColourScheme {
  /// The colours that a theme asks for on a ground; on one that is not known, those that most terminals are made for.
  fileprivate init(_ theme: Configuration.Theme, on background: Background?) {
    switch theme {
    case .auto: self = background == .light ? .light : .dark
    case .dark: self = .dark
    case .light: self = .light
    case .highContrast: self = .highContrast
    }
  }
}

extension Configuration.AmbiguousWidth? {
  /// As the screen takes it: `nil` asks the terminal, and without a setting characters are narrow.
  fileprivate var screenWidth: AmbiguousWidth? {
    switch self {
    case .auto: nil
    case .columns(2): .wide
    case .columns, nil: .narrow
    }
  }
}

extension ScreenError {
  /// What is wrong with the terminal, and what to do.
  fileprivate var reason: Bilingual {
    switch self {
    case .noTerminal:
      Bilingual(
        zh: "没有可用的终端：请在终端里运行，或用 nianbao show", en: "there is no terminal: run it in one, or use nianbao show")
    case .cannotPlaceCursor:
      Bilingual(
        zh: "终端不能移动光标：请设置 TERM=xterm-256color，或用 nianbao show",
        en: "the terminal cannot place the cursor: set TERM=xterm-256color, or use nianbao show")
    }
  }
}
