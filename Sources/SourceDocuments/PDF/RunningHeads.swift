/// Finds the lines that stand above or below the text of several pages, between the pieces of a table.
enum RunningHeads {
  /// The parts of the pages without such lines next to tables; elsewhere they part nothing.
  static func removed(from pages: [[PagePart]]) -> [[PagePart]] {
    var counts: [String: Int] = [:]
    for page in pages {
      for text in Set([page.prefix(most), page.suffix(most)].joined().compactMap(text(of:))) {
        counts[text, default: 0] += 1
      }
    }
    func isRunning(_ part: PagePart) -> Bool { text(of: part).map { counts[$0, default: 0] > 1 } ?? false }
    return pages.map { page in
      var page = page[...]
      let heads = page.prefix(while: isRunning)
      if heads.count <= most, case .table? = page[heads.endIndex...].first { page = page[heads.endIndex...] }
      let feet = page.reversed().prefix(while: isRunning)
      if feet.count <= most, case .table? = page.dropLast(feet.count).last { page = page.dropLast(feet.count) }
      return Array(page)
    }
  }

  /// The most lines of a running head.
  private static let most = 2
  /// The most digits that a page's number has.
  private static let mostDigits = 3

  /// The text of a line but for the page's number, which has fewer digits than a year; `nil` for everything else.
  private static func text(of part: PagePart) -> String? {
    guard case .line(let line) = part else { return nil }
    var text = ""
    var digits = ""
    for character in line.passage.text + " " {
      if character.isNumber {
        digits.append(character)
      } else {
        text += digits.count > mostDigits ? digits + String(character) : String(character)
        digits = ""
      }
    }
    return text.contains { $0 != " " } ? text : nil
  }
}
