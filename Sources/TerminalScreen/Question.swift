import Glibc

/// Something that a terminal is asked before the screen is drawn.
enum Question {
  /// What came.
  struct Reply {
    /// All bytes, in their order.
    let bytes: [UInt8]
    /// Whether the answer is whole.
    let isWhole: Bool

    /// The text of the answer; `nil` where it is not whole.
    var text: String? { isWhole ? String(decoding: bytes, as: UTF8.self) : nil }

    /// What was typed meanwhile: all but the sequences with which terminals answer (CSI and OSC).
    var typed: [UInt8] {
      var typed: [UInt8] = []
      var index = 0
      while index < bytes.count {
        if bytes[index] == Self.escape, index + 1 < bytes.count, let end = Self.end(in: bytes, from: index) {
          index = end
        } else {
          typed.append(bytes[index])
          index += 1
        }
      }
      return typed
    }

    private static let escape: UInt8 = 0x1B
    private static let bell: UInt8 = 0x07

    /// Where the sequence ends that begins at an index; `nil` where none does. An arrow key is typed and no answer.
    private static func end(in bytes: [UInt8], from start: Int) -> Int? {
      switch bytes[start + 1] {
      case UInt8(ascii: "["):
        guard let last = bytes[(start + 2)...].firstIndex(where: { 0x40...0x7E ~= $0 }) else { return nil }
        return ["c", "R"].contains(Character(Unicode.Scalar(bytes[last]))) ? last + 1 : nil
      case UInt8(ascii: "]"):
        return bytes[(start + 2)...].firstIndex { $0 == bell || $0 == UInt8(ascii: "\\") }.map { $0 + 1 }
      default: return nil
      }
    }
  }

  /// Whether bytes end with a report of the terminal (CSI) that ends with a character, which may be typed, too.
  static func endWithReport(_ bytes: [UInt8], _ last: Character) -> Bool {
    guard bytes.last == last.asciiValue, let start = bytes.lastIndex(of: 0x1B), start + 1 < bytes.count - 1,
      bytes[start + 1] == UInt8(ascii: "[")
    else { return false }
    return bytes[(start + 2)...].dropLast().allSatisfy { 0x20...0x3F ~= $0 }
  }

  /// How many milliseconds an answer may take; a line across the world and back takes 300.
  private static let patience: Int32 = 300
  /// No answer is longer, whatever else has been typed before it.
  private static let longestAnswer = 128

  /// Sends a question and returns what comes until the answer is whole, or until nothing comes in time.
  static func ask(_ question: String, on terminal: Int32, until isWhole: ([UInt8]) -> Bool) -> Reply {
    var bytes: [UInt8] = []
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return Reply(bytes: [], isWhole: false) }
    var unbuffered = modes
    unbuffered.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(terminal, TCSANOW, &unbuffered)
    defer { tcsetattr(terminal, TCSANOW, &modes) }
    let asked = Array(question.utf8)
    guard write(terminal, asked, asked.count) == asked.count else { return Reply(bytes: [], isWhole: false) }
    var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while bytes.count < longestAnswer, !isWhole(bytes), poll(&descriptor, 1, patience) == 1 {
      var byte: UInt8 = 0
      guard read(terminal, &byte, 1) == 1 else { break }
      bytes.append(byte)
    }
    return Reply(bytes: bytes, isWhole: isWhole(bytes))
  }
}
