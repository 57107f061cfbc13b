import ReportChecking
import ReportCorpus

/// Reads all sources of a corpus in the background, in their order, for the list; then those that may have a predecessor
/// or the source of their text among them once more, to check them together with it.
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
    Task.detached(priority: .utility) { [self] in
      var index = 0
      var register = SeriesRegister()
      await corpus.loadAll(jobs: Self.readers) { loaded in
        mailbox.post(.surveyed(index, ReportSummary(of: loaded)))
        // Thousands of reports are more than should be held; only what is packed takes long to read again.
        register.note(loaded, at: index, keeps: corpus.sources[index].isWithinArchive)
        index += 1
        // A report that is asked for meanwhile goes first.
        await Task.yield()
      }
      let (chains, texts) = (register.chains, register.texts)
      mailbox.post(.compared(texts))
      for (number, chain) in chains.enumerated() where !Task.isCancelled {
        mailbox.post(.crossYear(left: chains.count - number))
        await checkTogether(chain, beside: texts)
      }
      if !chains.isEmpty { mailbox.post(.crossYear(left: 0)) }
    }
  }

  /// Tells which reports of a series have a predecessor, and what the checks of several reports together say of them.
  private func checkTogether(_ entries: [SeriesRegister.Entry], beside texts: ProblemTexts) async {
    var reports: [LoadedReport] = []
    for entry in entries {
      if let kept = entry.kept {
        reports.append(kept)
      } else {
        reports.append(await corpus.load(corpus.sources[entry.index]))
      }
    }
    let indexes = Dictionary(zip(reports.map(\.path), entries.map(\.index))) { first, _ in first }
    var predecessors: [Int: Int] = [:]
    var summaries: [(Int, ReportSummary)] = []
    for (entry, loaded) in zip(entries, corpus.checkedTogether(reports, others: texts)) {
      if let predecessor = loaded.predecessor.flatMap({ indexes[$0] }) { predecessors[entry.index] = predecessor }
      summaries.append((entry.index, ReportSummary(of: loaded)))
    }
    if !predecessors.isEmpty { mailbox.post(.paired(predecessors)) }
    for (index, summary) in summaries { mailbox.post(.surveyed(index, summary)) }
  }
}
