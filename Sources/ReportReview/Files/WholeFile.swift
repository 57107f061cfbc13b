import AnnualReport
import Glibc

/// A file that is written anew, of which there is never a part: at its path stands the old file, or nothing, until all
/// of the new one is on the disk and takes its place at once.
///
/// A link goes on leading to the file, whose permissions are kept, and its owner where that may be. What is no file, such
/// as a pipe, is written to as it is, and so is standard output, which is also called `-`. A file that is not finished is
/// gone with the value.
public final class WholeFile {
  /// The path as it was given.
  public let path: String
  /// Where the path leads, and the file that stands there; `nil` where what is written goes out at once.
  private let target: (path: String, old: stat?)?
  private var descriptor: Int32 = -1
  /// The name of the new file before it has its own; `nil` as long as it needs none.
  private var temporaryPath: String?
  private let before: (WriteStep) -> Int32

  /// Begins to write a file; throws where that cannot be.
  public convenience init(_ path: String) throws(FileFailure) { try self.init(path, nameless: true) { _ in 0 } }

  /// Begins to write a file, which has no name before it is finished if that is asked for and the file system knows such
  /// files; with something to be done before each step, which may return the number of a failure in place of the step.
  init(_ path: String, nameless: Bool, before: @escaping (WriteStep) -> Int32) throws(FileFailure) {
    self.path = path
    self.before = before
    if let standing = Self.standingStream(path) {
      target = nil
      descriptor = try Self.call(path) { fcntl(standing, F_DUPFD_CLOEXEC, 0) }
      return
    }
    let end = try Self.end(of: path)
    var status = stat()
    let exists = stat(end, &status) == 0
    guard exists || errno == ENOENT else { throw FileFailure(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG where exists, _ where !exists:
      // Putting another in its place would need no permission for the file itself.
      guard !exists || access(end, W_OK) == 0 else { throw FileFailure(path, errno) }
      target = (end, exists ? status : nil)
      try openTemporary(beside: end, nameless: nameless, mode: exists ? status.st_mode & 0o777 : 0o666)
    case S_IFDIR: throw FileFailure(path, EISDIR)
    case S_IFCHR, S_IFIFO, S_IFSOCK:
      target = nil
      descriptor = try Self.call(path) { open(end, O_WRONLY | O_CLOEXEC) }
    default:
      throw FileFailure(path, Bilingual(zh: "不是文件，未写入", en: "is no file; not written to"))
    }
  }

  deinit { discard() }

  /// Takes a file away; a link that leads to it stays.
  static func remove(_ path: String) throws(FileFailure) {
    let end = try end(of: path)
    _ = try call(path) { unlink(end) }
  }

  /// Whether a file stands at the path whose place another would take.
  public static func replaces(_ path: String) -> Bool {
    var status = stat()
    return standingStream(path) == nil && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Writes what comes next.
  public func write(_ bytes: [UInt8]) throws(FileFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try step(.write) {
        rest.withUnsafeBytes { Int32(clamping: Glibc.write(descriptor, $0.baseAddress, min($0.count, 1 << 30))) }
      }
      rest = rest.dropFirst(Int(count))
    }
  }

  /// Has what was written take the place of the old file.
  public func finish() throws(FileFailure) {
    guard let target else { return discard() }
    if let old = target.old { try keepPermissions(of: old) }
    try step(.sync) {
      let result = fsync(descriptor)
      // Some file systems have no such call.
      return result == 0 || errno == EINVAL ? 0 : result
    }
    let temporary = try named(beside: target.path)
    try step(.rename) { Glibc.rename(temporary, target.path) }
    temporaryPath = nil
    discard()
  }

  /// Gives up what was written and not finished; the old file stays.
  public func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    if let temporaryPath { unlink(temporaryPath) }
    temporaryPath = nil
  }

  // MARK: Steps

  /// Opens a file without a name, which is gone with the process whatever ends it; else a hidden one beside the file.
  private func openTemporary(beside file: String, nameless: Bool, mode: mode_t) throws(FileFailure) {
    let folder = Self.folder(of: file)
    try step(.open) {
      // The name will come by way of this folder.
      if nameless, access("/proc/self/fd", X_OK) == 0 {
        descriptor = open(folder, Self.withoutName | O_WRONLY | O_CLOEXEC, mode)
        if descriptor >= 0 || ![EOPNOTSUPP, EISDIR, EINVAL, ENOENT].contains(errno) { return descriptor }
      }
      let name = Self.temporaryPath(beside: file)
      descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 { temporaryPath = name }
      return descriptor
    }
  }

  /// Gives the new file the owner, the group and the permissions of the old one; the first two where that is allowed.
  private func keepPermissions(of old: stat) throws(FileFailure) {
    var new = stat()
    guard fstat(descriptor, &new) == 0 else { throw FileFailure(path, errno) }
    try step(.own) {
      if new.st_uid != old.st_uid || new.st_gid != old.st_gid {
        if fchown(descriptor, old.st_uid, old.st_gid) != 0 { _ = fchown(descriptor, uid_t.max, old.st_gid) }
      }
      return 0
    }
    let permissions = old.st_mode & 0o7777
    try step(.permit) { new.st_mode & 0o7777 == permissions ? 0 : fchmod(descriptor, permissions) }
  }

  /// The name of the new file beside the old one.
  private func named(beside file: String) throws(FileFailure) -> String {
    if let temporaryPath { return temporaryPath }
    let name = Self.temporaryPath(beside: file)
    try step(.name) { linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, name, AT_SYMLINK_FOLLOW) }
    temporaryPath = name
    return name
  }

  @discardableResult private func step(_ step: WriteStep, _ call: () -> Int32) throws(FileFailure) -> Int32 {
    let code = before(step)
    guard code == 0 else { throw FileFailure(path, code) }
    return try Self.call(path, call)
  }

  /// What a call returns, made again where a signal came between.
  private static func call(_ path: String, _ call: () -> Int32) throws(FileFailure) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      guard errno == EINTR else { throw FileFailure(path, errno) }
    }
  }

  // MARK: Paths

  /// O_TMPFILE, which is no constant to Swift.
  private static let withoutName: Int32 = 0o20_000_000 | O_DIRECTORY

  /// The descriptor of standard output or standard error where the path means what is open there.
  private static func standingStream(_ path: String) -> Int32? {
    if path == "-" { return STDOUT_FILENO }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [STDOUT_FILENO, STDERR_FILENO].first { descriptor in
      var stream = stat()
      return fstat(descriptor, &stream) == 0 && stream.st_dev == status.st_dev && stream.st_ino == status.st_ino
    }
  }

  /// Where a path leads, links at its end followed whether something stands there or not.
  private static func end(of path: String) throws(FileFailure) -> String {
    var end = path
    for _ in 0..<40 {
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(end, &buffer, buffer.count)
      guard count >= 0 else { return end }
      let link = String(decoding: buffer.prefix(count), as: UTF8.self)
      end = link.hasPrefix("/") ? link : folder(of: end) + "/" + link
    }
    throw FileFailure(path, ELOOP)
  }

  private static func folder(of file: String) -> String {
    guard let stroke = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return stroke == file.startIndex ? "/" : String(file[..<stroke])
  }

  private static func temporaryPath(beside file: String) -> String {
    "\(folder(of: file))/.nianbao-\(String(UInt64.random(in: .min ... .max), radix: 16))"
  }
}
