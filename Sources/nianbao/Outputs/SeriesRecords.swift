import AnnualReport
import ReportChecking
import ReportSeries

extension CellStanding {
  /// What stands in the cell: its state, the number where there is one, and the text where it is none.
  var members: [(String, JSON?)] {
    [
      ("state", .string(state.rawValue)), ("value", number.map(JSON.number)),
      ("text", number == nil && !text.isEmpty ? .string(text) : nil),
    ]
  }

  /// The same as an object.
  var object: JSON { .members(members) }
}

extension Chain {
  /// The two years, and how many equations hold.
  var summary: JSON {
    .object([
      ("earlier", .integer(earlier)), ("later", .integer(later)), ("holds", .integer(links.count { $0.holds == true })),
      ("broken", .integer(broken.count)), ("unjudged", .integer(links.count { $0.holds == nil })),
    ])
  }
}

extension Chain.Link {
  /// The equation as a record; `holds` is `null` where it cannot be judged.
  func record(_ language: Language) -> [(String, JSON?)] {
    [
      ("kind", "chain"), ("code", .string(evaluation.equation.code)), ("cell", cell.map { .string($0.description) }),
      ("holds", holds.map(JSON.bool) ?? .null), ("expected", evaluation.leftSum.map(JSON.integer)),
      ("found", evaluation.rightSum.map(JSON.integer)),
      ("statement", .string(evaluation.statement(in: form)[language])),
    ]
  }
}
