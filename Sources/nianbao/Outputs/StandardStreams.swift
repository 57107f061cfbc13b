import AnnualReport
import ArgumentParser
import Glibc
import TerminalScreen

/// Standard output, written in large pieces; what is left is written when the value is given up.
///
/// What cannot be written ends the program with status 2, since a reader would take a part for the whole.
final class StandardOutput {
  private var buffer: [UInt8] = []
  private let descriptor: Int32
  private let language: Language

  /// Writes to standard output.
  init(_ language: Language) {
    descriptor = STDOUT_FILENO
    self.language = language
  }

  /// Writes to a file in its stead, which is made anew; says so and ends with status 2 where that cannot be.
  init(file path: String, _ language: Language) throws {
    self.language = language
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let reason = Bilingual(zh: "不能写入：请检查文件夹和权限", en: "cannot be written: check the folder and its permissions")
      StandardError.line("\(path): \(reason[language])")
      throw ExitCode(2)
    }
  }

  /// Adds the text.
  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count > 1 << 16 { flush() }
  }

  /// Adds the text as a line.
  func line(_ text: String) { write(text + "\n") }

  /// Writes what is left.
  func flush() {
    let isWritten = writeAll(buffer, to: descriptor)
    buffer.removeAll(keepingCapacity: true)
    guard !isWritten else { return }
    // A reader that has gone away has what it wanted.
    if errno != EPIPE {
      let reason = Bilingual(
        zh: "结果没有写完：请检查磁盘空间", en: "the results are not written to their end: check the space on the disk")
      StandardError.line(reason[language])
    }
    exit(2)
  }

  deinit { flush() }
}

/// Standard error, where everything goes that is no result.
enum StandardError {
  /// Writes a line that names the program; the text may hold anything.
  static func line(_ text: String) { plain("nianbao: \(text.printable)") }

  /// Writes the program's own words as they stand.
  static func plain(_ text: String) { _ = writeAll(Array((text + "\n").utf8), to: STDERR_FILENO) }
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
