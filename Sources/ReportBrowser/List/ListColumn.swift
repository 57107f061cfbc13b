import AnnualReport
import ReportChecking
import TerminalScreen

/// A column of the list; the reader can sort by each.
enum ListColumn: CaseIterable, Sendable {
  case organ, year, form, received, concluded, findings, gravest, file

  /// What stands above it.
  var title: Bilingual {
    switch self {
    case .organ: Bilingual(zh: "机关", en: "organ")
    case .year: Bilingual(zh: "年度", en: "year")
    case .form: Bilingual(zh: "格式", en: "form")
    case .received: Bilingual(zh: "新收", en: "received")
    case .concluded: Bilingual(zh: "办结", en: "concluded")
    case .findings: Bilingual(zh: "问题", en: "findings")
    case .gravest: Bilingual(zh: "最重的问题", en: "gravest finding")
    case .file: Bilingual(zh: "文件", en: "file")
    }
  }

  /// Whether it holds numbers, which end at its right edge.
  var isNumber: Bool { self == .received || self == .concluded }

  /// The columns that it needs, the space behind it not counted.
  var leastColumns: Int {
    switch self {
    case .organ: 14
    case .year, .form: 5
    case .received: 8
    case .concluded: 9
    case .findings: 14
    case .gravest: 24
    case .file: 12
    }
  }

  /// Where there is not the room for all, those at the end of this list are left out first.
  static let byNeed: [ListColumn] = [.organ, .year, .findings, .file, .form, .received, .gravest, .concluded]

  /// Which columns fit so much room, from the left, with the columns of the screen that each has.
  static func fitting(_ room: Int) -> [(column: ListColumn, columns: Int)] {
    var chosen: Set<ListColumn> = []
    var taken = 0
    for column in byNeed where taken + column.leastColumns + 1 <= room {
      chosen.insert(column)
      taken += column.leastColumns + 1
    }
    // What is left goes to what is cut off else: a third to names, the rest to words and paths.
    let rest = room - taken
    let hasWords = chosen.contains(.gravest)
    return allCases.filter(chosen.contains).map { column in
      switch column {
      case .organ: (column, column.leastColumns + min(18, rest / 3))
      case .gravest: (column, column.leastColumns + (rest - min(18, rest / 3)) / 2)
      case .file:
        (column, column.leastColumns + (rest - min(18, rest / 3)) - (hasWords ? (rest - min(18, rest / 3)) / 2 : 0))
      default: (column, column.leastColumns)
      }
    }
  }
}
