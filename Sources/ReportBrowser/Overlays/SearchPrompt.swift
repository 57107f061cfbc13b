import AnnualReport

/// A search that is being typed; the report shows the first match meanwhile, or the list the first entry.
struct SearchPrompt: Sendable {
  /// Where a search begins.
  enum Origin: Sendable {
    /// At a place of the open report.
    case place(Location)
    /// At an entry of the list.
    case entry(Int)
  }

  /// What was typed.
  var text = ""
  /// Where the reader was when it began.
  let origin: Origin
  /// Whether the first match was found from the beginning again; `nil` where nothing has the text.
  var hasWrapped: Bool? = false
  /// Which match it is, and of how many, where they are counted.
  var count: (number: Int, of: Int)?
  /// How many searches back what stands here comes from; 0 for what is being typed.
  var recalled = 0

  /// Begins a search.
  init(text: String = "", origin: Origin) {
    self.text = text
    self.origin = origin
  }

  /// What is to be said beside the text.
  var remark: Bilingual? {
    switch hasWrapped {
    case nil: return Bilingual(zh: "没有", en: "none")
    case let wrapped?:
      let number = count.map { Bilingual(zh: "\($0.number)/\($0.of)", en: "\($0.number) of \($0.of)") }
      guard wrapped else { return number }
      let round = TextSearch.wrapped(forward: true)
      return number.map { Bilingual(zh: "\($0.zh)，\(round.zh)", en: "\($0.en), \(round.en)") } ?? round
    }
  }

  /// Returns the reader to where the search began.
  func `return`(to state: inout BrowserState) {
    switch origin {
    case .place(let location): state.open?.go(to: location)
    case .entry(let index): state.list.select(index, rows: state.listRows)
    }
  }
}

extension BrowserState {
  /// Shows the first match of what stands in a prompt.
  mutating func look(by prompt: SearchPrompt) {
    var prompt = prompt
    prompt.count = nil
    switch prompt.origin {
    case .place(let location):
      prompt.hasWrapped = open?.look(for: prompt.text, from: location)
      if let open, let number = open.search.number(at: open.location) {
        prompt.count = (number, open.search.matches.count)
      }
    case .entry(let index):
      prompt.return(to: &self)
      prompt.hasWrapped =
        prompt.text.isEmpty
        ? false : list.look(for: prompt.text, from: index, forward: true, includingIt: true, rows: listRows)
      if !prompt.text.isEmpty { prompt.count = list.count(of: prompt.text) }
    }
    replaceOverlay(with: .search(prompt))
  }

  /// Puts an earlier search in place of what is being typed, or a later one.
  mutating func recall(_ step: Int, in prompt: SearchPrompt) {
    var prompt = prompt
    let back = prompt.recalled - step
    guard 0...searches.count ~= back else { return }
    prompt.recalled = back
    prompt.text = back == 0 ? "" : searches[searches.count - back]
    look(by: prompt)
  }
}
