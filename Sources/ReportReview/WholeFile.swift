import FoundationEssentials
import Glibc

/// Writing a file so that there is never half of one: another takes its place at once.
enum WholeFile {
  /// Writes the text. A link goes on leading to the file, and what is no file, such as a device, is written to as it is.
  static func write(_ text: String, to file: String) throws {
    var status = stat()
    let isElsewhere = stat(file, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    let target = realpath(file, nil)
    defer { free(target) }
    let path = target.map { String(cString: $0) } ?? file
    try Data(text.utf8).write(to: URL(filePath: path), options: isElsewhere ? [] : .atomic)
  }
}
