import Glibc
import Subprocess
import SystemPackage

/// A program that turns its standard input into its standard output, run as a child with limits, so that a crash or a
/// hang in it costs one report.
struct LimitedProgram: Sendable {
  /// Why a program gave nothing.
  enum Failure: Error {
    /// It is not installed.
    case missing
    /// It took too long, too much memory, or made too much.
    case exceeded
    /// It ended by itself with an error.
    case failed
  }

  /// Its name, as it is found on the path, or its path.
  var name: String
  /// How long it may run.
  var time: Duration
  /// The bytes of memory that it may take.
  var memory = 512 << 20
  /// The bytes that it may write.
  var output = 64 << 20

  /// What the program writes when it is given the input.
  func output(of input: [UInt8], _ arguments: [String]) async throws(Failure) -> [UInt8] {
    do {
      return try await withThrowingTaskGroup(of: [UInt8].self) { group in
        group.addTask { try await run(input, arguments) }
        group.addTask {
          try await Task.sleep(for: time)
          throw Failure.exceeded
        }
        defer { group.cancelAll() }
        return try await group.next() ?? []
      }
    } catch let failure as Failure {
      throw failure
    } catch let error as SubprocessError {
      switch error.code {
      case .executableNotFound: throw .missing
      case .outputLimitExceeded: throw .exceeded
      default: throw .failed
      }
    } catch {
      throw .failed
    }
  }

  private func run(_ input: [UInt8], _ arguments: [String]) async throws -> [UInt8] {
    var options = PlatformOptions()
    options.teardownSequence = [.send(signal: .kill, allowedDurationToNextStep: .seconds(1))]
    let result = try await Subprocess.run(
      .name("prlimit"), arguments: Arguments(["--as=\(memory)", "--core=0", "--", name] + arguments),
      platformOptions: options,
      // Not a pipe: a program that does not care for its input must not hold up the one who writes it.
      input: .fileDescriptor(try Self.anonymousFile(of: input), closeAfterSpawningProcess: true),
      output: .bytes(limit: output), error: .discarded)
    switch result.terminationStatus {
    case .exited(0): return result.standardOutput
    case .exited(Self.notFound): throw Failure.missing
    // A program that is refused memory usually aborts.
    case .signaled: throw Failure.exceeded
    default: throw Failure.failed
    }
  }

  /// How prlimit ends where there is no such program.
  private static let notFound: Int32 = 127

  /// A file with the bytes that has no name and is gone when it is closed.
  private static func anonymousFile(of bytes: [UInt8]) throws -> FileDescriptor {
    guard let file = tmpfile() else { throw Errno(rawValue: errno) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fseek(file, 0, SEEK_SET) == 0 else {
      throw Errno(rawValue: errno)
    }
    return try FileDescriptor(rawValue: fileno(file)).duplicate()
  }
}
