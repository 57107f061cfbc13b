import TerminalScreen

/// Comma-separated values, as in RFC 4180.
enum CSV {
  /// A row with its end.
  static func row(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

  /// Words as a field; those that a spreadsheet would take for a formula, such as a file's name, get an apostrophe.
  ///
  /// Some programs look past blanks and quotes, and some read full-width signs as well.
  static func text(_ words: String) -> String {
    let words = words.printable
    let start = words.unicodeScalars.first { !$0.properties.isWhitespace && !$0.properties.isQuotationMark }
    let isFormula = start.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    return isFormula && words.unicodeScalars.count > 1 ? "'" + words : words
  }

  private static func field(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
    return "\"\(text.escaping { $0 == "\"" ? "\"\"" : nil })\""
  }
}
