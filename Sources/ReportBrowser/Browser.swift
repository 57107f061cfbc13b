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
          case .load(let index): load(index, posting: mailbox)
          case .accept(let identity, let index, let reason):
            accept(identity, of: index, reason: reason, posting: mailbox)
          case .copy(let text): screen.copy(text)
          case .redraw: screen.redraw()
          case .suspend: screen.suspend()
          case .leave: return
          }
        }
      }
    }
  }

  /// Writes down in the background that a finding was accepted, and reads its report again.
  private func accept(_ identity: FindingIdentity, of index: Int, reason: String, posting mailbox: Mailbox) {
    let corpus = corpus
    let source = corpus.sources[index]
    Task.detached(priority: .userInitiated) {
      do throws(AcceptanceFailure) {
        let acceptance = Acceptance(reason: reason, date: .today)
        let file = try corpus.accept(identity, of: source, acceptance)
        let accepted = Message.Accepted(file: file, loaded: await corpus.load(source))
        mailbox.post(.accepted(index, .success(accepted)))
      } catch {
        mailbox.post(.accepted(index, .failure(error)))
      }
    }
  }

  /// Reads a source in the background.
  private func load(_ index: Int, posting mailbox: Mailbox) {
    let corpus = corpus
    Task.detached(priority: .userInitiated) {
      mailbox.post(.loaded(index, await corpus.load(corpus.sources[index])))
    }
  }
}
