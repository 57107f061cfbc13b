import AnnualReport

/// The numbers of pages that stand among a table's values.
extension TableRecognition {
  /// The fields that are page numbers which got between the others: numbers alone on their lines, where values share theirs
  /// with each other or with the label.
  func pageNumbers(among fields: [Int], besides labelRow: Int) -> Set<Int> {
    let lines = Dictionary(grouping: fields) { fragments[$0].row }
    guard lines.contains(where: { $0.key == labelRow || $0.value.count > 1 }) else { return [] }
    return Set(
      fields.filter { field in
        let fragment = fragments[field]
        return fragment.row != labelRow && lines[fragment.row]?.count == 1 && fragment.mayBePageNumber
      })
  }

  /// Whether the number is one of a count of pages: one near it stands alone on a line, too. Every other one may be dressed
  /// as page numbers are, and so have been recognised before.
  func isCounted(_ index: Int) -> Bool {
    guard let number = Self.pageNumber(at: index, in: fragments) else { return false }
    return [-2, -1, 1, 2].contains { pages.contains(number + $0) }
  }

  /// The numbers that stand alone on their lines, with no border beside them.
  static func pages(in fragments: [Fragment]) -> Set<Int> {
    Set(fragments.indices.compactMap { pageNumber(at: $0, in: fragments) })
  }

  private static func pageNumber(at index: Int, in fragments: [Fragment]) -> Int? {
    let fragment = fragments[index]
    guard fragment.mayBePageNumber, fragment.beginsLine, case .number(let number) = fragment.value,
      index + 1 == fragments.count || fragments[index + 1].row != fragment.row
    else { return nil }
    return number.integer
  }
}
