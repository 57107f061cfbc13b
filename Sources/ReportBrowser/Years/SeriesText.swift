import AnnualReport
import ReportChecking
import ReportSeries
import TerminalScreen

/// A series as lines: which reports there are, their rows by years with a spark each, and what does not follow from the
/// year before.
public struct SeriesText {
  private let series: Series
  private let columns: Int
  private let language: Language
  private let width: TextWidth
  private let signs: Signs
  private let spark: Spark

  /// Makes the text of a series; years for which so many columns have no room stand below the others.
  public init(
    _ series: Series, columns: Int = .max, language: Language, width: TextWidth = TextWidth(), lines: LineSet = .unicode
  ) {
    self.series = series
    self.columns = columns
    self.language = language
    self.width = width
    signs = Signs(lines: lines, width: width)
    spark = Spark(lines: lines, width: width)
  }

  /// The lines as plain text.
  public var text: String { lines.map { $0.text.printable + "\n" }.joined() }

  /// What the series is called.
  var title: String {
    let level = series.level.map { Bilingual(zh: "（\($0.words.zh)）", en: " (\($0.words.en))")[language] } ?? ""
    return series.name.printable + level
  }

  /// The lines.
  var lines: [TextSheet.Line] {
    [TextSheet.Line(text: title, style: Theme.heading)] + reports + gaps + series.tables.flatMap(lines) + broken
  }

  // MARK: Reports

  private var reports: [TextSheet.Line] {
    zip(series.columns, headings).map { column, heading in
      let form =
        column.report.form.map { Bilingual(zh: "\($0.name) 年格式", en: "form \($0.name)")[language] + "  " } ?? ""
      let name = column.report.organ.map { $0.value.printable + "  " } ?? ""
      let copies =
        column.paths.count > 1
        ? Bilingual(
          zh: "  数字相同的文件共 \(column.paths.count) 个", en: "  \(column.paths.count) files with the same figures")[language]
        : ""
      let rival =
        column.isRivalled
        ? Bilingual(zh: "  本年另有数字不同的报告", en: "  another report of the year has other figures")[language] : ""
      return TextSheet.Line(
        text: "  \(heading)  \(name)\(form)\(column.paths.first?.printable ?? "")\(copies)\(rival)",
        style: column.isRivalled ? Theme.style(for: Severity.warning) : .plain)
    }
  }

  private var gaps: [TextSheet.Line] {
    if series.gaps.isEmpty { return [] }
    let years = series.gaps.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    let list = years.joined(separator: Bilingual(zh: "、", en: ", ")[language])
    return [
      TextSheet.Line(
        text: "  " + Bilingual(zh: "缺 \(list) 年", en: "none of \(list)")[language],
        style: Theme.style(for: Severity.warning))
    ]
  }

  /// The years, those of several reports with a number.
  private var headings: [String] {
    var count: [Int: Int] = [:]
    return series.columns.map { column in
      count[column.year, default: 0] += 1
      return column.isRivalled ? "\(column.year)(\(count[column.year, default: 0]))" : "\(column.year)"
    }
  }

  // MARK: Tables

  /// A row of the text: its label, its values, and their heights.
  private struct Entry {
    let label: String
    let values: [String]
    let spark: String
  }

  private func lines(of table: JoinedTable) -> [TextSheet.Line] {
    let entries = entries(of: table)
    let headings = headings
    let labels = entries.map { width.columns(of: $0.label) }.max() ?? 0
    let column = (headings + entries.flatMap(\.values)).map { width.columns(of: $0) }.max() ?? 0
    let room = columns == .max ? headings.count : (columns - 2 - labels - 2 - headings.count) / (column + 2)
    let perBlock = max(1, min(headings.count, room))
    var lines: [TextSheet.Line] = []
    for start in stride(from: 0, to: headings.count, by: perBlock) {
      let range = start..<min(start + perBlock, headings.count)
      func row(_ label: String, _ values: [String], _ spark: String) -> String {
        let cells = values[range].map { "  " + width.padded($0, to: column, alignment: .right) }.joined()
        return ("  " + width.padded(label, to: labels) + cells + "  " + spark).withoutSpacesAtEnd
      }
      lines.append(TextSheet.Line(text: ""))
      if start == 0 { lines.append(TextSheet.Line(text: table.key.section.title, style: Theme.heading)) }
      lines.append(TextSheet.Line(text: row("", headings, ""), style: Theme.header))
      lines += entries.map { TextSheet.Line(text: row($0.label, $0.values, $0.spark)) }
    }
    return lines
  }

  /// Of rows with a total that alone, of others each cell.
  private func entries(of table: JoinedTable) -> [Entry] {
    table.rows.flatMap { row in
      let columns = row.columns.contains(.total) ? [.total] : row.columns
      return columns.map { column in
        let cell = CellID(table.key, row.key, column)
        let standings = series.standings(of: cell)
        let label = column == .total ? "" : " " + (table.column(column)?.label ?? column.rawValue)
        return Entry(
          label: row.brief + label,
          values: zip(standings, series.columns).map { standing, column in
            let mark = series.holds(cell, in: column).map { String($0 ? signs.holds : signs.error) } ?? ""
            return mark + (standing.state == .notInForm ? "-" : standing.words(language))
          }, spark: spark.text(of: standings.map(\.number)))
      }
    }
  }

  // MARK: Chains

  private var broken: [TextSheet.Line] {
    let lines = series.chains.flatMap { chain in
      chain.broken.map { link in
        TextSheet.Line(
          text: "  \(chain.earlier)→\(chain.later)  " + link.words(signs, language),
          style: Theme.style(for: Severity.error)
        )
      }
    }
    if lines.isEmpty { return [] }
    let title = Bilingual(zh: "与上年不衔接", en: "What does not follow from the year before")[language]
    return [TextSheet.Line(text: ""), TextSheet.Line(text: title, style: Theme.heading)] + lines
  }
}

extension OrganName.Level {
  /// The rank in words.
  fileprivate var words: Bilingual {
    switch self {
    case .township: Bilingual(zh: "乡镇街道", en: "township")
    case .county: Bilingual(zh: "县级", en: "county")
    case .city: Bilingual(zh: "市级", en: "city")
    case .province: Bilingual(zh: "省级", en: "province")
    }
  }
}
