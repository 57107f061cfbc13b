import AnnualReport
import SourceDocuments

/// Which fragments are the labels of which rows of a table.
struct RowAlignment: Sendable {
  /// A row with its label.
  struct Row: Sendable {
    /// The row's index in the form.
    let row: Int
    /// The label's index among the fragments.
    let fragment: Int
  }

  /// What a value behind a label adds to how well it fits: enough to prefer the row of a table to the same words in a
  /// text, and less than a better label gives.
  private static let filled = 0.2

  let labels: LabelForms
  /// The fragments among which the rows were looked for.
  let range: Range<Int>
  /// The rows as they stand in the source.
  let rows: [Row]
  /// For rows that stand there again with other values behind the label, the labels of those.
  let repetitions: [Int: [Int]]
  /// The sum of how well the labels fit.
  let score: Double

  /// Aligns the form's rows with the fragments of the range: the chain of labels, in order, that fits best as a whole.
  ///
  /// With `onlyFilled`, only labels count that have a value behind them; a menu may list the same words.
  init(_ labels: LabelForms, _ fragments: [Fragment], in range: Range<Int>, onlyFilled: Bool) {
    struct Candidate {
      let row: Int
      let fragment: Int
      var total: Double
      var previous: Int?
    }
    var candidates: [Candidate] = []
    /// For every row, the best candidate for it or an earlier row so far.
    var best = [Int?](repeating: nil, count: labels.form.rows.count)
    for index in range where fragments[index].value == nil && !fragments[index].label.isEmpty {
      let filled = index + 1 < fragments.count && fragments[index + 1].value != nil
      if onlyFilled && !filled { continue }
      // The label is compared with all of the form's.
      guard WorkBudget.step(200) else { break }
      let found = labels.rows(for: fragments[index])
      // All candidates of a fragment build on those of earlier fragments, so the rows are entered from the last.
      for (row, score) in found.sorted(by: { $0.row > $1.row }) {
        let before = (0..<row).compactMap { best[$0] }.max { candidates[$0].total < candidates[$1].total }
        let total = (before.map { candidates[$0].total } ?? 0) + score + (filled ? Self.filled : 0)
        if let standing = best[row], candidates[standing].total >= total { continue }
        candidates.append(Candidate(row: row, fragment: index, total: total, previous: before))
        best[row] = candidates.count - 1
      }
    }
    let last = best.compactMap { $0 }.max { candidates[$0].total < candidates[$1].total }
    var chain: [Row] = []
    var next = last
    while let index = next {
      chain.append(Row(row: candidates[index].row, fragment: candidates[index].fragment))
      next = candidates[index].previous
    }
    self.labels = labels
    self.range = range
    score = last.map { candidates[$0].total } ?? 0
    rows = Self.withStrays(Self.filledByOrder(chain.reversed(), labels, fragments, in: range), labels, fragments)
    repetitions = Self.repetitions(of: rows, labels, fragments)
  }

  /// Adds rows whose labels are too damaged to tell, where as many unknown labels with values stand between two known
  /// rows, or before the first, as the form has rows there: then the order decides. Where a label is lost, its values
  /// follow the headings of the columns.
  private static func filledByOrder(
    _ chain: [Row], _ labels: LabelForms, _ fragments: [Fragment], in range: Range<Int>
  ) -> [Row] {
    var result: [Row] = []
    var known = (row: -1, fragment: range.lowerBound - 1)
    for next in chain {
      defer {
        result.append(next)
        known = (next.row, next.fragment)
      }
      let missing = Array(known.row + 1..<next.row)
      guard !missing.isEmpty else { continue }
      let unknown = (known.fragment + 1..<next.fragment).filter { position in
        fragments[position].value == nil && fragments[position + 1].value != nil
          && !(known.row >= 0 && labels.isPart(fragments[position], ofRow: known.row))
      }
      let fits = zip(missing, unknown).allSatisfy { row, position in
        labels.isCaption(fragments[position])
          ? labels.heads(fragments[position...next.fragment], row: row)
          : known.row >= 0 && labels.mayBe(fragments[position], row: row)
      }
      if unknown.count == missing.count, fits { result += zip(missing, unknown).map { Row(row: $0, fragment: $1) } }
    }
    return result
  }

  /// Adds rows that stand among the others, but not in their order: the label is the form's to the letter and has a value
  /// behind it.
  private static func withStrays(_ rows: [Row], _ labels: LabelForms, _ fragments: [Fragment]) -> [Row] {
    guard let first = rows.first?.fragment, let last = rows.last?.fragment else { return rows }
    var present = Set(rows.map(\.row))
    let known = Set(rows.map(\.fragment))
    let strays = (first..<last).compactMap { position -> Row? in
      guard !known.contains(position), fragments[position + 1].value != nil,
        let row = labels.row(named: fragments[position]), present.insert(row).inserted
      else { return nil }
      return Row(row: row, fragment: position)
    }
    return (rows + strays).sorted { $0.fragment < $1.fragment }
  }

  /// The labels among the rows that are the form's to the letter, as another is, and have other values behind them.
  private static func repetitions(of rows: [Row], _ labels: LabelForms, _ fragments: [Fragment]) -> [Int: [Int]] {
    guard let first = rows.first?.fragment, let last = rows.last?.fragment else { return [:] }
    let chosen = Dictionary(rows.map { ($0.row, $0.fragment) }, uniquingKeysWith: { first, _ in first })
    var result: [Int: [Int]] = [:]
    for position in first...last {
      guard let row = labels.row(named: fragments[position]), let other = chosen[row], other != position else {
        continue
      }
      let again = labels.values(behind: position, ofRow: row, fragments).map(\.value)
      if !again.isEmpty, again != labels.values(behind: other, ofRow: row, fragments).map(\.value) {
        result[row, default: []].append(position)
      }
    }
    return result
  }
}
