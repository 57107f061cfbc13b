import AnnualReport
import ReportChecking
import ReportCorpus

/// Writes what the checks say of each report as one line of JSON.
struct CheckJSONL: CheckOutput {
  let language: Language

  /// The line of the report; for a source that is none, its status and reason.
  func text(of loaded: LoadedReport) -> String {
    let object =
      switch loaded.outcome {
      case .checked(_, let verdict): object(of: verdict, path: loaded.path)
      case .notAReport(let reason): ExportJSONL.status("notAReport", reason[language], loaded)
      case .unreadable(let reason): ExportJSONL.status("unreadable", reason[language], loaded)
      }
    return object.line + "\n"
  }

  private func object(of verdict: Verdict, path: String) -> JSON {
    let open = verdict.open
    return .object([
      ("schema", 1), ("path", .string(path)), ("status", "checked"),
      ("errors", .integer(verdict.count(.error))), ("warnings", .integer(verdict.count(.warning))),
      ("notices", .integer(verdict.count(.notice))), ("unassessed", .integer(verdict.count(.unassessed))),
      ("accepted", .integer(verdict.acceptedCount)), ("findings", .array(open.findings.map(finding))),
      ("diagnoses", .array(open.diagnoses.map(diagnosis))),
    ])
  }

  private func finding(_ finding: Finding) -> JSON {
    let rule = Checker.rule(finding.code)
    return .members([
      ("id", .integer(finding.id)), ("code", .string(finding.code)), ("slug", rule.map { .string($0.slug) }),
      ("severity", .string(finding.severity.rawValue)), ("basis", rule.map { .string($0.basis.rawValue) }),
      ("message", .string(finding.message[language])),
      ("expected", finding.expected.map(JSON.number)), ("found", finding.found.map(JSON.number)),
      ("difference", finding.difference.map(JSON.integer)),
      ("places", .array(finding.statements.map(statement))),
    ])
  }

  private func statement(_ statement: Statement) -> JSON {
    switch statement {
    case .cell(let cell, let value, let place):
      .members(address(cell) + [("value", value.map(JSON.number) ?? .null)] + place.members)
    case .words(let words, let value):
      .members(
        [
          ("section", words.section.map { .string($0.rawValue) }), ("text", .string(words.text)),
          ("value", value.map(JSON.number)),
        ] + words.place.members)
    case .section(let section, let place):
      .members([("section", .string(section.rawValue))] + (place?.members ?? []))
    case .row(let table, let row, let place):
      .members([("table", .string(table.rawValue)), ("row", .string(row.rawValue))] + (place?.members ?? []))
    case .previous(let cell, let value, let year):
      .members([("year", .integer(year))] + address(cell) + [("value", value.map(JSON.number) ?? .null)])
    }
  }

  private func diagnosis(_ diagnosis: Diagnosis) -> JSON {
    .members([
      ("findings", .array(diagnosis.findings.map(JSON.integer))),
      ("certainty", .string(diagnosis.certainty.rawValue)),
      ("candidates", .integer(diagnosis.candidates)),
      ("rivals", diagnosis.rivals.map { .string("at least \($0) cells") }),
      (
        "explanations",
        .array(
          diagnosis.explanations.map { explanation in
            .array(
              explanation.changes.map { change in
                .members(
                  address(change.cell) + [
                    ("from", change.from.map(JSON.integer) ?? .null), ("to", .integer(change.to)),
                  ])
              })
          })
      ),
    ])
  }

  private func address(_ cell: CellID) -> [(String, JSON?)] {
    [
      ("table", .string(cell.table.rawValue)), ("row", .string(cell.row.rawValue)),
      ("column", .string(cell.column.rawValue)),
    ]
  }
}
