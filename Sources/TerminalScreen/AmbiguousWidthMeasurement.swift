extension AmbiguousWidth {
  /// Asks a terminal by drawing an ambiguous character and having it say where its cursor is; `nil` without an answer.
  ///
  /// To be asked before the screen is drawn. Takes one journey to the terminal and back, and at most 300 ms. What is
  /// typed meanwhile is added to `typed`.
  static func measured(on terminal: Int32, typed: inout [UInt8]) -> AmbiguousWidth? {
    let reply = Question.ask("\r“\u{1B}[6n\r\u{1B}[K", on: terminal) { Question.endWithReport($0, "R") }
    typed += reply.typed
    return reply.text.flatMap { AmbiguousWidth(cursorReport: $0) }
  }

  /// Reads the answer, ESC [ row ; column R; the column counts from 1, and keys typed meanwhile may stand before it.
  init?(cursorReport: String) {
    guard cursorReport.last == "R", let semicolon = cursorReport.lastIndex(of: ";"),
      let column = Int(cursorReport[semicolon...].dropFirst().dropLast())
    else { return nil }
    self.init(rawValue: column - 1)
  }
}
