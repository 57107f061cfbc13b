import Glibc

extension AmbiguousWidth {
  /// Asks a terminal by drawing an ambiguous character and having it say where its cursor is; `nil` without an answer.
  ///
  /// To be asked before the screen is drawn. Takes one journey to the terminal and back, and at most 300 ms.
  static func measured(on terminal: Int32) -> AmbiguousWidth? {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return nil }
    var unbuffered = modes
    unbuffered.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(terminal, TCSANOW, &unbuffered)
    defer { tcsetattr(terminal, TCSANOW, &modes) }

    let question = Array("\r“\u{1B}[6n\r\u{1B}[K".utf8)
    guard write(terminal, question, question.count) == question.count else { return nil }
    var answer: [UInt8] = []
    var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while answer.count < 64, answer.last != UInt8(ascii: "R"), poll(&descriptor, 1, 300) == 1 {
      var byte: UInt8 = 0
      guard read(terminal, &byte, 1) == 1 else { return nil }
      answer.append(byte)
    }
    return AmbiguousWidth(cursorReport: String(decoding: answer, as: UTF8.self))
  }

  /// Reads the answer, ESC [ row ; column R; the column counts from 1, and keys typed meanwhile may stand before it.
  init?(cursorReport: String) {
    guard cursorReport.last == "R", let semicolon = cursorReport.lastIndex(of: ";"),
      let column = Int(cursorReport[semicolon...].dropFirst().dropLast())
    else { return nil }
    self.init(rawValue: column - 1)
  }
}
