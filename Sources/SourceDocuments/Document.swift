import AnnualReport

/// A source as a flow of paragraphs and tables, whatever its format: what a person sees, in the order of reading.
package struct Document: Sendable {
  /// A piece of the flow.
  package enum Block: Sendable {
    /// A paragraph.
    case paragraph(Passage)
    /// A line as it stands, with its pipes and spaces; a paragraph may go on in the next.
    case line(Passage)
    /// A paragraph that is nothing but a link to another page, and so no part of this one's text.
    case link(Passage)
    /// A table whose cells are known.
    case table(Grid)
    /// A picture.
    case image(Place)
  }

  /// What the source says of itself outside the flow: `title`, and the names and contents of a page's `meta` elements.
  package var metadata: [(name: String, content: String)] = []
  /// Whether the characters were recognised in pictures of the pages, so that any of them may be misread.
  package var isRecognised = false
  /// Whether it leaves out blocks that are hidden, and may be shown by a script.
  package var hidesBlocks = false
  /// Whether it is a page without any text, which a script may write.
  package var isMadeByScript = false
  /// What else the source may be read as where this is no report, in the order in which they are tried; `nil` where that
  /// cannot be read.
  package var others: [@Sendable () -> Document?] = []
  /// Whether what is drawn on a page with tables could not be read, so that their columns are told by where words stand.
  package var isUndrawn = false
  /// The flow.
  package var blocks: [Block] = []
}

/// A table with real cells.
///
/// A cell that spans rows stands only in its first row; `column` counts the columns that cells from above occupy, so that
/// cells of the same column agree whatever is merged around them.
package struct Grid: Sendable {
  /// A cell.
  package struct Cell: Sendable {
    /// The text, empty for a blank cell; paragraphs within are separated by a space.
    package var text: Passage
    /// The first column, from 0.
    package var column: Int
    /// How many columns it spans, at least 1.
    package var columnSpan: Int
  }

  /// The rows from the top, each with the cells that begin in it, from the left.
  package var rows: [[Cell]]
  /// Where the table begins.
  package var place: Place
  /// For every row the first column behind its cells and those that reach into it from above; empty where the source does
  /// not tell.
  package var rowEnds: [Int] = []
}

extension Document.Block {
  /// The text, where the piece is text.
  package var passage: Passage? {
    switch self {
    case .paragraph(let passage), .line(let passage), .link(let passage): passage
    case .table, .image: nil
    }
  }
}
