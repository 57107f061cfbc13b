import Foundation
import ReportCorpus
import Testing

/// Folders with links in them.
@Suite struct FolderWalkTests {
  @Test func linksBackUpAreWalkedOnce() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("年报".utf8).write(to: folder.appending(path: "file.txt"))
    for name in ["a", "b"] {
      try FileManager.default.createSymbolicLink(atPath: folder.path + "/" + name, withDestinationPath: ".")
    }
    #expect(Corpus(paths: [folder.path]).sources.map(\.path) == [folder.path + "/file.txt"])
  }
}
