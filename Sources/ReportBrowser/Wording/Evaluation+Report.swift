import AnnualReport
import ReportChecking

extension Evaluation {
  /// The equation with its numbers, named by the report's own table; empty where the report has no such table.
  func statement(in report: Report) -> Bilingual {
    guard let cell = equation.cells.first, let form = report.tables[cell.table]?.form else {
      return Bilingual(zh: "", en: "")
    }
    return statement(in: form)
  }
}
