/// A table that is still being filled.
final class TOMLTable {
  /// What a name in a table stands for.
  enum Member {
    case value(TOMLValue)
    case table(TOMLTable)
    /// The tables of a name in double brackets.
    case tables(Tables)
  }

  /// Tables that are still being added to.
  final class Tables {
    var all: [TOMLTable] = []
  }

  /// What made a table, which decides what may be added to it.
  enum Origin: Equatable {
    /// A longer name in brackets, of which it is the beginning; it may still be given in brackets itself.
    case passed
    /// Its own name in brackets.
    case header
    /// The names with dots in a section of the document, by its number; no other section may add to it by such.
    case dotted(Int)
  }

  /// The line on which it begins.
  var line: Int
  /// What made it.
  var origin: Origin
  private var members: [(name: String, line: Int, member: Member)] = []
  private var indexes: [[UInt8]: Int] = [:]

  /// An empty table.
  init(line: Int, origin: Origin) {
    self.line = line
    self.origin = origin
  }

  /// What a name stands for.
  subscript(name: String) -> Member? { indexes[Array(name.utf8)].map { members[$0].member } }

  /// Adds a name that the table does not have yet, or has it stand for something else.
  func set(_ name: String, _ member: Member, line: Int) {
    if let index = indexes[Array(name.utf8)] {
      members[index].member = member
    } else {
      // Texts that look alike are different names.
      indexes[Array(name.utf8)] = members.count
      members.append((name, line, member))
    }
  }

  /// The table as a value.
  var value: TOMLValue {
    TOMLValue(
      line: line,
      content: .table(
        members.map { name, line, member in
          let value =
            switch member {
            case .value(let value): value
            case .table(let table): table.value
            case .tables(let tables): TOMLValue(line: line, content: .array(tables.all.map(\.value)))
            }
          return TOMLValue.Member(name: name, value: value)
        }))
  }
}
