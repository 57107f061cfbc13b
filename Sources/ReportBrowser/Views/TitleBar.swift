import AnnualReport
import ReportChecking
import TerminalScreen

/// The bar at the top: whose report it is, of which year and form, and what the checks found.
struct TitleBar {
  /// The report.
  let pages: ReportPages
  /// What marks look like.
  let signs: Signs
  /// The language.
  let language: Language

  /// Draws the bar; where the findings do not fit in words, their marks with the counts stand in place of them.
  func draw(on canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, style: Theme.title)
    let room = area.size.columns - 2
    var found = pages.verdict.summary(separator: signs.separator)[language]
    if canvas.width.columns(of: found) + canvas.width.columns(of: subject) + 2 > room, let marks { found = marks }
    let foundColumns = canvas.width.columns(of: found)
    let subject = canvas.width.truncated(subject, to: max(0, room - foundColumns - 2))
    canvas.draw(subject, row: area.row, column: area.column + 1, style: Theme.title, in: area)
    canvas.draw(
      found, row: area.row, column: area.columns.upperBound - 1 - foundColumns, style: Theme.title, in: area)
  }

  private var subject: String {
    let report = pages.report
    var parts = [report.organ?.value ?? Bilingual(zh: "机关不明", en: "organ unknown")[language]]
    if let year = report.year { parts.append(String(year.value)) }
    if let form = report.form { parts.append(Bilingual(zh: "\(form.name) 年格式", en: "form \(form.name)")[language]) }
    return parts.joined(separator: signs.separator)
  }

  private var marks: String? {
    var counts = Severity.allCases.reversed().map { (signs[$0], pages.verdict.count($0)) }
    counts.append((signs.accepted, pages.verdict.acceptedCount))
    let marks = counts.filter { $0.1 > 0 }.map { "\($0)\($1)" }
    return marks.isEmpty ? nil : marks.joined(separator: " ")
  }
}
