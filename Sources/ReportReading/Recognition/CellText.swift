import AnnualReport

/// Tells what the text of a cell means.
enum CellText {
  /// The content of a cell with this text.
  static func content(of text: [Unicode.Scalar]) -> CellContent {
    let folded = text.lazy.filter { !$0.isBlank }.map(Folding.fold)
    let word = String(String.UnicodeScalarView(folded))
    if word.isEmpty { return .blank }
    if notApplicable.contains(word) { return .notApplicable }
    if let number = Number(withoutSeparators(word)) { return .number(number) }
    return .text
  }

  private static let notApplicable: Set<String> = ["/", "\\", "-", "--", "—", "——", "―", "－", "无", "╱"]

  /// The number without thousands separators, where they stand as they must: `1,234,567.8`.
  private static func withoutSeparators(_ word: String) -> String {
    guard word.contains(",") else { return word }
    let whole = word.prefix { $0 != "." }
    let groups = whole.drop { $0 == "-" }.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return word }
    return word.filter { $0 != "," }
  }
}
