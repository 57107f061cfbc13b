import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen

/// Everything that the browser shows, as a value.
///
/// ``update(_:)`` is the only way in which it changes, and ``frame`` shows it; neither reads a file nor knows a terminal.
public struct BrowserState: Sendable {
  /// How the browser speaks and what it draws with.
  public struct Settings: Sendable {
    /// The language.
    public var language: Language
    /// The keys.
    public var keymap: Keymap
    /// How the terminal measures text.
    public var width: TextWidth
    /// The lines that the terminal can draw.
    public var lines: LineSet
    /// The colours.
    public var colours: ColourScheme

    /// Makes settings.
    public init(
      language: Language, keymap: Keymap = .standard, width: TextWidth = TextWidth(), lines: LineSet = .unicode,
      colours: ColourScheme = .dark
    ) {
      self.colours = colours
      self.language = language
      self.keymap = keymap
      self.width = width
      self.lines = lines
    }
  }

  /// A source that is being read to be opened.
  struct Opening: Sendable {
    /// The source.
    let source: Int
    /// Where the reader will be.
    let landing: Landing

    /// Where the reader of a report that was opened will be.
    enum Landing: Sendable {
      case start, firstFinding, lastFinding
      /// The same place of a report that is read again, and the report as it was where what is read now is none, since somebody is at work on it.
      case samePlaceOfDraft
      case at(StartPlace)
    }
  }

  /// How it speaks and draws.
  let settings: Settings
  /// The rows and columns of the screen.
  private(set) var size: Size
  /// The sources.
  var list: SourceList
  /// The report that is open, over the list.
  var open: OpenReport?
  /// How much room the pane has.
  var pane = PaneState()
  /// What lies over the report or the list; the last takes the keys.
  var overlays: [Overlay] = []
  /// What is to be said in the footer until the next key.
  var notice: Bilingual?
  /// What was searched for, the latest last.
  var searches: [String] = []
  /// The source that was asked for and has not been read yet.
  var opening: Opening?
  /// Which source is checked together with which before it, by their indexes; known once all have been read.
  private(set) var predecessors: [Int: Int] = [:]
  /// What section 5 says in all reports; known once all have been read.
  private(set) var texts = ProblemTexts()
  /// How many series are still to be checked across years.
  private(set) var seriesLeft = 0
  /// The source that is being read once more because its predecessor became known only after it was read.
  var renewing: Int?
  /// Whether the file of the open report is watched, and of which source that is.
  var watches = false
  private(set) var watched: Int?
  /// Whether what the next reading of the draft comes to is said even where nothing changed by it.
  var owesMending = false
  /// Whether to stop at notices and at what could not be judged, too, on the way through the findings.
  var stopsAtQuiet = false
  /// The report that the next one is compared with, by its source.
  var picked: Int?
  /// What was asked for to be laid over the screen; another command ends the waiting.
  var awaited: Effect?
  /// The command that goes on to another report if it is given once more.
  var announced: Command?

  /// The beginning: a single source opens at once, several are listed.
  ///
  /// A source that opens at once does so at the place that is given.
  public init(
    _ corpus: Corpus, size: Size, settings: Settings, at place: StartPlace? = nil, watches: Bool = false
  ) {
    self.init(
      list: SourceList(paths: corpus.sources.map(\.path), problems: corpus.problems), size: size, settings: settings)
    self.watches = watches
    if opensDirectly, let place { opening = Opening(source: 0, landing: .at(place)) }
  }

  init(list: SourceList, size: Size, settings: Settings) {
    self.settings = settings
    self.size = size
    self.list = list
    if opensDirectly { opening = Opening(source: 0, landing: .start) }
  }

  /// Whether there is one source only, so that no list lies below the report.
  public var opensDirectly: Bool { list.entries.count == 1 && list.sourceCount == 1 }

  /// Where keys are pressed.
  var context: Context { overlays.last?.context ?? baseContext }

  /// Where keys are pressed once nothing lies over the report or the list.
  var baseContext: Context { open == nil ? .list : .report }

  /// Which part of the screen shows what.
  var plan: ScreenPlan {
    ScreenPlan(
      size, paneRows: pane.rows, isPaneEntered: pane.isEntered,
      columnsBesidePane: open == nil ? nil : pane.columnsBeside)
  }

  /// What marks look like.
  var signs: Signs { Signs(lines: settings.lines, width: settings.width) }

  /// How many entries the list shows at once, below its header.
  var listRows: Int { max(1, plan.sheet.size.rows - 1) }

  // MARK: Update

  /// Takes in what happened; returns the work that it asks for.
  public mutating func update(_ message: Message) -> [Effect] {
    let effects = take(message)
    fitPane()
    let wanted = watches ? open?.source : nil
    guard wanted != watched else { return effects }
    watched = wanted
    return effects + [.watch(wanted)]
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return press(key)
    case .resized(let size):
      // The open report is laid out anew once it is known how much room the pane leaves it.
      self.size = size
      list.select(list.selected, rows: listRows)
      for index in overlays.indices { overlays[index].fit(plan.sheet, width: settings.width) }
      return []
    case .surveyed(let index, let summary):
      list.note(summary, at: index)
      return []
    case .loaded(let index, let loaded): return take(loaded, from: index)
    case .changed(let index):
      // What was asked for meanwhile is read in any case.
      return open?.source == index && opening == nil ? load(index, landing: .samePlaceOfDraft) : []
    case .remark(let text):
      notice = text
      return []
    case .paired(let predecessors):
      self.predecessors.merge(predecessors) { $1 }
      return open.flatMap { predecessors[$0.source] == nil ? nil : renewal(of: $0.source) } ?? []
    case .compared(let texts):
      self.texts = texts
      guard let open, renewing != open.source, texts.source(of: open.pages.report) != nil else { return [] }
      renewing = open.source
      return [.load(open.source)]
    case .excerpt(let index, let excerpt):
      var sheet = TextSheet(excerpt, of: list.entries[index].path, signs: signs, language: settings.language)
      sheet.centre(on: signs, in: plan.sheet, width: settings.width)
      lay(sheet) { if case .excerpt(index, _, _) = $0 { true } else { false } }
      return []
    case .crossYear(let left):
      seriesLeft = left
      return []
    case .laidBeside(let index, let comparison, let before, let after):
      lay(sheet(of: comparison, before: before, after: after)) {
        if case .compare(index, _) = $0 { true } else { false }
      }
      return []
    case .laidInYears(let index, let series):
      lay(sheet(of: series)) { if case .series(_, index) = $0 { true } else { false } }
      return []
    case .decided(let index, let outcome):
      note(outcome, of: index)
      return []
    }
  }

  /// Gives the pane the room that its text takes, and the page the rest.
  private mutating func fitPane() {
    guard let open else { return pane.leave() }
    let subject = PaneState.Subject(
      source: open.source, location: open.location, selected: open.selected, size: size, isEntered: pane.isEntered)
    guard pane.isOutdated(for: subject) else { return }
    if pane.isNewPage(subject) {
      pane.columnsBeside = ScreenPlan.columnsBesidePane(open.pages, in: size, width: settings.width)
    }
    let text = DetailPane(open: open, signs: signs, language: settings.language)
    pane.fit(text.rows(columns: plan.pane.size.columns, width: settings.width).count, for: subject)
    let plan = plan
    if (plan.body.size, plan.fitting) != (open.body, open.fitting) { self.open?.resize(to: plan) }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    switch key {
    case .click, .wheelUp, .wheelDown: return take(mouse: key)
    default: break
    }
    let key = context.takesText ? key : key.withoutInputMethod
    if let command = settings.keymap.command(for: key, in: context) { return perform(command) }
    switch (overlays.last, key) {
    case (.palette(var palette)?, _):
      palette.edit { $0.edit(by: key) }
      replaceOverlay(with: .palette(palette))
    case (.search(var prompt)?, _):
      prompt.text.edit(by: key)
      look(by: prompt)
    case (.filter(var prompt)?, _):
      prompt.text.edit(by: key)
      replaceOverlay(with: .filter(prompt))
      show(ListFilter(prompt.text))
    case (.reason(var prompt)?, _):
      prompt.text.edit(by: key)
      replaceOverlay(with: .reason(prompt))
    case (.letter(var prompt)?, _):
      prompt.text.edit(by: key)
      replaceOverlay(with: .letter(prompt))
    default: noteUnbound(key)
    }
    return []
  }

  /// Says that a key has no command here; what a mouse or a paste sends is no key that anybody looks for.
  private mutating func noteUnbound(_ key: Key) {
    let name = key.name
    switch key {
    case .paste, .resize: return
    default: if name.isEmpty { return }
    }
    let help = settings.keymap.keys(for: .help).first?.name ?? ""
    notice =
      key.isHanzi
      ? Bilingual(
        zh: "“\(name)”不是命令：请关掉中文输入法；\(help) 看帮助", en: "“\(name)” is no command: an input method is on; \(help) helps")
      : Bilingual(zh: "\(name) 在这里没有命令；\(help) 看帮助", en: "\(name) has no command here; \(help) helps")
  }

  /// Puts another in the place of the overlay that takes the keys.
  mutating func replaceOverlay(with overlay: Overlay) {
    overlays.removeLast()
    overlays.append(overlay)
  }
}

extension String {
  /// Types a character at the end, or takes the last away; other keys change nothing.
  mutating func edit(by key: Key) {
    switch key {
    case .character(let character): append(character)
    case .backspace: if !isEmpty { removeLast() }
    case .control("w"):
      while last?.isWhitespace ?? false { removeLast() }
      while let last, !last.isWhitespace { removeLast() }
    case .control("u"): self = ""
    case .paste(let text): append(contentsOf: text.prefix { !$0.isNewline })
    default: break
    }
  }
}
