import AnnualReport
import Glibc
import ReportReview
import TerminalScreen

/// Standard output, or a file in its stead, written in large pieces.
///
/// What cannot be written ends the program with status 2, since a reader would take a part for the whole.
final class StandardOutput {
  private var buffer: [UInt8] = []
  private let file: WholeFile?
  private let language: Language

  /// Writes to standard output, or to a file that was begun, which is there once ``finish()`` was called.
  init(_ language: Language, file: WholeFile? = nil) {
    self.file = file
    self.language = language
  }

  /// Adds the text.
  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count > 1 << 16 { flush() }
  }

  /// Adds the text as a line.
  func line(_ text: String) { write(text + "\n") }

  /// Writes what has not been written yet.
  func flush() {
    let piece = buffer
    buffer.removeAll(keepingCapacity: true)
    if let file {
      orEnd { () throws(FileFailure) in try file.write(piece) }
    } else if !writeAll(piece, to: STDOUT_FILENO) {
      // A reader that has gone away has what it wanted.
      if errno != EPIPE {
        let reason = Bilingual(
          zh: "结果没有写完：请检查磁盘空间", en: "the results are not written to their end: check the space on the disk")
        StandardError.line(reason[language])
      }
      exit(2)
    }
  }

  /// Writes what is left, and has the file take its place.
  func finish() {
    flush()
    if let file { orEnd { () throws(FileFailure) in try file.finish() } }
  }

  private func orEnd(_ write: () throws(FileFailure) -> Void) {
    do throws(FileFailure) {
      try write()
    } catch {
      file?.discard()
      StandardError.line(error.message[language])
      exit(2)
    }
  }

  deinit { if file == nil { flush() } }
}

/// Standard error, where everything goes that is no result.
enum StandardError {
  /// Writes a line that names the program; the text may hold anything.
  static func line(_ text: String) { plain("nianbao: \(text.printable)") }

  /// Writes the program's own words as they stand.
  static func plain(_ text: String) { raw(text + "\n") }

  /// Writes the program's own words without an end of the line.
  static func raw(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }
}

/// The three streams that every program is given.
enum StandardStreams {
  /// Takes the places of those that the caller has closed, or the next file that is opened would stand in for one.
  ///
  /// What takes a place can be used as little as a closed one.
  static func claim() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

/// Whether all could be written; if not, `errno` tells why.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}
