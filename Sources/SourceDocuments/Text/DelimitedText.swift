import AnnualReport
import ChineseText

/// Reads text whose lines are rows of cells set apart by commas, semicolons or tabs, as spreadsheets save it (.csv).
///
/// A report may hold commas and be no such text. The evidence is at least three rows which have a label in hanzi, two cells
/// that are numbers or blank, and no cell with the marks of a sentence, a border, or numbers behind a label.
/// Tabs alone are read as the borders of a line; only where cells stand in quotes do they make such a text.
enum DelimitedText {
  private static let leastRows = 3

  /// The document of the text; `nil` without evidence that it is rows of cells.
  static func document(of text: String) throws(UnreadableSource) -> Document? {
    let delimiters = [",", ";", "\t"] as [Unicode.Scalar]
    let likely = delimiters.filter { delimiter in
      text.utf8.count { $0 == UInt8(ascii: delimiter) } >= leastRows * 2
        && (delimiter != "\t" || text.utf8.contains(UInt8(ascii: "\"")))
    }
    guard !likely.isEmpty else { return nil }
    let scalars = Array(text.unicodeScalars)
    for delimiter in likely {
      guard let records = DelimitedRecord.all(in: scalars, by: delimiter) else { return nil }
      let kinds = records.map { record in
        WorkBudget.step(1 + record.line.count / 4)
        return record.kind
      }
      let isQuoted = delimiter != "\t" || records.contains { $0.fields.contains(where: \.isQuoted) }
      guard isQuoted, kinds.count(where: { $0 == .data }) >= leastRows else { continue }
      return try document(of: records, kinds)
    }
    return nil
  }

  private static func document(
    of records: [DelimitedRecord], _ kinds: [DelimitedRecord.Kind]
  ) throws(UnreadableSource) -> Document {
    var flow = FlowBuilder()
    var table = DelimitedTable()
    for (index, record) in records.enumerated() {
      guard WorkBudget.step(1 + record.fields.count * 4), flow.pieces <= SourceLimits.pieces else {
        throw SourceLimits.tooManyPieces
      }
      let isRow =
        switch kinds[index] {
        case .data, .part: true
        // Words side by side are the head of a table where rows follow, else a sentence.
        case .words: kinds[(index + 1)...].first { $0 != .words }.map { $0 == .data || $0 == .part } ?? false
        case .blank, .prose: false
        }
      if isRow {
        table.append(record, kinds[index])
      } else {
        table.finish(to: &flow)
        record.appendLine(to: &flow)
      }
    }
    table.finish(to: &flow)
    return Document(blocks: flow.finish())
  }
}
