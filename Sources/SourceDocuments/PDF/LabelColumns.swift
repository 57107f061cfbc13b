import AnnualReport

/// The columns of labels to the left of a table's values, told by labels that stand side by side.
struct LabelColumns: Sendable {
  /// Where each column but the first begins, from the left.
  private(set) var starts: [Double]

  /// Finds the columns of the labels.
  init(_ labels: [TextPiece]) {
    var gaps: [(from: Double, to: Double)] = []
    for left in labels {
      for right in labels where left.box.right <= right.box.left && Self.areBeside(left, right) {
        gaps.append((left.box.right, right.box.left))
      }
    }
    gaps.sort { $0.to < $1.to }
    starts = []
    for gap in gaps where !starts.contains(where: { gap.from <= $0 && $0 <= gap.to }) { starts.append(gap.to) }
    starts.removeAll { start in gaps.count { $0.from <= start && start <= $0.to } < Self.leastGaps }
  }

  /// A gap that is seen once may be a wide space in a label.
  private static let leastGaps = 2

  /// The column in which the label begins.
  func column(of label: TextPiece) -> Int {
    starts.count { $0 <= label.box.left + 1 }
  }

  /// How many columns the label takes, counted from the one in which it begins.
  func span(of box: Place.Box) -> Int {
    let inside = starts.count { box.left + 1 < $0 && $0 < box.right }
    return inside + 1
  }

  private static func areBeside(_ left: TextPiece, _ right: TextPiece) -> Bool {
    let reach = min(left.size, right.size) / 2
    return left.box.top < right.box.bottom + reach && right.box.top < left.box.bottom + reach
  }
}
