import AnnualReport
import ReportChecking
import ReportCorpus
import ReportReview
import TerminalScreen

/// The interactive browser: it waits for keys and for work in the background at once, and draws after either.
public struct Browser {
  private let corpus: Corpus
  private let language: Language
  private let keymap: Keymap
  private let programs: Programs
  private let place: StartPlace?
  private let watches: Bool
  private let colours: ColourScheme

  /// Makes a browser of the corpus, which opens a single report at a place and may watch its file.
  public init(
    _ corpus: Corpus, language: Language, keymap: Keymap = .standard, programs: Programs = Programs(),
    at place: StartPlace? = nil, watches: Bool = false, colours: ColourScheme = .dark
  ) {
    self.colours = colours
    self.corpus = corpus
    self.language = language
    self.keymap = keymap
    self.programs = programs
    self.place = place
    self.watches = watches
  }

  /// Shows the corpus on a screen until the reader leaves or the terminal is gone; the screen stays open.
  ///
  /// A single source is read before the first frame, which is quicker than to draw twice. Several are read in the
  /// background while the list fills.
  ///
  /// It waits on the main actor, for elsewhere it would hold a thread of the pool that reads, which may have only one.
  @MainActor public func run(on screen: some Screen) async {
    let mailbox = Mailbox()
    let settings = BrowserState.Settings(
      language: language, keymap: keymap, width: screen.width, lines: screen.lines, colours: colours)
    var state = BrowserState(corpus, size: screen.size, settings: settings, at: place, watches: watches)
    var survey: Task<Void, Never>?
    var watching: Task<Void, Never>?
    defer {
      survey?.cancel()
      watching?.cancel()
    }
    if state.opensDirectly {
      for case .watch(let index?) in state.update(.loaded(0, await corpus.load(corpus.sources[0]))) {
        watching = watch(index, posting: mailbox)
      }
    } else {
      survey = Survey(of: corpus, to: mailbox).start()
    }
    while true {
      screen.show(state.frame)
      var messages: [Message] = []
      switch screen.wait(for: mailbox.wakeUp) {
      case .key(.resize): messages = [.resized(screen.size)]
      case .key(let key): messages = [.key(key)]
      case .woken: messages = mailbox.collect()
      case .hungUp: return
      }
      for message in messages {
        for effect in state.update(message) {
          switch effect {
          case .load(let index): load(index, after: state.predecessors[index], beside: state.texts, posting: mailbox)
          case .accept(let identity, let index, let reason):
            let acceptance = Acceptance(reason: reason, date: .today)
            decide(
              of: index, after: state.predecessors[index], beside: state.texts, posting: mailbox, isAccepted: true
            ) {
              corpus, source throws(AcceptanceFailure) in
              try corpus.accept(identity, of: source, acceptance)
            }
          case .withdraw(let identity, let index):
            decide(
              of: index, after: state.predecessors[index], beside: state.texts, posting: mailbox, isAccepted: false
            ) {
              corpus, source throws(AcceptanceFailure) in
              try corpus.withdraw(identity, of: source)
            }
          case .edit(let index, let line):
            edit(index, line, on: screen, posting: mailbox)
            _ = state.update(.resized(screen.size))
          case .watch(let index):
            watching?.cancel()
            watching = index.flatMap { watch($0, posting: mailbox) }
          case .excerpt(let index, let place, let length):
            let corpus = corpus
            Task.detached(priority: .userInitiated) {
              switch await corpus.excerpt(of: corpus.sources[index], at: place, length: length) {
              case .success(let excerpt): mailbox.post(.excerpt(index, excerpt))
              case .failure(let failure): mailbox.post(.remark(failure.reason))
              }
            }
          case .writeLetters(let sources, let file):
            let letters = Letters(corpus: corpus, language: language)
            Task.detached(priority: .userInitiated) { [predecessors = state.predecessors, texts = state.texts] in
              mailbox.post(
                .remark(await letters.write(about: sources, after: predecessors, beside: texts, to: file)))
            }
          case .copy(let text): state.note(Clipboard.copy(text, on: screen, by: programs), copying: text)
          case .compare(let index, let earlier): YearsReading(of: corpus, to: mailbox).compare(index, with: earlier)
          case .series(let indexes, let index): YearsReading(of: corpus, to: mailbox).series(indexes, of: index)
          case .redraw: screen.redraw()
          case .suspend:
            screen.suspend()
            // The terminal may have another size by now.
            _ = state.update(.resized(screen.size))
          case .leave: return
          }
        }
      }
    }
  }

  /// Writes a decision down in the background, and reads the report again that it is about.
  private func decide(
    of index: Int, after previous: Int?, beside texts: ProblemTexts, posting mailbox: Mailbox, isAccepted: Bool,
    writing: @escaping @Sendable (Corpus, ReportSource) throws(AcceptanceFailure) -> String
  ) {
    let corpus = corpus
    Task.detached(priority: .userInitiated) {
      do throws(AcceptanceFailure) {
        let file = try writing(corpus, corpus.sources[index])
        let loaded = await corpus.load(index, after: previous, beside: texts)
        mailbox.post(
          .decided(index, .success(Message.Decision(isAccepted: isAccepted, file: file, loaded: loaded))))
      } catch {
        mailbox.post(.decided(index, .failure(error)))
      }
    }
  }

  /// Opens the file of a source in a program that has the terminal until it ends.
  private func edit(_ index: Int, _ line: Int?, on screen: some Screen, posting mailbox: Mailbox) {
    guard let file = corpus.sources[index].file else { return mailbox.post(.remark(Programs.noFile)) }
    guard let program = programs.program(for: file) else { return mailbox.post(.remark(Programs.noProgram(for: file))) }
    screen.lend {
      mailbox.post(program.run(on: file, line: line).map(Message.remark) ?? .changed(index))
    }
  }

  /// Looks at the file of a source again and again until the task is cancelled; `nil` where it is none of its own.
  private func watch(_ index: Int, posting mailbox: Mailbox) -> Task<Void, Never>? {
    guard let file = corpus.sources[index].file else {
      mailbox.post(.remark(Programs.noFile))
      return nil
    }
    return Task.detached(priority: .utility) {
      var watch = FileWatch(FileStamp(of: file))
      while !Task.isCancelled {
        try? await Task.sleep(for: FileWatch.pause)
        switch watch.look(at: FileStamp(of: file)) {
        case .changed?: mailbox.post(.changed(index))
        case .gone?: mailbox.post(.remark(Bilingual(zh: "文件不在了：\(file)", en: "the file is gone: \(file)")))
        case nil: break
        }
      }
    }
  }

  /// Reads a source in the background.
  private func load(_ index: Int, after previous: Int?, beside texts: ProblemTexts, posting mailbox: Mailbox) {
    let corpus = corpus
    Task.detached(priority: .userInitiated) {
      mailbox.post(.loaded(index, await corpus.load(index, after: previous, beside: texts)))
    }
  }
}

extension Corpus {
  /// Reads and checks a source, together with its predecessor where there is one, by their indexes, and beside the texts.
  fileprivate func load(_ index: Int, after previous: Int?, beside texts: ProblemTexts) async -> LoadedReport {
    await load(sources[index], after: previous.map { sources[$0] }, others: texts)
  }
}
