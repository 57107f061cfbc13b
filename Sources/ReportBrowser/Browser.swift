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

  /// Makes a browser of the corpus.
  public init(_ corpus: Corpus, language: Language, keymap: Keymap = .standard) {
    self.corpus = corpus
    self.language = language
    self.keymap = keymap
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
      language: language, keymap: keymap, width: screen.width, lines: screen.lines)
    var state = BrowserState(corpus, size: screen.size, settings: settings)
    var survey: Task<Void, Never>?
    defer { survey?.cancel() }
    if state.opensDirectly {
      _ = state.update(.loaded(0, await corpus.load(corpus.sources[0])))
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
          case .copy(let text): if !screen.copy(text) { state.noteNoClipboard() }
          case .redraw: screen.redraw()
          case .suspend: screen.suspend()
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
