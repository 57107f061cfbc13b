import CNcurses
import Glibc

/// Cells as ncurses takes them, with the pairs of colours that it numbers.
struct NcursesCells {
  /// How many colour pairs may be made; 0 without colours.
  private let mostPairs: Int
  private var pairs: [Pair: Int16] = [:]

  private struct Pair: Hashable {
    var foreground: Color?
    var background: Color?
  }

  /// Without `usesColor`, or with NO_COLOR in the environment, only attributes set text apart.
  init(usesColor: Bool) {
    let forbidsColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    if usesColor, !forbidsColor, has_colors(), start_color() == OK, use_default_colors() == OK {
      // Terminals such as `xterm` have 64 pairs, and a number beyond them overflows without a word.
      mostPairs = min(64, Int(screen_color_pairs())) - 1
    } else {
      mostPairs = 0
    }
  }

  /// A row for ncurses; whole, for it would leave halves of wide characters at the edges of a part.
  mutating func composed(_ cells: ArraySlice<Cell>) -> [cchar_t] {
    var row: [cchar_t] = []
    row.reserveCapacity(cells.count)
    var characters: [wchar_t] = []
    for cell in cells where !cell.isContinuation {
      characters.removeAll(keepingCapacity: true)
      for scalar in cell.character.unicodeScalars { characters.append(wchar_t(bitPattern: scalar.value)) }
      if CharacterWidth.inNcurses(characters[0]) != cell.columns {
        // A rare hanzi that the C library does not know yet: the geta mark, by which printers said that they lack a type.
        characters = [cell.columns == 2 ? 0x3013 : 0x3F]
      }
      characters.append(0)
      let (attributes, pair) = attributes(of: cell.style)
      var composed = cchar_t()
      setcchar(&composed, characters, attributes, pair, nil)
      row.append(composed)
    }
    return row
  }

  private mutating func attributes(of style: Style) -> (attr_t, Int16) {
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) { attributes |= screen_bold }
    if style.attributes.contains(.dim) { attributes |= screen_dim }
    if style.attributes.contains(.underline) { attributes |= screen_underline }
    if style.attributes.contains(.reverse) { attributes |= screen_reverse }
    return (attributes, pair(Pair(foreground: style.foreground, background: style.background)))
  }

  /// The number of a pair of colours; 0, the terminal's own, when there are no more.
  private mutating func pair(_ colors: Pair) -> Int16 {
    if colors == Pair() { return 0 }
    if let known = pairs[colors] { return known }
    guard pairs.count < mostPairs else { return 0 }
    let number = Int16(pairs.count + 1)
    func code(_ color: Color?) -> Int16 { color.map { Int16($0.rawValue) } ?? -1 }
    init_pair(number, code(colors.foreground), code(colors.background))
    pairs[colors] = number
    return number
  }
}
