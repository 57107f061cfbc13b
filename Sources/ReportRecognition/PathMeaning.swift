import AnnualReport
import SourceDocuments

/// What the headings of a path mean together.
struct PathMeaning {
  /// What a heading means, and the fragment that it is.
  typealias Heading = (meant: Int, heading: Int)

  /// The nearest row.
  let row: Heading?
  /// The nearest row that is not named by the heading of the column.
  let rowBesidesColumn: Heading?
  /// The nearest column.
  let column: Heading?
  /// Whether the group of the column is named, too, where it has one.
  let isInGroup: Bool
  /// Whether all texts are the form's.
  let isOfForm: Bool
  /// Whether one of the others heads what stands beside the form's figures.
  let isOfAnotherKind: Bool
  /// The years that the others name.
  let years: Set<Int>

  /// Finds what the headings of the path mean, the nearest of which comes first.
  init(of path: [Int], _ headings: FormHeadings, _ named: [Int: FormHeadings.Named], _ fragments: [Fragment]) {
    func nearest(
      in path: [Int], _ meaning: (FormHeadings.Named, _ among: [[Unicode.Scalar]]) -> Int?
    ) -> Heading? {
      for heading in path {
        guard let named = named[heading] else { continue }
        let around = path.filter { $0 != heading }.map { fragments[$0].label }
        if let meant = meaning(named, around) { return (meant, heading) }
      }
      return nil
    }
    let column = nearest(in: path) { headings.column($0, among: $1) }
    row = nearest(in: path) { headings.row($0, among: $1) }
    rowBesidesColumn = nearest(in: path.filter { $0 != column?.heading }) { headings.row($0, among: $1) }
    self.column = column
    let group = column.flatMap { headings.labels.columnGroups[$0.meant] }
    isInGroup = group.map { group in path.contains { fragments[$0].label == group } } ?? true
    let others = path.filter { named[$0] == nil }.map { fragments[$0] }
    isOfForm = others.isEmpty
    isOfAnotherKind = others.contains { OtherKinds.heads($0.label) }
    years = Set(others.flatMap { DateText.years(in: $0.text.scalars).map(\.year) })
  }
}
