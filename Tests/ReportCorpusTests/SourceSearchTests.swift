import Foundation
import ReportCorpus
import ReportReview
import SourceFixtures
import Testing

/// Which sources there are under paths.
@Suite final class SourceSearchTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: folder.appending(path: "sub"), withIntermediateDirectories: true)
    for name in ["a.txt", "sub/b.txt", "sub/nianbao.toml", ".hidden"] {
      try Data(name.utf8).write(to: folder.appending(path: name))
    }
    var files = PackedFiles()
    for name in ["c.txt", "nianbao.toml"] { files.add(name, name) }
    try Data(files.packed()).write(to: folder.appending(path: "z.zip"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The sources, those that were named with a star.
  private func sources(_ paths: String..., leavingOut files: [String] = []) -> [String] {
    let prefix = folder.path + "/"
    let corpus = Corpus(paths: paths.map { prefix + $0 }, leavingOut: files.map { SourcePath(prefix + $0) })
    return corpus.sources.map { $0.path.replacing(prefix, with: "") + ($0.isNamed ? "*" : "") }
  }

  @Test func whatFoldersAndArchivesHoldIsNotNamed() {
    #expect(sources("a.txt", "sub", "z.zip") == ["a.txt*", "sub/b.txt", "z.zip!c.txt"])
  }

  @Test func eachFileIsASourceOnce() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.txt", withDestinationPath: folder.path + "/a.txt")
    #expect(sources("link.txt", "a.txt", "sub/../a.txt") == ["link.txt*"])
    #expect(sources("z.zip", "sub/../z.zip") == ["z.zip!c.txt"])
  }

  @Test func aFileThatIsFoundFirstIsNamedAllTheSame() {
    #expect(sources("sub", "sub/b.txt") == ["sub/b.txt*"])
  }

  @Test func filesAreLeftOut() {
    #expect(sources("a.txt", "sub", leavingOut: ["sub/./b.txt"]) == ["a.txt*"])
  }
}
