import AnnualReport
import Glibc

/// Reads a file that somebody wrote for the program, but never more of it than such a file can have.
public enum BoundedFile {
  /// All bytes of a file; throws why they cannot be had.
  static func bytes(of path: String, atMost most: Int) throws(ConfigurationError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    let piece = 1 << 16
    while true {
      var count = 0
      bytes += [UInt8](unsafeUninitializedCapacity: piece) { buffer, initialized in
        count = read(descriptor, buffer.baseAddress, piece)
        initialized = max(0, count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure(path) }
      if count == 0 { return bytes }
      guard bytes.count <= most else { throw tooLarge(path, most) }
    }
  }

  /// The first bytes of a file, at most 64 KB; none where it cannot be read.
  public static func beginning(of path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    let most = 1 << 16
    return [UInt8](unsafeUninitializedCapacity: most) { buffer, initialized in
      initialized = max(0, read(descriptor, buffer.baseAddress, most))
    }
  }

  /// That a file has more bytes than are read.
  static func tooLarge(_ path: String, _ most: Int) -> ConfigurationError {
    ConfigurationError(
      Configuration.Origin(file: path, line: nil),
      Bilingual(zh: "超过 \(most >> 20) MB，未读取", en: "more than \(most >> 20) MB; not read"))
  }

  private static func failure(_ path: String) -> ConfigurationError {
    let reason = FileFailure.reason(of: errno)
    return ConfigurationError(
      Configuration.Origin(file: path, line: nil),
      Bilingual(zh: "无法读取：\(reason.zh)", en: "cannot be read: \(reason.en)"))
  }
}
