/// A search that is being typed; the report shows the first match meanwhile.
struct SearchPrompt: Sendable {
  /// What was typed.
  var text = ""
  /// Where the reader was when it began.
  let origin: Location
  /// Whether the report has the text.
  var isFound = true
}
