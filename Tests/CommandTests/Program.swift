import Foundation
import Subprocess
import SystemPackage

/// The built program, run as a child.
enum Program {
  /// What a run came to.
  struct Run {
    let status: TerminationStatus
    let output: String
    let errors: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
    /// The lines of standard error.
    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
  }

  /// The program, which stands beside the bundle of tests.
  static let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "nianbao").path

  /// Runs the program to its end, its outputs going to pipes.
  static func run(_ arguments: [String], environment: [Environment.Key: String] = [:]) async throws -> Run {
    try await run(.path(FilePath(path)), arguments, environment: environment)
  }

  /// Runs the program to its end, its outputs going to pipes.
  static func run(_ arguments: String...) async throws -> Run { try await run(arguments) }

  /// Runs the program within a line of the shell, where `"$0"` is the program and `"$@"` are the arguments.
  static func runInShell(_ line: String, _ arguments: [String]) async throws -> Run {
    try await run(.name("sh"), ["-c", line, path] + arguments)
  }

  private static func run(
    _ executable: Executable, _ arguments: [String], environment: [Environment.Key: String] = [:]
  ) async throws -> Run {
    let standing: [Environment.Key: String] = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "LANG": "C.UTF-8",
    ]
    let result = try await Subprocess.run(
      executable, arguments: Arguments(arguments),
      environment: .custom(standing.merging(environment) { $1 }),
      output: .string(limit: 1 << 24), error: .string(limit: 1 << 20))
    return Run(status: result.terminationStatus, output: result.standardOutput, errors: result.standardError)
  }
}

/// The samples that come with the program.
enum Sample {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples").standardized
    .path
  /// Everything in it agrees.
  static let clean = folder + "/2024-quangang.txt"
  /// The same as a page.
  static let page = folder + "/2024-quangang.html"
  /// It contradicts itself.
  static let contradictory = folder + "/2024-lanxi.txt"
  /// On the form of 2019; a single notice.
  static let earlier = folder + "/2020-qinglan.txt"
}

/// A folder that is gone when its user is done.
func withTemporaryFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "nianbao-\(UUID().uuidString.prefix(8))")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder.path)
}
