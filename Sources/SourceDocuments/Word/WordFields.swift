/// The fields that are open in a story, of which only results are shown: what stands in an instruction, be it the result of
/// another field, is not.
struct WordFields {
  /// Whether each of the open fields has come to its result, from the outside.
  private var haveResults: [Bool] = []

  /// Whether text is shown here.
  var showsText: Bool { haveResults.allSatisfy { $0 } }

  /// Takes a mark of a field.
  mutating func take(_ mark: String?) {
    let deepest = 1000
    switch mark {
    case "begin" where haveResults.count < deepest: haveResults.append(false)
    case "separate" where !haveResults.isEmpty: haveResults[haveResults.count - 1] = true
    case "end": _ = haveResults.popLast()
    default: break
    }
  }

  /// Ends with the paragraph the fields that are still in their instruction, lest a field without its end hide all that follows.
  mutating func endParagraph() {
    if let first = haveResults.firstIndex(of: false) { haveResults.removeSubrange(first...) }
  }
}
