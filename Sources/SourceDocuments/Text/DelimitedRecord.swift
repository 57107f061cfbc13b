import AnnualReport
import ChineseText

/// One row of a text of rows; a field in quotes may go on over several lines.
struct DelimitedRecord {
  /// A piece of a row between two delimiters.
  struct Field {
    /// What stands in it, without its quotes, in pieces that stand together in the source.
    var pieces: [(text: [Unicode.Scalar], place: Place)] = []
    var isQuoted = false
    let place: Place

    /// All that stands in it.
    var scalars: [Unicode.Scalar] { Array(pieces.map(\.text).joined()) }

    /// Whether nothing is seen in it.
    var isBlank: Bool { pieces.allSatisfy { $0.text.allSatisfy(\.isBlank) } }

    /// Adds the field to the flow; lines of a field are paragraphs.
    func append(to flow: inout FlowBuilder) {
      var previous: Place?
      for piece in pieces {
        if let previous, previous.line != piece.place.line { flow.endParagraph() }
        previous = piece.place
        var text = String(scalars: piece.text)
        text.withUTF8 { flow.append($0, at: piece.place) }
      }
    }
  }

  /// What a record is, by itself.
  enum Kind {
    /// Nothing.
    case blank
    /// A sentence, or a heading.
    case prose
    /// Several words.
    case words
    /// A row with a label and numbers.
    case data
    /// A part of a table that is none of these.
    case part
  }

  var fields: [Field] = []
  /// The record as it stands.
  var line: [Unicode.Scalar] = []
  let place: Place

  /// What the record is.
  var kind: Kind {
    let texts = fields.map { field in (text: field.scalars.filter { !$0.isInvisible }, isQuoted: field.isQuoted) }
    let filled = texts.filter { !$0.text.allSatisfy(\.isBlank) }
    guard let first = filled.first else { return .blank }
    if fields.count == 1 { return .prose }
    if filled.count == 1 {
      return first.text.count > 40 || Self.isSentence(first.text) || HeadingForms.shared.match(first.text) != nil
        ? .prose : .part
    }
    let values = texts.count { $0.text.allSatisfy(\.isBlank) || CellText.isValue($0.text) }
    guard !filled.contains(where: { !$0.isQuoted && Self.isSentence($0.text) }) else { return .prose }
    let hasNumber = filled.contains { if case .number = CellText.content(of: $0.text) { true } else { false } }
    let hasValue = filled.contains { CellText.isValue($0.text) }
    if !hasValue { return values == 0 && filled.contains { Self.hasCount($0.text) } ? .prose : .words }
    let hasLabel = filled.contains { $0.text.contains(where: \.isHanzi) }
    return hasNumber && hasLabel && values >= 2 ? .data : .part
  }

  /// Whether the text has the marks of a sentence, a border between cells, or numbers set apart from a label.
  private static func isSentence(_ text: [Unicode.Scalar]) -> Bool {
    text.contains { "。；".unicodeScalars.contains($0) || BorderedLine.isBorder($0) }
      || SpacedLine.values(atEndOf: text) != nil && !CellText.isValue(text)
  }

  /// Whether a number with its unit stands in the text, as in a sentence.
  private static func hasCount(_ text: [Unicode.Scalar]) -> Bool {
    zip(text, text.dropFirst()).contains { $0.isDigit && "件条项起次份个年月日万元".unicodeScalars.contains($1) }
  }

  /// Adds the record to the flow as a line.
  func appendLine(to flow: inout FlowBuilder) {
    let filled = fields.filter { !$0.isBlank }
    if filled.count == 1, let field = filled.first {
      field.append(to: &flow)
    } else {
      var text = String(scalars: line)
      text.withUTF8 { flow.append($0, at: place) }
    }
    flow.endLine()
  }
}

extension DelimitedRecord {
  /// The records of the text; `nil` where there is no time for them.
  static func all(in text: [Unicode.Scalar], by delimiter: Unicode.Scalar) -> [DelimitedRecord]? {
    var reader = Reader(text: text, delimiter: delimiter)
    var records: [DelimitedRecord] = []
    while reader.position < text.count {
      guard records.count < SourceLimits.pieces, WorkBudget.step(8) else { return nil }
      records.append(reader.next())
    }
    return records
  }

  /// Reads one record after the other.
  private struct Reader {
    let text: [Unicode.Scalar]
    let delimiter: Unicode.Scalar
    var position = 0
    var line = 1
    var lineStart = 0

    private var place: Place { .line(line, character: position - lineStart + 1) }

    mutating func next() -> DelimitedRecord {
      let start = position
      var record = DelimitedRecord(place: place)
      repeat { record.fields.append(field()) } while passesDelimiter()
      record.line = Array(text[start..<position])
      if position < text.count { endLine() }
      return record
    }

    private mutating func passesDelimiter() -> Bool {
      guard position < text.count, text[position] == delimiter else { return false }
      position += 1
      return true
    }

    /// Goes behind the end of a line: a line feed, a carriage return, or both.
    private mutating func endLine() {
      if text[position] == "\r", position + 1 < text.count, text[position + 1] == "\n" { position += 1 }
      position += 1
      line += 1
      lineStart = position
    }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

    private mutating func field() -> Field {
      var field = Field(place: place)
      if position < text.count, text[position] == "\"" {
        let before = self
        if takesQuoted(&field) { return field }
        self = before
        field = Field(place: place)
      }
      let start = position
      let place = place
      while position < text.count, text[position] != delimiter, !Self.isLineEnd(text[position]) { position += 1 }
      field.pieces.append((Array(text[start..<position]), place))
      return field
    }

    /// Takes a field in quotes; whether there is one, which ends before a delimiter or the end of a line.
    private mutating func takesQuoted(_ field: inout Field) -> Bool {
      let longest = 20_000
      let first = position
      position += 1
      field.isQuoted = true
      var start = position
      var piecePlace = place
      func piece(_ end: Int) -> (text: [Unicode.Scalar], place: Place) { (Array(text[start..<end]), piecePlace) }
      while position < text.count, position - first < longest {
        if text[position] == "\"" {
          field.pieces.append(piece(position))
          position += 1
          guard position < text.count, text[position] == "\"" else {
            return position == text.count || text[position] == delimiter || Self.isLineEnd(text[position])
          }
          // Of two quotes, the second stands for both.
          start = position
          piecePlace = place
          position += 1
        } else if Self.isLineEnd(text[position]) {
          field.pieces.append(piece(position))
          endLine()
          start = position
          piecePlace = place
        } else {
          position += 1
        }
      }
      return false
    }
  }
}
