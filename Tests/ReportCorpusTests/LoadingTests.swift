import Foundation
import ReportCorpus
import Synchronization
import Testing

/// Reading several sources at once.
@Suite struct LoadingTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples")
    .standardized.path

  @Test func manyAtOnceAreReadAsEachIsAlone() async throws {
    let corpus = Corpus(paths: [Self.folder])
    try #require(corpus.sources.count == 5)
    var alone: [String] = []
    for source in corpus.sources { alone.append(Self.description(await corpus.load(source))) }
    let together = Mutex<[String]>([])
    await corpus.loadAll(jobs: 4) { loaded in together.withLock { $0.append(Self.description(loaded)) } }
    #expect(together.withLock(\.self) == alone)
  }

  private static func description(_ loaded: LoadedReport) -> String {
    let findings = loaded.checked?.verdict.findings.map { "\($0.code) \($0.message.en)" } ?? []
    return "\(loaded.path): \(loaded.checked?.report.figures.count ?? -1), \(findings)"
  }
}
