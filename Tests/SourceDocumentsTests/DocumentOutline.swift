import AnnualReport

@testable import SourceDocuments

extension Document {
  /// The flow as lines that a test can compare: a paragraph is its text, a row its cells with their columns.
  var outline: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let passage), .line(let passage), .link(let passage): [passage.text]
      case .image: ["[image]"]
      case .table(let grid):
        ["[table]"]
          + grid.rows.map { row in
            row.map { cell in
              let span = cell.columnSpan > 1 ? "-\(cell.column + cell.columnSpan - 1)" : ""
              return "\(cell.column)\(span):\(cell.text.text)"
            }.joined(separator: " | ")
          }
      }
    }
  }

  /// The passages of the flow and of the cells.
  var passages: [Passage] {
    blocks.flatMap { block -> [Passage] in
      switch block {
      case .paragraph(let passage), .line(let passage), .link(let passage): [passage]
      case .image: []
      case .table(let grid): grid.rows.joined().map(\.text)
      }
    }
  }

  /// The place of the first scalar of the text, which stands in one passage.
  func place(of text: String) -> Place? {
    for passage in passages {
      if let range = passage.text.firstRange(of: text) {
        return passage.place(at: passage.text[..<range.lowerBound].unicodeScalars.count)
      }
    }
    return nil
  }
}
