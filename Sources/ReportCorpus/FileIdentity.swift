import Glibc

/// What a file or folder is, whatever path leads to it.
struct FileIdentity: Hashable {
  private let device: UInt
  private let node: UInt

  /// The identity of what the path, or the link there, leads to; `nil` where there is nothing.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The identity of what is open.
  init?(of descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt(status.st_dev)
    node = UInt(status.st_ino)
  }
}
