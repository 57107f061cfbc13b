import FoundationEssentials
import ReportReview

/// A folder for the files of a test, which is gone with it.
final class TemporaryFolder {
  /// The path of the folder.
  let path = FileManager.default.temporaryDirectory.appending(path: "nianbao-\(UUID().uuidString)").path

  /// Makes the folder with some files in it, by their paths within.
  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files {
      let file = URL(filePath: "\(path)/\(name)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// The text of a file.
  func text(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

  /// A file of the folder as a source.
  func source(_ name: String) -> SourcePath { SourcePath("\(path)/\(name)") }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
