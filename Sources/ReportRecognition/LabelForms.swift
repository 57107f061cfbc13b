import AnnualReport
import SourceDocuments

/// The labels of a table's form, folded for comparing.
struct LabelForms: Sendable {
  let form: TableForm
  /// For every row the wordings of its label, with and without its groups.
  private let rows: [[[Unicode.Scalar]]]
  /// For every row the labels of its groups, alone and behind those of the groups around them: whoever is a part of one of them is no label of the row.
  private let groups: [[[Unicode.Scalar]]]
  /// The labels of all groups.
  let groupLabels: Set<[Unicode.Scalar]>
  /// The label of every row, without its groups.
  let rowLabels: [[Unicode.Scalar]]
  /// The label of every row behind those of its groups.
  let fullRowLabels: [[Unicode.Scalar]]
  /// The label of every column, without its group.
  let columnLabels: [[Unicode.Scalar]]
  /// The same without remarks in brackets.
  private let plainColumnLabels: [[Unicode.Scalar]]
  /// The label of every column's group.
  let columnGroups: [[Unicode.Scalar]?]
  /// The labels of all rows and columns.
  let allLabels: Set<[Unicode.Scalar]>
  private let exact: [[Unicode.Scalar]: [Int]]
  private let captions: [[Unicode.Scalar]]
  private let captionText: [Unicode.Scalar]
  private let rowsOfTexts = TextMemo<[(row: Int, score: Double)]>()
  private let captionsOfTexts = TextMemo<Bool>()

  /// How well a label fits with numbers behind its words: all but wholly, for these may be another row's.
  private static let numbered = 0.9
  /// The longest text that may be a label, with its remarks and the blanks that justify it.
  private static let longestLabel = 160
  /// The longest heading of columns, folded: of several columns, or with an explanation.
  private static let longestCaption = 60
  /// How like a heading of columns a text must be: these are short, and half alike each other.
  private static let leastCaptionLikeness = 0.75
  /// Shorter ones have too few characters to tell which row they are of.
  private static let shortestLabel = 4

  init(_ form: TableForm) {
    func label(_ text: String) -> [Unicode.Scalar] { Folding.label(text.unicodeScalars) }
    self.form = form
    rowLabels = form.rows.map { label($0.label) }
    fullRowLabels = form.rows.map { label($0.fullLabel) }
    columnLabels = form.columns.map { label($0.label) }
    plainColumnLabels = form.columns.map { Folding.label(Folding.withoutRemarks(Array($0.label.unicodeScalars))) }
    columnGroups = form.columns.map { $0.group.map(label) }
    allLabels = Set(rowLabels + columnLabels)
    rows = form.rows.map { row in
      var wordings = [row.label] + row.aliases
      if let group = row.groups.last { wordings += wordings.map { group + $0 } }
      if row.groups.count > 1 { wordings.append(row.groups.joined() + row.label) }
      return wordings.map(label)
    }
    groups = form.rows.map { row in
      let paths = row.groups.indices.dropFirst().map { row.groups[...$0].joined() }
      return (row.groups + paths).map(label)
    }
    groupLabels = Set(groups.joined())
    var exact: [[Unicode.Scalar]: [Int]] = [:]
    for (index, wordings) in rows.enumerated() {
      for wording in wordings where exact[wording]?.contains(index) != true {
        exact[wording, default: []].append(index)
      }
    }
    self.exact = exact
    captions = form.captions.map(label)
    captionText = Array(captions.joined(separator: ["|"]))
  }

  /// The rows whose label the fragment may be, each with how well it fits, from 0.5 to 1.
  func rows(for fragment: Fragment) -> [(row: Int, score: Double)] {
    guard fragment.value == nil, !fragment.label.isEmpty else { return [] }
    return rowsOfTexts.found(fragment.text.scalars) { likely(fragment) }
  }

  private func likely(_ fragment: Fragment) -> [(row: Int, score: Double)] {
    if let found = exact[fragment.label] { return found.map { ($0, 1) } }
    // A group is no row, however like the label of a row of another group it is.
    if let found = exact[fragment.label.withoutNumbersAtEnd] { return found.map { ($0, Self.numbered) } }
    guard fragment.text.count <= Self.longestLabel, !groupLabels.contains(fragment.label) else { return [] }
    var labels = [fragment.label]
    let plain = Folding.label(Folding.withoutRemarks(fragment.text.scalars))
    if plain != fragment.label, !plain.isEmpty { labels.append(plain) }
    return rows.enumerated().compactMap { index, wordings in
      var score = 0.0
      for label in labels where !groups[index].contains(where: { $0.contains(label) }) {
        for wording in wordings { score = max(score, Similarity.of(label, to: wording)) }
      }
      return score >= Similarity.least ? (index, score) : nil
    }
  }

  /// The one row whose label the fragment is to the letter.
  func row(named fragment: Fragment) -> Int? {
    guard let found = exact[fragment.label], found.count == 1 else { return nil }
    return found[0]
  }

  /// Whether the fragment is a heading of columns or groups, whole or in part.
  func isCaption(_ fragment: Fragment) -> Bool {
    // 商业企业申请22件。: a sentence, in whose words a heading may stand.
    guard fragment.value == nil, !fragment.label.isEmpty, fragment.label.count <= Self.longestCaption,
      fragment.text.scalars.last != "。"
    else { return false }
    return captionsOfTexts.found(fragment.text.scalars) {
      caption(fragment) != nil
        || fragment.text.split(where: \.isBlank).allSatisfy { piece in
          let label = Folding.label(piece.scalars)
          return label.isEmpty || captionText.contains(label)
        }
    }
  }

  /// The caption that the fragment is, as its index in the form.
  func caption(_ fragment: Fragment) -> Int? {
    if let index = captions.firstIndex(of: fragment.label) { return index }
    let plain = Folding.label(Folding.withoutRemarks(fragment.text.scalars))
    return captions.firstIndex { Similarity.of(plain, to: $0) >= Self.leastCaptionLikeness }
  }

  /// Whether the label may be the row's, however damaged: short, or with half of its characters from the row's label.
  func mayBe(_ fragment: Fragment, row: Int) -> Bool {
    let hanzi = fragment.label.filter(\.isHanzi)
    return hanzi.count < Self.shortestLabel
      || rows[row].contains { wording in hanzi.count(where: wording.contains) * 2 >= hanzi.count }
  }

  /// Whether the first of the fragments is the heading of the row's last column, and just the row's values follow.
  func heads(_ fragments: ArraySlice<Fragment>, row: Int) -> Bool {
    guard let heading = fragments.first, let last = columns(of: row).last,
      heading.headingLabels.contains(where: { $0 == columnLabels[last] || $0 == plainColumnLabels[last] })
    else { return false }
    return fragments.dropFirst().prefix { $0.value != nil }.count == form.rows[row].columns.count
  }

  /// The columns in which the row has cells, as their indices in the form.
  func columns(of row: Int) -> [Int] {
    form.rows[row].columns.compactMap { key in form.columns.firstIndex { $0.key == key } }
  }

  /// The values that follow the label, at most as many as the row has cells.
  func values(behind label: Int, ofRow row: Int, _ fragments: [Fragment]) -> ArraySlice<Fragment> {
    fragments[(label + 1)...].prefix(form.rows[row].columns.count).prefix { $0.value != nil }
  }

  /// The parts of the range in each of which one table of the form may stand: cut before every label of the first row, but
  /// the first, that has a value behind it.
  func parts(of range: Range<Int>, _ fragments: [Fragment]) -> [Range<Int>] {
    let starts = range.filter { index in
      index + 1 < range.upperBound && fragments[index + 1].value != nil && exact[fragments[index].label] == [0]
    }
    let bounds = [range.lowerBound] + starts.dropFirst() + [range.upperBound]
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  /// What stands behind the row's label in one piece with it, and holds a number: `行政许可120`. `nil` where the text has no
  /// digits but its numeral's, those of the form's label, years, and those of a remark in brackets.
  func valueInLabel(_ fragment: Fragment, ofRow row: Int) -> Cell? {
    let text = fragment.text.scalars
    guard text.contains(where: { Folding.fold($0).isDigit }) else { return nil }
    let values = fragment.text.split(where: \.isBlank).prefix { CellText.isValue($0.scalars) }
    if values.count > 1, let first = values.first {
      return Cell(.text, text: values.map(\.string).joined(separator: " "), place: first.place)
    }
    let known = Set(rows[row].flatMap { Self.numbers(in: $0) })
    let rest = Folding.label(Folding.withoutRemarks(text)).drop(while: \.isDigit)
    guard Self.numbers(in: rest).contains(where: { !known.contains($0) }) else { return nil }
    let wording = rows[row].filter { rest.starts(with: $0.drop(while: \.isDigit)) }.max { $0.count < $1.count }
    var labelled = wording.map { $0.drop(while: \.isDigit).count } ?? 0
    var start = text.firstIndex { Folding.fold($0).isHanzi } ?? 0
    while labelled > 0, start < text.count {
      let scalar = Folding.fold(text[start])
      if scalar.isHanzi || scalar.isDigit { labelled -= 1 }
      start += 1
    }
    let value = fragment.text[(wording == nil ? 0 : start)..<text.count].trimmed
    return Cell(CellText.content(of: value.scalars), text: value.string, place: value.place)
  }

  /// The runs of digits in a folded label that are no year.
  private static func numbers(in label: some Collection<Unicode.Scalar>) -> [[Unicode.Scalar]] {
    let label = Array(label)
    return label.indices.split { !label[$0].isDigit }.compactMap { run in
      run.endIndex < label.count && label[run.endIndex] == "年" ? nil : Array(label[run.startIndex..<run.endIndex])
    }
  }

  /// Whether the text is a part of the row's label, as where a label is broken over lines.
  func isPart(_ fragment: Fragment, ofRow row: Int) -> Bool {
    rows[row].contains { $0.contains(fragment.label) }
  }
}

extension [Unicode.Scalar] {
  /// The folded label without the numbers behind its words, and their units: `规章3` and `规章3件` are `规章`.
  fileprivate var withoutNumbersAtEnd: [Unicode.Scalar] {
    guard last.map({ !$0.isHanzi || "件条份个宗项元".unicodeScalars.contains($0) }) == true else { return [] }
    let last = lastIndex { !$0.isDigit && !"件条份个宗项万元".unicodeScalars.contains($0) } ?? 0
    return Array(self[...last])
  }
}
