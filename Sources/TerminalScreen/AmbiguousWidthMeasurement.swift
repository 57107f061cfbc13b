extension AmbiguousWidth {
  /// Asks a terminal by drawing an ambiguous character and having it say where its cursor is; `nil` without an answer.
  ///
  /// To be asked before the screen is drawn. Takes one journey to the terminal and back, and at most 300 ms.
  static func measured(on terminal: Int32) -> AmbiguousWidth? {
    Question.ask("\r“\u{1B}[6n\r\u{1B}[K", on: terminal, until: { $0.last == UInt8(ascii: "R") })
      .flatMap { AmbiguousWidth(cursorReport: String(decoding: $0, as: UTF8.self)) }
  }

  /// Reads the answer, ESC [ row ; column R; the column counts from 1, and keys typed meanwhile may stand before it.
  init?(cursorReport: String) {
    guard cursorReport.last == "R", let semicolon = cursorReport.lastIndex(of: ";"),
      let column = Int(cursorReport[semicolon...].dropFirst().dropLast())
    else { return nil }
    self.init(rawValue: column - 1)
  }
}
