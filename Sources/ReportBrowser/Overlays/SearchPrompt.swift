import AnnualReport

/// A search that is being typed; the report shows the first match meanwhile.
struct SearchPrompt: Sendable {
  /// What was typed.
  var text = ""
  /// Where the reader was when it began.
  let origin: Location
  /// Whether the first match was found from the beginning again; `nil` where the report does not have the text.
  var hasWrapped: Bool? = false

  /// What is to be said beside the text.
  var remark: Bilingual? {
    switch hasWrapped {
    case nil: Bilingual(zh: "没有", en: "none")
    case true?: TextSearch.wrapped(forward: true)
    case false?: nil
    }
  }
}
