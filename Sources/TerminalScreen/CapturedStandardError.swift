import Glibc

/// A file that stands in for standard error while the screen is drawn, so that nothing writes across it.
///
/// The guard of the terminal puts the real one back, for it must when the program dies as well.
struct CapturedStandardError {
  /// The real one.
  let original: Int32
  /// The file; it has no name and goes with the process.
  let file: Int32

  /// Puts the file in place, or does nothing and returns `nil` where no file can be made.
  init?() {
    let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array((directory + "/nianbao-stderr-XXXXXX").utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { return nil }
    unlink(path)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    let original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard original >= 0 else {
      close(file)
      return nil
    }
    dup2(file, STDERR_FILENO)
    self.original = original
    self.file = file
  }
}
