import Glibc

/// Something that a terminal is asked before the screen is drawn.
enum Question {
  /// How many milliseconds an answer may take; a line across the world and back takes 300.
  private static let patience: Int32 = 300
  /// No answer is longer, whatever else has been typed before it.
  private static let longestAnswer = 128

  /// Sends a question and returns what comes until the answer is whole; `nil` where nothing comes in time.
  static func ask(_ question: String, on terminal: Int32, until isWhole: ([UInt8]) -> Bool) -> [UInt8]? {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return nil }
    var unbuffered = modes
    unbuffered.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(terminal, TCSANOW, &unbuffered)
    defer { tcsetattr(terminal, TCSANOW, &modes) }
    let bytes = Array(question.utf8)
    guard write(terminal, bytes, bytes.count) == bytes.count else { return nil }
    var answer: [UInt8] = []
    var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while answer.count < longestAnswer, !isWhole(answer), poll(&descriptor, 1, patience) == 1 {
      var byte: UInt8 = 0
      guard read(terminal, &byte, 1) == 1 else { return nil }
      answer.append(byte)
    }
    return isWhole(answer) ? answer : nil
  }
}
