import Glibc

/// Whether a terminal writes on a dark ground or on a light one.
public enum Background: Hashable, Sendable {
  /// Light text on a dark ground.
  case dark
  /// Dark text on a light ground.
  case light

  /// What the environment says (COLORFGBG, as rxvt and Konsole set it), else what the terminal itself answers; `nil`
  /// where neither says anything.
  ///
  /// To be asked before the screen is drawn. The terminal is asked for its colour (OSC 11) and then for what it is (DA1),
  /// which every terminal answers, so that one that knows no colours is not waited for; at most 300 ms. What is typed
  /// meanwhile is added to `typed`.
  static func found(on terminal: Int32, environment: (String) -> String?, typed: inout [UInt8]) -> Background? {
    if let known = environment("COLORFGBG").flatMap(Self.init(colours:)) { return known }
    let name = environment("TERM") ?? ""
    // These print what they do not understand.
    if name.isEmpty || ["linux", "vt", "ansi", "dumb"].contains(where: name.hasPrefix) { return nil }
    let reply = Question.ask("\u{1B}]11;?\u{07}\u{1B}[c", on: terminal) { Question.endWithReport($0, "c") }
    typed += reply.typed
    return reply.text.flatMap { Background(answer: $0) }
  }

  /// Reads COLORFGBG: `15;0`, or `0;default;15`; the last number is that of the ground.
  init?(colours: String) {
    guard let number = colours.split(separator: ";").last.flatMap({ Int($0) }), 0...15 ~= number else { return nil }
    self = number == 7 || number > 8 ? .light : .dark
  }

  /// Reads the answer to OSC 11: `rgb:RR/GG/BB` with one to four digits a part.
  init?(answer: String) {
    guard let start = answer.firstRange(of: "11;rgb:")?.upperBound else { return nil }
    let digits = answer[start...].prefix { $0.isHexDigit || $0 == "/" }
    let parts = digits.split(separator: "/").compactMap { part -> Double? in
      guard 1...4 ~= part.count, let value = Int(part, radix: 16) else { return nil }
      return Double(value) / Double((1 << (4 * part.count)) - 1)
    }
    guard parts.count == 3 else { return nil }
    // How bright it looks (ITU-R BT.709).
    self = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] > 0.5 ? .light : .dark
  }
}
