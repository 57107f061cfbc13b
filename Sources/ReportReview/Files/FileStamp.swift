import Glibc

/// What tells whether a file is another than it was.
public struct FileStamp: Hashable, Sendable {
  private let seconds, nanoseconds: Int
  private let size, inode: Int

  /// The stamp of a regular file; `nil` where there is none.
  public init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
    size = Int(status.st_size)
    inode = Int(status.st_ino)
  }
}
