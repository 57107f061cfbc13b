import AnnualReport
import ReportCorpus
import ReportSeries

/// Reads reports in the background to lay them beside each other.
struct YearsReading {
  private let corpus: Corpus
  private let mailbox: Mailbox

  /// Makes a reading whose results go to the mailbox.
  init(of corpus: Corpus, to mailbox: Mailbox) {
    self.corpus = corpus
    self.mailbox = mailbox
  }

  /// Lays a source beside one of the year before, by their indexes.
  func compare(_ index: Int, with earlier: Int) {
    Task.detached(priority: .userInitiated) { [self] in
      let before = await corpus.load(corpus.sources[earlier])
      let after = await corpus.load(corpus.sources[index])
      guard let first = before.checked?.report, let second = after.checked?.report else {
        return mailbox.post(.remark(Self.unread(before.checked == nil ? before.path : after.path)))
      }
      mailbox.post(
        .laidBeside(index, ReportComparison(first, second), before: before.path, after: after.path))
    }
  }

  /// Lays the sources of a series beside each other, of which the source with the index is one.
  func series(_ indexes: [Int], of index: Int) {
    Task.detached(priority: .userInitiated) { [self] in
      var collection = SeriesCollection()
      for index in indexes {
        let loaded = await corpus.load(corpus.sources[index])
        if let report = loaded.checked?.report { collection.note(report, path: loaded.path) }
      }
      let path = corpus.sources[index].path
      mailbox.post(
        collection.series(holding: path).map { .laidInYears(index, $0) } ?? .remark(Self.unread(path)))
    }
  }

  private static func unread(_ path: String) -> Bilingual {
    Bilingual(zh: "\(path) 现在读不出年报", en: "\(path) is no report that can be read now")
  }
}
