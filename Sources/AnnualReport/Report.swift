/// A stretch of prose with the places of its characters.
public struct Passage: Hashable, Sendable {
  /// A point of the text from which places can be counted on.
  public struct Anchor: Hashable, Sendable {
    /// The offset in the text, in Unicode scalars.
    public let offset: Int
    /// Where that scalar stands in the source.
    public let place: Place

    /// Makes an anchor.
    public init(offset: Int, place: Place) {
      self.offset = offset
      self.place = place
    }
  }

  /// The text, without line breaks.
  public let text: String
  /// The known places, by rising offset; the first is at 0.
  public let anchors: [Anchor]

  /// Makes a passage.
  public init(text: String, anchors: [Anchor]) {
    self.text = text
    self.anchors = anchors
  }

  /// The place of the scalar at the offset.
  public func place(at offset: Int) -> Place {
    let behind = anchors.firstIndex(behind: offset)
    guard behind > 0 else { return .unknown }
    return anchors[behind - 1].place.advanced(by: offset - anchors[behind - 1].offset)
  }
}

extension [Passage.Anchor] {
  /// The first anchor whose offset is greater, by bisection: a paragraph of a page may have as many anchors as words.
  public func firstIndex(behind offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A section of the report.
public struct Section: Sendable {
  /// A piece of a section's content.
  public enum Block: Sendable {
    /// A paragraph.
    case passage(Passage)
    /// The section's table stands here.
    case table(TableKey)
  }

  /// Which of the form's sections it is.
  public let key: SectionKey
  /// The heading as it stands.
  public let heading: Passage
  /// The numeral in front of the heading, from 1, where it has one.
  public let number: Int?
  /// Prose and table in their order.
  public let blocks: [Block]

  /// Makes a section.
  public init(key: SectionKey, heading: Passage, number: Int?, blocks: [Block]) {
    self.key = key
    self.heading = heading
    self.number = number
    self.blocks = blocks
  }

  /// The paragraphs.
  public var passages: [Passage] {
    blocks.compactMap { if case .passage(let passage) = $0 { passage } else { nil } }
  }

  /// The prose in one line: paragraphs joined, so that it does not depend on how a source breaks its lines.
  public var text: String { passages.map(\.text).joined() }
}

/// Something read from the text, with where it was found.
public struct Located<Value: Sendable & Hashable>: Hashable, Sendable {
  /// What was read.
  public let value: Value
  /// Where it stands.
  public let place: Place
  /// From what it was read.
  public let origin: Origin

  /// Where a report says what it is.
  public enum Origin: String, Hashable, Sendable {
    /// The title.
    case title
    /// The metadata of the page.
    case metadata
    /// The paragraphs before the first section.
    case preamble
    /// The stated period of the figures.
    case period
    /// The date and signature of a notice that forwards the report.
    case notice
    /// The sections.
    case body
    /// The name of the file.
    case fileName
  }

  /// Makes a located value.
  public init(_ value: Value, place: Place, origin: Origin) {
    self.value = value
    self.place = place
    self.origin = origin
  }
}

/// The period that the figures of a report are said to cover.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let from: CalendarDate
  /// The last day.
  public let to: CalendarDate

  /// Makes a period.
  public init(from: CalendarDate, to: CalendarDate) {
    self.from = from
    self.to = to
  }

  /// Whether it runs from 1 January to 31 December of one year.
  public var isCalendarYear: Bool {
    from.year == to.year && (from.month, from.day) == (1, 1) && (to.month, to.day) == (12, 31)
  }
}

/// A fact about the reading of a source that a reader of the figures must know.
public enum ReadingNote: Hashable, Sendable {
  /// The statement of the period is there, but is no pair of dates; `isMisprinted` where it has all numbers and units of
  /// two dates that no calendar has, so that nothing is lost.
  case unreadablePeriod(text: String, isMisprinted: Bool, place: Place)
  /// Characters are lost where a date or a number stood.
  case damagedText(text: String, place: Place)
  /// The text was recognised in pictures of the pages, so that any character of it may be misread.
  case recognisedCharacters
  /// What is drawn on the pages could not be read, so that the columns of tables are told by where the words stand.
  case undrawnTables
  /// The section of the table has a picture where the table should be.
  case tableIsImage(TableKey, Place)
  /// The section of the table has cells in which no table of the form could be recognised.
  case unreadableTable(TableKey, Place)
  /// Another report begins there, which was not read.
  case anotherReport(Place)
  /// The section has several tables of the form with different numbers, and nothing tells which is the report's.
  case severalTables(TableKey, Place)
}

/// A 政府信息公开工作年度报告 as it was read.
public struct Report: Sendable {
  /// The title as it stands, where the text has one.
  public var title: Passage?
  /// Whose report it is.
  public var organ: Located<String>?
  /// Who published it, from the metadata.
  public var publisher: Located<String>?
  /// The report year.
  public var year: Located<Int>?
  /// When it was published.
  public var published: Located<CalendarDate>?
  /// The period that the figures cover.
  public var period: Located<Period>?
  /// The format that the tables follow.
  public var form: Form?
  /// The paragraphs between title and first section.
  public var preamble: [Passage] = []
  /// The sections that were found, in their order in the source.
  public var sections: [Section] = []
  /// The tables that were found.
  public var tables: [TableKey: Table] = [:]
  /// The figures stated in prose.
  public var figures: [ProseFigure] = []
  /// What the prose claims beside them.
  public var claims: [ProseClaim] = []
  /// The longer clauses of section 5 in hanzi only, by which a copied text is told.
  public var problemClauses: [String] = []
  /// What is to be known of the reading.
  public var notes: [ReadingNote] = []

  /// Makes an empty report.
  public init() {}

  /// The section with the key, where the report has it.
  public func section(_ key: SectionKey) -> Section? { sections.first { $0.key == key } }

  /// The paragraphs of the section, wherever it comes again; of the preamble for `nil`.
  public func passages(of key: SectionKey?) -> [Passage] {
    guard let key else { return preamble }
    return sections.filter { $0.key == key }.flatMap(\.passages)
  }

  /// The cell at the address, `nil` where the report has none.
  public subscript(cell: CellID) -> Cell? { tables[cell.table]?.cells[cell] }

  /// The equations of all tables, in the order of the form.
  public var equations: [Equation] { TableKey.allCases.flatMap { tables[$0]?.form.equations ?? [] } }

  /// The equations of all tables with the report of the year before, in the order of the form.
  public var equationsAcrossYears: [Equation] {
    TableKey.allCases.flatMap { tables[$0]?.form.equationsAcrossYears ?? [] }
  }
}
