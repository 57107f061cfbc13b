/// A national format of the annual report, as data: its sections, its tables, their labels and their equations.
///
/// Reading matches labels against it, checking takes its equations, faces draw from it and outputs name columns by it.
/// A new national format is one more value of this type. Sources: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
public struct Form: Sendable {
  /// The name in outputs: the year of the format document.
  public let name: String
  /// The document that prescribes the format.
  public let document: String
  /// The report years for which the format is prescribed.
  public let years: ClosedRange<Int>
  /// The three tables in the order of their sections.
  public let tables: [TableForm]
  /// What is counted at its places, in words.
  public let meanings: [Meaning]

  /// The table with the key; every form has all three.
  public func table(_ key: TableKey) -> TableForm? { tables.first { $0.key == key } }

  /// Makes a format.
  public init(
    name: String, document: String, years: ClosedRange<Int>, tables: [TableForm], meanings: [Meaning] = []
  ) {
    self.name = name
    self.document = document
    self.years = years
    self.tables = tables
    self.meanings = meanings
  }

  /// The national formats, the one in force first.
  public static let all: [Form] = [.form2021, .form2019]
}

/// A table of a form: rows and columns in printed order, and the equations between the cells.
public struct TableForm: Sendable {
  /// The table's name.
  public let key: TableKey
  /// The rows in printed order.
  public let rows: [RowForm]
  /// The columns in printed order.
  public let columns: [ColumnForm]
  /// The prescribed relations, as patterns over rows and columns.
  public let relations: [Relation]
  /// Labels of the table that head columns or groups, and so are neither rows nor prose.
  public let captions: [String]
  /// All cells of the table in reading order.
  public let cells: [CellID]
  /// The relations written out as equations over the cells that the table has.
  public let equations: [Equation]
  /// The relations to the report of the year before, written out so.
  public let equationsAcrossYears: [Equation]

  /// Makes a table, and writes its relations out as equations.
  public init(key: TableKey, rows: [RowForm], columns: [ColumnForm], relations: [Relation], captions: [String]) {
    self.key = key
    self.rows = rows
    self.columns = columns
    self.relations = relations
    self.captions = captions
    // Once for the form, since every report is checked by them.
    cells = rows.flatMap { row in row.columns.map { CellID(key, row.key, $0) } }
    let written = relations.flatMap { $0.equations(key, rows, columns) }
    equations = written.filter { !$0.isAcrossYears }
    equationsAcrossYears = written.filter(\.isAcrossYears)
  }

  /// The row with the key.
  public func row(_ key: RowKey) -> RowForm? { rows.first { $0.key == key } }

  /// The column with the key.
  public func column(_ key: ColumnKey) -> ColumnForm? { columns.first { $0.key == key } }
}

/// A row of a table.
public struct RowForm: Sendable {
  /// The row's name in outputs.
  public let key: RowKey
  /// The label as printed, without its groups.
  public let label: String
  /// A short name for statements and narrow screens.
  public let brief: String
  /// The labels of the groups in which the row stands, the outermost first.
  public let groups: [String]
  /// Other wordings of the label that published reports use.
  public let aliases: [String]
  /// The columns of the table in which the row has a cell.
  public let columns: [ColumnKey]

  /// Makes a row; `brief` is the label where that is short.
  public init(
    _ key: RowKey, _ label: String, brief: String? = nil, groups: [String] = [], aliases: [String] = [],
    columns: [ColumnKey]
  ) {
    self.key = key
    self.label = label
    self.brief = brief ?? label
    self.groups = groups
    self.aliases = aliases
    self.columns = columns
  }

  /// The label with its groups, outermost first, separated by spaces.
  public var fullLabel: String { (groups + [label]).joined(separator: " ") }
}

/// A column of a table.
public struct ColumnForm: Sendable {
  /// The column's name in outputs.
  public let key: ColumnKey
  /// The label as printed.
  public let label: String
  /// The label of the columns' group, where several stand under a common heading.
  public let group: String?
  /// Other wordings of the label that published reports use.
  public let aliases: [String]
  /// What its numbers are.
  public let kind: Kind

  /// What the numbers of a column are.
  public enum Kind: Hashable, Sendable {
    /// Counts: whole numbers from 0.
    case count
    /// Changes of a count, which may be negative.
    case change
    /// Sums of money, which may be fractions, in the unit that the label states.
    case money(unit: String?)
  }

  /// Makes a column.
  public init(
    _ key: ColumnKey, _ label: String, group: String? = nil, aliases: [String] = [], kind: Kind = .count
  ) {
    self.key = key
    self.label = label
    self.group = group
    self.aliases = aliases
    self.kind = kind
  }
}

/// A relation that the form prescribes for every row, or for every column.
public enum Relation: Sendable {
  /// In every row, the parts sum to the whole.
  case acrossRow(code: String, parts: [ColumnKey], whole: ColumnKey)
  /// In every column, the rows on the left sum to the rows on the right.
  case downColumn(code: String, left: [RowKey], right: [RowKey])
  /// In every column, the row is what the other row of the report of the year before was.
  case fromYearBefore(code: String, row: RowKey, before: RowKey)
  /// In these rows, the stock is last year's, with what was added and without what was taken away.
  case stock(code: String, rows: [RowKey], stock: ColumnKey, added: ColumnKey, taken: ColumnKey)
}
