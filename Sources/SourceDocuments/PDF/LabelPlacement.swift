/// Gives the lines of labels in one column to the rows that they label, however they wrap.
///
/// Cells are set in the middle of their row's height, or all at its top. So a row's label is a run of lines whose middle,
/// or whose first line, is at the height of the row's values; the best way to cut the lines into runs is found for
/// the column as a whole. A line that fits no row is left: it labels a group of rows, or a row without values.
struct LabelPlacement: Sendable {
  /// For each row, its lines.
  private(set) var runs: [Range<Int>]
  /// The sum of the distances, and of what lines that were left cost.
  private(set) var cost: Double

  /// Places the lines, from the top, at the rows with these heights, from the top.
  init(_ lines: [LabelLine], at rows: [Double]) {
    let centred = Self(lines, at: rows, atTop: false)
    let top = Self(lines, at: rows, atTop: true)
    self = top.cost < centred.cost ? top : centred
  }

  private init(_ lines: [LabelLine], at rows: [Double], atTop: Bool) {
    /// `best[row][line]` is the least cost of the first rows and lines; `taken` the lines that the last of these rows took,
    /// `nil` where the last of these lines was left.
    var best = [[Double]](repeating: [Double](repeating: .infinity, count: lines.count + 1), count: rows.count + 1)
    var taken = [[Int?]](repeating: [Int?](repeating: 0, count: lines.count + 1), count: rows.count + 1)
    best[0][0] = 0
    let costOfMissing = Self.costOfMissing * (lines.map(\.size).max() ?? 0)
    for row in 0...rows.count {
      for line in 0...lines.count where best[row][line] < .infinity {
        let cost = best[row][line]
        if line < lines.count {
          let left = cost + Self.costOfLeaving * lines[line].size
          if left < best[row][line + 1] {
            best[row][line + 1] = left
            taken[row][line + 1] = nil
          }
        }
        guard row < rows.count else { continue }
        for count in 0...Self.mostLines where line + count <= lines.count {
          let run = line..<line + count
          if count > 1, !lines[run.upperBound - 1].continues(lines[run.upperBound - 2]) { break }
          let placed =
            cost + (count == 0 ? costOfMissing : abs(Self.height(of: lines[run], atTop: atTop) - rows[row]))
          if placed < best[row + 1][line + count] {
            best[row + 1][line + count] = placed
            taken[row + 1][line + count] = count
          }
        }
      }
    }
    cost = best[rows.count][lines.count]
    runs = Array(repeating: 0..<0, count: rows.count)
    var row = rows.count
    var line = lines.count
    while row > 0 || line > 0 {
      if let count = taken[row][line], row > 0 {
        runs[row - 1] = line - count..<line
        row -= 1
        line -= count
      } else {
        line -= 1
      }
    }
  }

  /// What it costs to leave a line, in the size of its characters: more than labels are off, less than half a row.
  private static let costOfLeaving = 0.6
  /// What it costs a row to get no line, likewise: a line within reach is its label.
  private static let costOfMissing = 0.7
  private static let mostLines = 10

  private static func height(of run: ArraySlice<LabelLine>, atTop: Bool) -> Double {
    guard let first = run.first, let last = run.last else { return 0 }
    return atTop ? first.y : (first.y + last.y) / 2
  }
}
