import Foundation
import ReportChecking
import ReportCorpus
import ReportReading
import SourceDocuments
import SourceFixtures
import Testing

/// Folders and archives as crawls leave them: what can be no report is passed over and counted.
@Suite final class BystanderTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  private static let report = """
    泉港区2024年政府信息公开工作年度报告
    一、总体情况
    二、主动公开政府信息情况
    三、收到和处理政府信息公开申请情况
    """

  /// What lies beside a report, with its kind.
  private static let others: [(name: String, contents: [UInt8], kind: Bystander)] = [
    ("a.png", [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + [0, 0, 0, 13], .picture),
    ("logo.svg", Array("<svg></svg>".utf8), .picture),
    ("b.woff2", Array("wOF2".utf8) + [0, 1, 0, 0, 0, 0, 0, 9], .font),
    ("jquery.js", Array("var a = '报告';".utf8), .script),
    ("style.CSS", Array("p { color: red }".utf8), .styleSheet), ("empty.html", [], .empty),
    ("blank.txt", Array(" \n\r\n".utf8), .empty),
    ("data", [0, 1, 2, 3, 0, 0, 5, 0, 0, 1], .otherBinary),
    ("a.mp3", Array("ID3".utf8) + [3, 0, 0, 0, 0, 0], .recording),
  ]

  init() throws {
    try FileManager.default.createDirectory(at: folder.appending(path: "page_files"), withIntermediateDirectories: true)
    try Data(Self.report.utf8).write(to: folder.appending(path: "report.txt"))
    for (name, contents, _) in Self.others {
      try Data(contents).write(to: folder.appending(path: "page_files/" + name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func loaded(_ corpus: Corpus) async -> [LoadedReport] {
    var reports: [LoadedReport] = []
    await corpus.loadAll(jobs: 1) { reports.append($0) }
    return reports
  }

  @Test func kindsAreTold() {
    for (name, contents, kind) in Self.others { #expect(Bystander(name: name, head: contents) == kind, "\(name)") }
    #expect(Bystander(name: "report.txt", head: Self.report.utf8) == nil)
    #expect(Bystander(name: "a.png", head: PDFFixture().bytes) == nil, "contents say more than names")
    #expect(Bystander(name: "a.docx", head: WordFixture(body: "").packed) == nil)
    #expect(Bystander(name: "a.wps", head: [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0]) == nil)
    #expect(Bystander(name: "a.css.html", head: Self.report.utf8) == nil)
  }

  @Test func inAFolderTheyAreCounted() async {
    let corpus = Corpus(paths: [folder.path, folder.path])
    #expect(corpus.sources.map(\.path) == [folder.path + "/report.txt"])
    #expect(
      corpus.passedOver == [
        .picture: 2, .font: 1, .script: 1, .styleSheet: 1, .empty: 2, .otherBinary: 1, .recording: 1,
      ])
    #expect(corpus.problems.isEmpty)
    #expect(await loaded(corpus).allSatisfy { !$0.isFailure })
  }

  @Test func whatIsNamedIsNotPassedOver() async {
    for (name, _, _) in Self.others {
      let corpus = Corpus(paths: [folder.path + "/page_files/" + name])
      #expect(corpus.sources.count == 1 && corpus.passedOver.isEmpty)
      #expect(await loaded(corpus).allSatisfy(\.isFailure), "\(name)")
    }
  }

  @Test func whatCannotBeReadIsNotPassedOver() async throws {
    try Data(PDFFixture().bytes.prefix(200)).write(to: folder.appending(path: "damaged.pdf"))
    #expect(await loaded(Corpus(paths: [folder.path])).map(\.isFailure) == [true, false])
  }

  @Test func inAnArchiveTheyAreNoFailures() async throws {
    var files = PackedFiles()
    files.add("report.txt", Self.report)
    for (name, contents, _) in Self.others { files.files.append((Array(name.utf8), contents)) }
    let archive = folder.appending(path: "z.zip")
    try Data(files.packed()).write(to: archive)
    let corpus = Corpus(paths: [archive.path])
    #expect(corpus.passedOver == [.picture: 2, .font: 1, .script: 1, .styleSheet: 1, .recording: 1])
    let reports = await loaded(corpus)
    #expect(reports.count == 4 && reports.allSatisfy { !$0.isFailure })
    #expect(reports.count { $0.checked != nil } == 1)
  }
}
