import ReportCorpus
import Synchronization

/// Reads all sources of a corpus in the background, in their order, for the list.
final class Survey: Sendable {
  private let corpus: Corpus
  private let mailbox: Mailbox
  private let next = Mutex(0)

  /// How many sources are read at once, at most; fewer where there are fewer processors.
  private static let readers = 8

  /// Makes a survey whose results go to the mailbox.
  init(of corpus: Corpus, to mailbox: Mailbox) {
    self.corpus = corpus
    self.mailbox = mailbox
  }

  /// Begins; cancelling the task ends the survey with the sources that are being read.
  func start() -> Task<Void, Never> {
    Task.detached(priority: .utility) {
      await withDiscardingTaskGroup { group in
        for _ in 0..<min(Self.readers, self.corpus.sources.count) {
          group.addTask { await self.readOn() }
        }
      }
    }
  }

  /// Reads one source after the other, as long as there are any that no other reader took.
  private func readOn() async {
    while !Task.isCancelled, let index = takeNext() {
      mailbox.post(.surveyed(index, ReportSummary(of: corpus.load(corpus.sources[index]))))
      // A report that is asked for meanwhile goes first.
      await Task.yield()
    }
  }

  private func takeNext() -> Int? {
    next.withLock { next in
      guard next < corpus.sources.count else { return nil }
      defer { next += 1 }
      return next
    }
  }
}
