import AnnualReport
import SourceDocuments

/// Which of the tables that give one of the form's is meant.
extension TableRecognition {
  /// The index of the table of the latest year, where words before each of them tell its year; else of the first.
  func latest(_ tables: [Range<Int>], _ labels: LabelForms, within section: Range<Int>) -> Int {
    guard tables.count > 1 else { return 0 }
    var years: [Int] = []
    var end = section.lowerBound
    for table in tables {
      let start = start(before: table.lowerBound, labels, within: section)
      let words = fragments[max(end, start - Self.mostWordsBefore)..<max(end, table.lowerBound)]
      guard let year = words.compactMap(year).last else { return 0 }
      years.append(year)
      end = table.upperBound
    }
    return years.indices.max { years[$0] < years[$1] } ?? 0
  }

  /// How many fragments before a table may tell its year.
  private static let mostWordsBefore = 3

  /// The year that a caption names; of last year's, the one before any other.
  private func year(_ caption: Fragment) -> Int? {
    guard caption.value == nil, caption.text.count <= 40 else { return nil }
    if ["上年", "上一年", "去年"].contains(where: { caption.label.starts(with: $0.unicodeScalars) }) { return 0 }
    return DateText.years(in: caption.text.scalars).last?.year
  }
}
