import AnnualReport
import TerminalScreen

/// Numbers as heights, a column each, so that a rise or a fall is seen at once.
struct Spark {
  private let blocks: [Character]

  /// Draws with blocks, or with the digits 1 to 8 where the terminal has none of one width.
  init(lines: LineSet, width: TextWidth) {
    let blocks = Array("▁▂▃▄▅▆▇█")
    self.blocks = lines == .unicode && width.columns(of: "█" as Character) == 1 ? blocks : Array("12345678")
  }

  /// The heights of the numbers between 0, or the least where that is below, and the greatest; a space for none. Nothing
  /// for one number, which neither rises nor falls.
  func text(of numbers: [Number?]) -> String {
    if numbers.count < 2 { return "" }
    let values = numbers.map { $0?.approximation }
    let known = values.compactMap(\.self)
    let least = min(0, known.min() ?? 0)
    let range = max(0, known.max() ?? 0) - least
    return String(
      values.map { value in
        guard let value else { return " " }
        let height = range > 0 ? (value - least) / range * Double(blocks.count - 1) : 0
        return blocks[min(max(0, Int(height.rounded())), blocks.count - 1)]
      })
  }
}

extension Number {
  /// The number as it is good enough to draw.
  fileprivate var approximation: Double { (0..<scale).reduce(Double(mantissa)) { value, _ in value / 10 } }
}
