/// A filter of the list that is being typed; the list shows what passes meanwhile.
struct FilterPrompt: Sendable {
  /// What was typed.
  var text: String
  /// The filter that was there before, to which Esc returns.
  let before: ListFilter
}
