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
  /// How many seconds of a processor it may take, where that is to decide and not how busy the machine is.
  var processorSeconds: Int?
  /// The bytes of memory that it may take.
  var memory = 512 << 20
  /// The bytes that it may write to one file.
  var output = 64 << 20
  /// The folder in which it runs; ours where there is none.
  var folder: String?

  /// What the program writes when it is given the input.
  func output(of input: [UInt8], _ arguments: [String]) async throws(Failure) -> [UInt8] {
    try await told(of: input, arguments).output
  }

  /// What the program writes when it is given the input, and what it complains of.
  func told(
    of input: [UInt8], _ arguments: [String]
  ) async throws(Failure) -> (output: [UInt8], complaints: [UInt8]) {
    do {
      return try await run(input, arguments)
    } catch let failure as Failure {
      throw failure
    } catch let error as SubprocessError {
      switch error.code {
      case .executableNotFound: throw .missing
      default: throw .failed
      }
    } catch {
      throw .failed
    }
  }

  private func run(_ input: [UInt8], _ arguments: [String]) async throws -> (output: [UInt8], complaints: [UInt8]) {
    var options = PlatformOptions()
    // `timeout` passes this signal on.
    options.teardownSequence = [.send(signal: .terminate, allowedDurationToNextStep: .seconds(1))]
    let processor = processorSeconds.map { ["--cpu=\($0)"] } ?? []
    let limits = processor + ["--as=\(memory)", "--fsize=\(self.output)", "--core=0", "--", name]
    let watched = ["--signal=KILL", "\(time / .seconds(1))", "prlimit"] + limits + arguments
    // Files and a watch of its own: where all threads are busy reading reports, the program neither waits for us to feed
    // it and to empty its pipe, nor is stopped for the time that we take.
    let output = try Self.anonymousFile(of: [])
    defer { try? output.close() }
    let complaints = try Self.anonymousFile(of: [])
    defer { try? complaints.close() }
    let result = try await Subprocess.run(
      .name("timeout"), arguments: Arguments(watched), workingDirectory: folder.map { FilePath($0) },
      platformOptions: options,
      input: .fileDescriptor(try Self.anonymousFile(of: input), closeAfterSpawningProcess: true),
      output: .fileDescriptor(output, closeAfterSpawningProcess: false),
      error: .fileDescriptor(complaints, closeAfterSpawningProcess: false))
    switch result.terminationStatus {
    case .exited(0): return (try Self.contents(of: output), try Self.contents(of: complaints))
    case .exited(Self.notFound): throw Failure.missing
    // A program that is refused memory usually aborts.
    case .signaled: throw Failure.exceeded
    default: throw Failure.failed
    }
  }

  /// How `prlimit` ends where there is no such program.
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

  private static func contents(of file: FileDescriptor) throws -> [UInt8] {
    let count = try Int(file.seek(offset: 0, from: .end))
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let read = try file.read(fromAbsoluteOffset: Int64(filled), into: rest)
        if read == 0 { break }
        filled += read
      }
    }
  }
}
