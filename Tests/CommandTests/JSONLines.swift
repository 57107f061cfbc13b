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

  /// What stands in a cell.
  enum Value: Decodable, Equatable, ExpressibleByIntegerLiteral {
    case number(Decimal)
    case text(String)
    case blank

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .blank
      } else if let number = try? container.decode(Decimal.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    init(integerLiteral value: Int) { self = .number(Decimal(value)) }
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

  let path, source, title, organ, publisher, form, published: String
  let year: Int
  let period: Period
  let sections: [Section]
  let applications, disputes, disclosure: Table
  let figures: [Figure]
  let unplaced: [Unplaced]
}
