import AnnualReport

/// The columns of values in a table, by where its values and the headings above them stand.
struct ValueColumns: Sendable {
  /// The horizontal extents, from the left.
  private(set) var extents: [ClosedRange<Double>]

  /// Finds the columns of the rows of values below the lines of a header; `nil` where two values of a row would share one.
  ///
  /// Values of a column overlap. Headings add the columns in which no row has a value: from the header's last line up,
  /// as long as a line heads several columns.
  init?(rows: [[TextPiece]], header: [PageLine], labelsEnd: Double?) {
    extents = []
    for piece in rows.joined() { cover(piece.box) }
    mergeNeighbours(in: rows)
    for line in header.reversed() {
      if line.pieces.count == 1, !line.pieces[0].isVertical { break }
      let headings = line.pieces.filter { $0.box.left >= (labelsEnd ?? -.infinity) && !$0.headsLabels }
      // The only heading is that of the only column, even where it is not centred and the values are.
      if headings.count == 1, extents.count == 1 { continue }
      for heading in headings.flatMap(parts) where columns(of: heading.box).count <= 1 { cover(heading.box) }
    }
    guard (1...Self.most).contains(extents.count) else { return nil }
    for row in rows where Set(row.compactMap { column(of: $0) }).count < row.count { return nil }
  }

  /// More than any table of a report has.
  private static let most = 32

  /// The only column that the value stands in.
  func column(of piece: TextPiece) -> Int? {
    let columns = columns(of: piece.box)
    return columns.count == 1 ? columns.first : nil
  }

  /// The columns that have something in common with the box.
  func columns(of box: Place.Box) -> Range<Int> {
    let first = extents.firstIndex { $0.upperBound > box.left } ?? extents.count
    let end = extents.firstIndex { $0.lowerBound >= box.right } ?? extents.count
    return first..<max(first, end)
  }

  /// Widens what there is so that the box stands in one column.
  private mutating func cover(_ box: Place.Box) {
    let range = columns(of: box)
    let merged = extents[range].reduce(box.left...max(box.left, box.right)) {
      min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound)
    }
    extents.replaceSubrange(range, with: [merged])
  }

  /// Merges columns of which no row has values in both and that are closer than columns are: numbers that are not centred.
  private mutating func mergeNeighbours(in rows: [[TextPiece]]) {
    let pitches = zip(extents, extents.dropFirst()).map { Self.middle($1) - Self.middle($0) }.sorted()
    guard pitches.count >= 2 else { return }
    let pitch = pitches[pitches.count / 2]
    var index = 0
    while index + 1 < extents.count {
      let shared = rows.contains { row in
        let columns = Set(row.compactMap { column(of: $0) })
        return columns.contains(index) && columns.contains(index + 1)
      }
      if !shared, Self.middle(extents[index + 1]) - Self.middle(extents[index]) < pitch / 2 {
        let merged = extents[index].lowerBound...extents[index + 1].upperBound
        extents.replaceSubrange(index...index + 1, with: [merged])
      } else {
        index += 1
      }
    }
  }

  /// The heading, or its parts where several stand so close to each other that they seem to be one.
  func parts(of heading: TextPiece) -> [TextPiece] {
    guard columns(of: heading.box).count > 1, !heading.isVertical else { return [heading] }
    var parts: [TextPiece] = []
    for word in heading.words.map(TextPiece.init) {
      if let last = parts.last, columns(of: last.box).overlaps(columns(of: word.box)) {
        parts[parts.count - 1].append(word)
      } else {
        parts.append(word)
      }
    }
    return parts
  }

  private static func middle(_ extent: ClosedRange<Double>) -> Double { (extent.lowerBound + extent.upperBound) / 2 }
}
