import AnnualReport

extension Document {
  /// The document with other places.
  func placed(_ place: (Place) -> Place) -> Document {
    func moved(_ passage: Passage) -> Passage {
      Passage(
        text: passage.text,
        anchors: passage.anchors.map { Passage.Anchor(offset: $0.offset, place: place($0.place)) })
    }
    var document = self
    document.blocks = blocks.map { block in
      switch block {
      case .paragraph(let passage): return .paragraph(moved(passage))
      case .line(let passage): return .line(moved(passage))
      case .link(let passage): return .link(moved(passage))
      case .image(let image): return .image(place(image))
      case .table(let grid):
        let rows = grid.rows.map { row in
          row.map { Grid.Cell(text: moved($0.text), column: $0.column, columnSpan: $0.columnSpan) }
        }
        return .table(Grid(rows: rows, place: place(grid.place), rowEnds: grid.rowEnds))
      }
    }
    return document
  }
}
