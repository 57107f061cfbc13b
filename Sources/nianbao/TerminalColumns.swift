import Glibc

/// How wide the terminal is.
enum TerminalColumns {
  /// The width of the terminal on standard output; `nil` where there is none.
  static var ofOutput: Int? {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}
