import Foundation

extension Program.Run {
  /// Standard output, each line decoded.
  func decoded<Line: Decodable>(as type: Line.Type) throws -> [Line] {
    try lines.map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
  }
}

/// What any line of `check` and `export` has.
struct PathLine: Decodable {
  let path: String
  let status: String?
  let reason: String?
}

/// Any line of `check --format jsonl`, that of the statistics included.
struct StatusLine: Decodable {
  let status: String
}

/// The last line of `check --format jsonl --statistics`.
struct StatisticsLine: Decodable {
  struct Rule: Decodable {
    let code, slug: String
    let errors, warnings, notices, unassessed: Int
  }

  struct Group: Decodable {
    let organ, form: String?
    let year: Int?
    let reports, withArithmeticError, errors: Int
  }

  let schema, reports, withArithmeticError, errors: Int
  let rules: [Rule]
  let organs, years, forms: [Group]
}

/// A line of `check --format jsonl` for a report; members that are not optional must be there.
struct CheckedLine: Decodable {
  struct Finding: Decodable {
    let id: Int
    let code, slug, severity, basis, message: String
    let expected, found, difference: Int?
    let places: [Place]
  }

  struct Place: Decodable {
    let table, row, column, section, text: String?
    let value, line, character: Int?
  }

  struct Diagnosis: Decodable {
    let findings: [Int]
    let certainty: String
    let rivals: String?
    let explanations: [[Change]]
  }

  struct Change: Decodable {
    let table, row, column: String
    let from: Int?
    let to: Int
  }

  let path, status: String
  let errors, warnings, notices, unassessed: Int
  let findings: [Finding]
  let diagnoses: [Diagnosis]
}

/// A line of `export --format jsonl` for a report.
struct ExportedLine: Decodable {
  struct Period: Decodable {
    let from, to: String
  }

  struct Section: Decodable {
    let key, heading, text: String
  }

  /// What stands in a cell: a number or nothing.
  enum Value: Decodable, Equatable, ExpressibleByIntegerLiteral {
    case number(Decimal)
    case blank

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      self = container.decodeNil() ? .blank : .number(try container.decode(Decimal.self))
    }

    init(integerLiteral value: Int) { self = .number(Decimal(value)) }
  }

  /// Why a cell has no number.
  struct State: Decodable, Equatable {
    let state: String
    let text: String?
  }

  /// Rows by key, then cells by column.
  typealias Table = [String: [String: Value]]

  struct Figure: Decodable {
    let quantity: String?
    let value: Decimal
    let text: String
    let approximate: Bool
  }

  struct Unplaced: Decodable {
    let table, row, text: String
  }

  let path, status, source, title, organ, publisher, form, published: String
  let schema, year: Int
  let states: [String: State]
  let period: Period
  let sections: [Section]
  let applications, disputes, disclosure: Table
  let figures: [Figure]
  let unplaced: [Unplaced]
}
