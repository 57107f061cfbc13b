import AnnualReport
import ChineseText

extension Document {
  /// The document with tables in place of lines that draw them: lines of fields between pipes, with a ruler below each row,
  /// so that the lines between two rulers are one row, whose cells go on from line to line.
  ///
  /// Where a line of the table has another number of pipes than the rest, cells are merged that only a drawing tells; where
  /// two lines between rulers have values, each is a row by itself. Then the lines stay what they are.
  package var withBoxedTables: Document {
    var document = self
    document.blocks = []
    var lines: [Passage] = []
    for block in blocks {
      if case .line(let passage) = block, passage.isPartOfBox {
        lines.append(passage)
      } else {
        document.blocks += Self.table(of: lines)
        lines = []
        document.blocks.append(block)
      }
    }
    document.blocks += Self.table(of: lines)
    return document
  }

  /// The fewest rulers that draw a table: above and below its header, and below the rest.
  private static let leastRulers = 3

  /// The table that the lines draw, or else the lines.
  private static func table(of lines: [Passage]) -> [Block] {
    let asLines = lines.map(Block.line)
    guard lines.count(where: \.isRuler) >= leastRulers, let place = lines.first?.place(at: 0) else { return asLines }
    var rows: [[[Stretch]]] = [[]]
    for line in lines {
      if line.isRuler {
        rows.append([])
      } else {
        rows[rows.count - 1].append(Stretch(line).fieldsBetweenPipes)
      }
    }
    rows.removeAll(where: \.isEmpty)
    let widths = Set(rows.joined().map(\.count))
    // Where no row takes several lines, nothing is gained.
    guard widths.count == 1, let width = widths.first, width > 1, rows.contains(where: { $0.count > 1 }),
      rows.allSatisfy({ row in row.count { line in line.contains { CellText.isValue($0.scalars) } } < 2 })
    else { return asLines }
    let cells = rows.map { row in
      (0..<width).map { column in
        var text = Stretch.empty
        for line in row where !line[column].isEmpty { text.append(line[column]) }
        return Grid.Cell(text: text.passage, column: column, columnSpan: 1)
      }
    }
    return [.table(Grid(rows: cells, place: place))]
  }
}

extension Passage {
  /// Whether it draws a part of a table in a box: a ruler, or fields between pipes at both ends.
  fileprivate var isPartOfBox: Bool {
    let scalars = text.unicodeScalars.drop(while: \.isBlank)
    guard let first = scalars.first, let last = scalars.last(where: { !$0.isBlank }) else { return false }
    return isRuler || BorderedLine.isPipe(first) && BorderedLine.isPipe(last) && scalars.count > 1
  }

  /// Whether it is a ruler between rows, with its crossings: `+---+---+`.
  fileprivate var isRuler: Bool {
    var dashes = 0
    var crossings = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "-", "=", "─", "━", "═": dashes += 1
      case "+", "┼", "├", "┤", "┌", "┐", "└", "┘", "┬", "┴": crossings += 1
      default: guard scalar.isBlank else { return false }
      }
    }
    return crossings >= 2 && dashes >= 3
  }
}

extension Stretch {
  /// What stands between the pipes of a line that begins and ends with one, trimmed.
  fileprivate var fieldsBetweenPipes: [Stretch] {
    let pipes = scalars.indices.filter { BorderedLine.isPipe(scalars[$0]) }
    return zip(pipes, pipes.dropFirst()).map { self[$0 + 1..<$1].trimmed }
  }
}
