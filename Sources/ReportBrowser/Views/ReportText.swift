import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen

/// A report as text: what the browser shows of it, one page below the other, with the findings under each section.
public struct ReportText: Sendable {
  /// How many columns can be asked for; in fewer, nothing can be read.
  public static let widths = 40...1000

  private let columns: Int
  private let language: Language
  private let width: TextWidth
  private let lines: LineSet

  /// Makes a rendering for so many columns; a table that needs more is folded.
  public init(columns: Int, language: Language, width: TextWidth = TextWidth(), lines: LineSet = .unicode) {
    self.columns = max(Self.widths.lowerBound, columns)
    self.language = language
    self.width = width
    self.lines = lines
  }

  /// The text of a report on a canvas, which prints it plain (`text`) or in colour (`styledText`); `nil` if the source
  /// is no report.
  public func canvas(for loaded: LoadedReport) -> Canvas? {
    guard let (report, verdict) = loaded.checked else { return nil }
    let pages = ReportPages(report, verdict, of: loaded, language: language)
    let signs = Signs(lines: lines, width: width)
    let layouts = pages.pages.indices.map {
      PageLayout($0, of: pages, columns: columns, fitting: .folded, width: width)
    }
    let findings = pages.pages.indices.map { self.findings(onPage: $0, of: pages, signs) }
    let heights = zip(layouts, findings).map { $0.lines.count + ($1.isEmpty ? 0 : 1 + $1.count) }
    let widest = layouts.flatMap { $0.tables.values.map(\.columns) }.max() ?? 0
    var canvas = Canvas(
      size: Size(rows: heights.reduce(0, +) + heights.count - 1, columns: max(columns, widest)), width: width,
      lines: lines)
    var row = 0
    for (layout, findings) in zip(layouts, findings) {
      let drawing = PageDrawing(pages: pages, layout: layout, signs: signs, language: language)
      let area = Rect(row: row, column: 0, rows: layout.lines.count, columns: canvas.size.columns)
      drawing.draw(from: 0, on: &canvas, in: area)
      row += layout.lines.count
      if !findings.isEmpty { row += 1 }
      for finding in findings {
        canvas.draw(finding.text, row: row, column: 0, style: finding.style)
        row += 1
      }
      row += 1
    }
    return canvas
  }

  private func findings(onPage page: Int, of pages: ReportPages, _ signs: Signs) -> [(text: String, style: Style)] {
    zip(pages.verdict.findings, pages.places.locations).filter { $0.1.page == page }.flatMap { finding, _ in
      let place = finding.statements.first?.place?.words[language] ?? ""
      let text =
        "\(signs[finding.mark]) \(finding.code)  \(finding.message[language])"
        + (place.isEmpty ? "" : Bilingual(zh: "（\(place)）", en: " (\(place))")[language])
      return LineBreaking(columns: columns, width: width).lines(of: text).map {
        ($0.text, Theme.style(for: finding.mark))
      }
    }
  }
}
