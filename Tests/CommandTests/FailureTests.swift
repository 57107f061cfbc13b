import Foundation
import Subprocess
import Testing

/// Wrong usage, and input that is no report: status 2 and a clear line on standard error.
@Suite struct FailureTests {
  @Test(arguments: [
    [], ["check"], ["check", "--no-such-option", Sample.clean], ["check", "--format", "yaml", Sample.clean],
    ["check", "--select", "Z", Sample.clean], ["check", "--fail-on", "sometimes", Sample.clean],
    ["check", "--lang", "fr", Sample.clean], ["check", "--color", "pink", Sample.clean],
    ["check", "--jobs", "two", Sample.clean], ["explain"], ["explain", "Z999"], ["show"], ["export"],
  ]) func wrongUsage(_ arguments: [String]) async throws {
    let run = try await Program.run(arguments)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorLines.first?.hasPrefix("Error: ") == true)
  }

  /// Something that is no report, made in a folder.
  enum BadInput: String, CaseIterable {
    case missing, emptyFile, binaryFile, unrelatedText, unrelatedPage, emptyFolder

    func make(at path: String) throws {
      switch self {
      case .missing: break
      case .emptyFile: try Data().write(to: URL(filePath: path))
      case .binaryFile:
        try Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3) }).write(to: URL(filePath: path))
      case .unrelatedText: try Data("县里开会，说的是春耕的事。\n".utf8).write(to: URL(filePath: path))
      case .unrelatedPage:
        try Data("<html><head><title>天气</title></head><body><p>明天有雨。</p></body></html>".utf8)
          .write(to: URL(filePath: path))
      case .emptyFolder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      }
    }
  }

  @Test(arguments: ["check", "export", "show"], BadInput.allCases)
  func badInputIsOneLineAndTheOthersGoOn(_ command: String, _ input: BadInput) async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/input"
      try input.make(at: path)
      let alone = try await Program.run(command, Sample.clean)
      let run = try await Program.run(command, path, Sample.clean)
      #expect(run.status == .exited(2))
      #expect(run.errorLines.count == 1)
      #expect(run.errors.hasPrefix("nianbao: \(path): "))
      #expect(run.output.hasSuffix(alone.output))
    }
  }

  @Test func findingsElsewhereDoNotHideWhatCouldNotBeRead() async throws {
    let run = try await Program.run("check", "no-such-file", Sample.contradictory)
    #expect(run.status == .exited(2))
    #expect(run.output.contains("A101"))
  }

  @Test(arguments: [(BadInput.emptyFile, "unreadable"), (.binaryFile, "unreadable"), (.unrelatedText, "notAReport")])
  func aLineOfJSONSaysWhatIsWrong(_ input: BadInput, _ status: String) async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/input"
      try input.make(at: path)
      for command in [["check", "--format", "jsonl"], ["export"]] {
        let line = try #require(try await Program.run(command + [path]).decoded(as: PathLine.self).first)
        #expect(line.path == path)
        #expect(line.status == status)
        #expect(line.reason?.isEmpty == false)
      }
    }
  }
}
