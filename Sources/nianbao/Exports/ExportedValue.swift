import AnnualReport

/// What a column of an exported table has in a row.
enum ExportedValue {
  case none
  case integer(Int)
  case number(Number)
  /// Words of the program, which are safe anywhere.
  case key(String)
  /// Words from a source or a path.
  case text(String)

  /// Words from a source, where there are any.
  static func text(_ words: String?) -> ExportedValue { words.map { .text($0) } ?? .none }

  /// The value as a field of comma-separated values.
  var csv: String {
    switch self {
    case .none: ""
    case .integer(let integer): String(integer)
    case .number(let number): number.description
    case .key(let key): key
    case .text(let text): CSV.text(text)
    }
  }
}
