import AnnualReport

/// A value in a document of TOML, with the line on which it stands.
struct TOMLValue {
  /// What it is.
  enum Content {
    case table([Member])
    case array([TOMLValue])
    case text(String)
    case integer(Int)
    case truth(Bool)
    /// A day without a time; `nil` where there is no such day.
    case date(CalendarDate?)
    /// A value of a kind that no setting has.
    case other
  }

  /// A value under its name.
  struct Member {
    let name: String
    let value: TOMLValue
  }

  /// The line, from 1: that of its name, where it has one.
  let line: Int
  /// What it is.
  let content: Content

  /// The text, where it is one.
  var text: String? { if case .text(let text) = content { text } else { nil } }
  /// The whole number, where it is one.
  var integer: Int? { if case .integer(let integer) = content { integer } else { nil } }
  /// Whether it is true, where it is true or false.
  var truth: Bool? { if case .truth(let truth) = content { truth } else { nil } }
  /// The text, or the whole number as it reads.
  var word: String? {
    switch content {
    case .text(let text): text
    case .integer(let integer): String(integer)
    default: nil
    }
  }
  /// The elements, where it is an array.
  var elements: [TOMLValue]? { if case .array(let elements) = content { elements } else { nil } }
  /// The values by name in the order of their lines, where it is a table.
  var members: [Member]? { if case .table(let members) = content { members } else { nil } }
}
