import ReportCorpus

/// Reads all sources of a corpus in the background, in their order, for the list; those that have a predecessor among
/// them are checked once more, together with it.
struct Survey {
  private let corpus: Corpus
  private let mailbox: Mailbox

  /// How many sources are read at once.
  private static let readers = 2

  /// Tells which reports have a predecessor, and what the checks across years say of them.
  private static func tellAcrossYears(_ reports: [LoadedReport], to mailbox: Mailbox) {
    let indexes = Dictionary(reports.enumerated().map { ($1.path, $0) }) { first, _ in first }
    let paired = reports.enumerated().compactMap { index, loaded in
      loaded.predecessor.flatMap { indexes[$0] }.map { (index, $0) }
    }
    guard !paired.isEmpty else { return }
    mailbox.post(.paired(Dictionary(uniqueKeysWithValues: paired)))
    for (index, _) in paired { mailbox.post(.surveyed(index, ReportSummary(of: reports[index]))) }
  }

  /// Makes a survey whose results go to the mailbox.
  init(of corpus: Corpus, to mailbox: Mailbox) {
    self.corpus = corpus
    self.mailbox = mailbox
  }

  /// Begins; cancelling the task ends the survey with the sources that are being read.
  func start() -> Task<Void, Never> {
    Task.detached(priority: .utility) { [corpus, mailbox] in
      var reports: [LoadedReport] = []
      await corpus.loadAll(jobs: Self.readers) { loaded in
        mailbox.post(.surveyed(reports.count, ReportSummary(of: loaded)))
        reports.append(loaded)
        // A report that is asked for meanwhile goes first.
        await Task.yield()
      }
      Self.tellAcrossYears(corpus.checkedAcrossYears(reports), to: mailbox)
    }
  }
}
