import AnnualReport
import SourceDocuments

/// Which of several tables that give one of the form's is the report's: where they differ, that of the latest year, or the
/// one that adds up the others. Where nothing tells, none is.
struct TableChoice {
  /// What the words before a table say of it.
  private struct Caption {
    /// Its year; 0 for last year's, and of this year's more than any.
    var year: Int?
    /// Whether it adds up tables of several bodies.
    var isTotal = false
    /// Whether it is of a part of the body.
    var isPart = false
  }

  /// How many fragments before a table may tell what it is of.
  private static let mostWordsBefore = 3
  private static let longestCaption = 40
  /// The fewest numbers other than 0 by which a table is told to be the sum of others.
  private static let leastAdded = 8
  private static let thisYear = Int.max

  private let fragments: [Fragment]
  private let section: Range<Int>
  private let labels: LabelForms?

  /// The choice among tables of a section, with the labels of one of their forms.
  init(_ fragments: [Fragment], within section: Range<Int>, _ labels: LabelForms?) {
    self.fragments = fragments
    self.section = section
    self.labels = labels
  }

  /// The table that is meant; marked as doubtful where that is not known.
  func chosen(_ tables: [RecognisedTable]) -> RecognisedTable? {
    let different = different(tables)
    guard different.count > 1, var first = different.first else { return different.first ?? tables.first }
    let captions = different.indices.map { caption(of: different[$0], behind: $0 == 0 ? nil : different[$0 - 1]) }
    var candidates = Array(different.indices)
    if let years = years(captions), let latest = years.max() {
      candidates = candidates.filter { years[$0] == latest }
    }
    if candidates.count > 1 {
      let totals = candidates.filter { captions[$0].isTotal }
      let wholes = candidates.filter { !captions[$0].isPart }
      if totals.count == 1 {
        candidates = totals
      } else if wholes.count == 1 {
        candidates = wholes
      } else if let sum = sum(among: candidates.map { different[$0].table }) {
        candidates = [candidates[sum]]
      }
    }
    if candidates.count == 1 { return different[candidates[0]] }
    first.isDoubtful = true
    return first
  }

  /// Those that stand there for the first time with their numbers; a form left blank beside a filled one, or a piece of
  /// one, is none of them.
  private func different(_ tables: [RecognisedTable]) -> [RecognisedTable] {
    let filled = tables.filter { $0.table.cells.values.contains { $0.number != nil } }
    let most = filled.map(\.table.presentRows).max() ?? 0
    var contents: Set<[CellID: CellContent]> = []
    return filled.filter {
      $0.table.presentRows * 2 >= most && contents.insert($0.table.cells.mapValues(\.content)).inserted
    }
  }

  // MARK: Captions

  private func caption(of table: RecognisedTable, behind previous: RecognisedTable?) -> Caption {
    var caption = Caption()
    let end = previous?.range.upperBound ?? section.lowerBound
    let inside = max(end, table.range.lowerBound)..<max(end, table.range.upperBound)
    let firstValue = inside.first { fragments[$0].value != nil } ?? inside.lowerBound
    let start = (inside.lowerBound..<firstValue).first { labels?.isCaption(fragments[$0]) ?? true } ?? firstValue
    for position in max(end, start - Self.mostWordsBefore)..<firstValue where fragments[position].value == nil {
      let fragment = fragments[position]
      guard fragment.text.count <= Self.longestCaption else { continue }
      caption.year = DateText.years(in: fragment.text.scalars).last?.year ?? caption.year
      // Among the table's own headings such words head a column or a row.
      if position < start {
        caption.year = relativeYear(fragment) ?? caption.year
        func names(_ words: [String]) -> Bool { words.contains { fragment.label.contains(Array($0.unicodeScalars)) } }
        caption.isTotal = caption.isTotal || names(Self.totals)
        caption.isPart = caption.isPart || names(Self.parts)
      }
    }
    return caption
  }

  /// 全县 and its like name an area, which is a bureau's report no more than its own table is.
  private static let totals = ["汇总", "合计", "总计", "总表"]

  private static let parts = ["本级", "机关本身"]

  /// The year that a caption names by this one.
  private func relativeYear(_ caption: Fragment) -> Int? {
    func begins(_ words: [String]) -> Bool { words.contains { caption.label.starts(with: $0.unicodeScalars) } }
    if begins(["上年", "上一年", "去年"]) { return 0 }
    if begins(["本年", "今年", "当年", "本年度"]) { return Self.thisYear }
    return nil
  }

  /// The year of each table; `nil` where the captions of not enough tell. One without a caption is the report's own where
  /// the others are of other years.
  private func years(_ captions: [Caption]) -> [Int]? {
    let silent = captions.count { $0.year == nil }
    guard silent == 0 || silent == 1 && captions.count > 1 else { return nil }
    let told = captions.compactMap(\.year)
    if silent == 1, !told.allSatisfy({ $0 < statedYear ?? 1 }) { return nil }
    return captions.map { $0.year ?? Self.thisYear }
  }

  /// The latest year that the report's head names with its title.
  private var statedYear: Int? {
    fragments[..<section.lowerBound].filter {
      $0.text.count <= TitleForms.lengths.upperBound && $0.label.contains(Array("年度报告".unicodeScalars))
    }
    .flatMap { DateText.years(in: $0.text.scalars).map(\.year) }.max()
  }

  // MARK: Sums

  /// The one of three or more whose numbers are the sums of the others'.
  private func sum(among tables: [Table]) -> Int? {
    guard tables.count > 2 else { return nil }
    let found = tables.indices.filter { index in
      var added = 0
      for (id, cell) in tables[index].cells {
        guard let number = cell.number?.integer else { continue }
        let others = tables.indices.filter { $0 != index }.map { tables[$0].cells[id]?.number?.integer }
        guard others.allSatisfy({ $0 != nil }), others.compactMap({ $0 }).reduce(0, +) == number else { return false }
        if number != 0 { added += 1 }
      }
      return added >= Self.leastAdded
    }
    return found.count == 1 ? found[0] : nil
  }
}
