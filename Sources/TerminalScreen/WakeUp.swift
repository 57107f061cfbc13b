import Glibc

/// Ends a screen's wait from another thread.
///
/// Signals that come before the wait make it return at once, and several count as one.
public final class WakeUp: Sendable {
  /// The end that is readable while a signal is waiting.
  let readEnd: Int32
  /// The end that is written to; a signal handler may.
  let writeEnd: Int32

  /// Makes a wake-up. Without one there would be no way to show what work in the background found, so running out of
  /// file descriptors ends the program.
  public init() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { fatalError("no file descriptor is left") }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Ends the present wait, or the next.
  public func signal() {
    var byte: UInt8 = 0
    // A full pipe refuses the byte, and wakes as well without it.
    _ = write(writeEnd, &byte, 1)
  }

  /// Takes what was signalled; returns whether anything was.
  @discardableResult
  public func takeSignal() -> Bool {
    var bytes: [UInt8] = Array(repeating: 0, count: 64)
    var found = false
    while read(readEnd, &bytes, bytes.count) > 0 { found = true }
    return found
  }
}
