import ReportCorpus

/// Reads all sources of a corpus in the background, in their order, for the list.
struct Survey {
  private let corpus: Corpus
  private let mailbox: Mailbox

  /// How many sources are read at once.
  private static let readers = 2

  /// Makes a survey whose results go to the mailbox.
  init(of corpus: Corpus, to mailbox: Mailbox) {
    self.corpus = corpus
    self.mailbox = mailbox
  }

  /// Begins; cancelling the task ends the survey with the sources that are being read.
  func start() -> Task<Void, Never> {
    Task.detached(priority: .utility) { [corpus, mailbox] in
      var index = 0
      await corpus.loadAll(jobs: Self.readers) { loaded in
        mailbox.post(.surveyed(index, ReportSummary(of: loaded)))
        index += 1
        // A report that is asked for meanwhile goes first.
        await Task.yield()
      }
    }
  }
}
