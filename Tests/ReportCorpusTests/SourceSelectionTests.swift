import Foundation
import ReportCorpus
import SourceFixtures
import Testing

/// What is left out of folders, archives and lists, and what lists bring.
@Suite final class SourceSelectionTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init() throws {
    for name in ["a.txt", "b.txt", "old/a.txt", "old/keep.txt", "sub/old/c.txt", "sub/d.html"] { try write(name, name) }
    var files = PackedFiles()
    for name in ["old/e.txt", "f.txt"] { files.add(name, name) }
    try Data(files.packed()).write(to: URL(filePath: folder + "/z.zip"))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ name: String, _ text: String) throws {
    let path = URL(filePath: folder + "/" + name)
    try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: path)
  }

  /// The sources, below the folder.
  private func sources(_ selection: SourceSelection, in paths: [String]? = nil) -> [String] {
    Corpus(paths: paths ?? [folder], selection: selection).sources.map { String($0.path.dropFirst(folder.count + 1)) }
  }

  @Test func patternsLeaveOutFilesFoldersAndMembers() {
    #expect(sources(SourceSelection(excluding: ["old"])) == ["a.txt", "b.txt", "sub/d.html", "z.zip!f.txt"])
    #expect(
      sources(SourceSelection(excluding: ["/old/", "*.html", "z.zip"])) == ["a.txt", "b.txt", "sub/old/c.txt"])
    #expect(sources(SourceSelection(excluding: ["*", "!*.txt"])) == ["a.txt", "b.txt"])
  }

  @Test func whatIsNamedIsRead() {
    #expect(sources(SourceSelection(excluding: ["*"]), in: [folder + "/a.txt"]) == ["a.txt"])
    #expect(Corpus(paths: [folder], selection: SourceSelection(excluding: ["*"])).problems.isEmpty)
  }

  @Test func gitignoreIsHonouredWhereThatIsAsked() throws {
    try write(".gitignore", "# crawl\nold/*\n!keep.txt\n*.zip\n")
    try write("sub/.gitignore", "d.html\n!old\n")
    #expect(sources(SourceSelection(honoursGitignore: true)) == ["a.txt", "b.txt", "old/keep.txt", "sub/old/c.txt"])
    #expect(sources(SourceSelection()).count == 8)
    #expect(
      sources(SourceSelection(excluding: ["b.txt", "!z.zip"], honoursGitignore: true)) == [
        "a.txt", "old/keep.txt", "sub/old/c.txt", "z.zip!old/e.txt", "z.zip!f.txt",
      ], "what is asked for goes first")
  }

  @Test func gitignoreAboveCountsUpToTheRepository() throws {
    try write(".gitignore", "sub/d.html\n")
    #expect(sources(SourceSelection(honoursGitignore: true), in: [folder + "/sub"]) == ["sub/d.html", "sub/old/c.txt"])
    try write(".git/config", "")
    #expect(sources(SourceSelection(honoursGitignore: true), in: [folder + "/sub"]) == ["sub/old/c.txt"])
  }

  @Test(arguments: ["\n", "\r\n", "\0"]) func listsBringPaths(_ end: String) throws {
    try write("p.png", "\u{89}")
    let paths = ["/b.txt", "", "/none.txt", "/p.png", "/old", "/b.txt"].map { $0.isEmpty ? "" : folder + $0 }
    try write("list", paths.joined(separator: end))
    let corpus = Corpus(
      paths: [folder + "/a.txt"], selection: SourceSelection(list: folder + "/list", excluding: ["keep*"]))
    #expect(corpus.sources.map(\.path) == ["/a.txt", "/b.txt", "/old/a.txt"].map { folder + $0 })
    #expect(corpus.sources.map(\.isNamed) == [true, false, false])
    #expect(corpus.problems.map(\.path) == [folder + "/none.txt"])
    #expect(corpus.passedOver == [.picture: 1])
  }

  @Test func aListThatCannotBeReadIsTold() throws {
    let corpus = Corpus(paths: [folder + "/a.txt"], selection: SourceSelection(list: folder + "/none"))
    #expect(corpus.sources.count == 1 && corpus.problems.map(\.path) == [folder + "/none"])
    try Data([0x2F, 0xC4, 0xEA, 0x0A]).write(to: URL(filePath: folder + "/list"))
    #expect(Corpus(paths: [], selection: SourceSelection(list: folder + "/list")).problems.count == 1)
  }
}
