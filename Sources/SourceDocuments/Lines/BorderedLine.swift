import AnnualReport

/// A line of text cut at its pipes and tabs.
package enum BorderedLine {
  /// A piece of the line.
  package enum Part {
    /// What stands between borders, trimmed and not empty.
    case field(Stretch)
    /// Borders that each close a field: single pipes, and tabs.
    case borders(Int)
    /// Pipes that touch each other: filler for merged cells, or the fields of a compact row.
    case filler(Int)
  }

  /// More fields, with what stands between them, than are read of a whole source.
  private static let mostParts = 2 * SourceLimits.fragments + 2

  /// Whether the scalar is a pipe in any of its forms.
  package static func isPipe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "|" || scalar == "｜" || scalar == "│" || scalar == "┃"
  }

  /// Whether the scalar separates fields.
  package static func isBorder(_ scalar: Unicode.Scalar) -> Bool { isPipe(scalar) || scalar == "\t" }

  /// The parts of the line in their order.
  package static func parts(of line: Stretch) -> [Part] {
    let scalars = line.scalars
    // Tabs before the first word are indentation, but before a value they close blank fields.
    let first = scalars.firstIndex { !$0.isBlank } ?? scalars.count
    let start = CellText.isValue(scalars[first...].prefix { $0 != "\t" }) ? 0 : first
    var parts: [Part] = []
    var index = start
    while index < scalars.count, parts.count < mostParts {
      let first = index
      let border = scalars[index]
      if isBorder(border) {
        while index < scalars.count, scalars[index] == border { index += 1 }
        let count = index - first
        parts.append(count == 1 || border == "\t" ? .borders(count) : .filler(count))
      } else {
        while index < scalars.count, !isBorder(scalars[index]) { index += 1 }
        let field = line[first..<index].trimmed
        if !field.isEmpty { parts.append(.field(field)) }
      }
    }
    return parts
  }
}
