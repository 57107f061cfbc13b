import AnnualReport
import Glibc
import SourceDocuments

/// Reads bytes, but never more than a report can have.
enum FileBytes {
  /// The bytes of a regular file.
  static func ofFile(_ path: String) throws(PathFailure) -> [UInt8] {
    // Without it, a pipe that nobody writes to would be waited for.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw PathFailure(
        reason: errno == ENOENT
          ? Bilingual(zh: "文件不在了", en: "the file is gone")
          : Bilingual(zh: "文件无法打开：请检查权限", en: "the file cannot be opened: check its permissions"))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw PathFailure(reason: Bilingual(zh: "不是普通文件，未读取", en: "not a regular file; not read"))
    }
    guard status.st_size <= SourceLimits.bytes else { throw PathFailure(reason: SourceLimits.tooLarge) }
    return try all(of: descriptor)
  }

  /// The first bytes of a file, up to so many; none where it cannot be opened.
  static func head(of path: String, _ count: Int) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    return [UInt8](unsafeUninitializedCapacity: count) { $1 = fread($0.baseAddress, 1, count, file) }
  }

  /// Whether the path is a regular file: other kinds may wait for ever, or never end.
  static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// All that standard input has.
  static func ofStandardInput() throws(PathFailure) -> [UInt8] { try all(of: STDIN_FILENO) }

  private static func all(of descriptor: Int32) throws(PathFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    let piece = 1 << 18
    while true {
      var count = 0
      let read = [UInt8](unsafeUninitializedCapacity: piece) { buffer, initialized in
        count = Glibc.read(descriptor, buffer.baseAddress, piece)
        initialized = max(0, count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw PathFailure(reason: Bilingual(zh: "读取出错：请检查文件和磁盘", en: "reading failed: check the file and the disk"))
      }
      if count == 0 { return bytes }
      bytes += read
      if bytes.count > SourceLimits.bytes { throw PathFailure(reason: SourceLimits.tooLarge) }
    }
  }
}
