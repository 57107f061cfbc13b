import AnnualReport

/// A line of a label.
struct LabelLine: Sendable {
  /// The pieces from the left.
  private(set) var pieces: [TextPiece]
  /// The height.
  let y: Double
  /// The size of the characters.
  let size: Double
  /// Whether a label begins here: there is a numeral.
  let beginsLabel: Bool

  private init(_ pieces: [TextPiece]) {
    self.pieces = pieces.sorted { $0.box.left < $1.box.left }
    y = pieces[0].box.center
    size = pieces[0].size
    beginsLabel = HeadingForms.numeral(Array(self.pieces[0].text.unicodeScalars)) != nil
  }

  /// The lines that the pieces of one column make, from the top.
  static func lines(of pieces: [TextPiece]) -> [LabelLine] {
    var lines: [[TextPiece]] = []
    for piece in pieces.sorted(by: { $0.box.center < $1.box.center }) {
      if let first = lines.last?.first, piece.box.center - first.box.center < first.size / 3 {
        lines[lines.count - 1].append(piece)
      } else {
        lines.append([piece])
      }
    }
    return lines.map(LabelLine.init)
  }

  /// How far below each other the lines of one label stand at most, in the size of their characters.
  private static let widestLine = 2.0

  /// Whether the line may go on with the label of the one above it.
  func continues(_ above: LabelLine) -> Bool {
    !beginsLabel && y - above.y <= Self.widestLine * size
  }
}
