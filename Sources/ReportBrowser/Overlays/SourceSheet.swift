import AnnualReport
import TerminalScreen

extension TextSheet {
  /// A part of a source with its numbers; the line at the place is pointed at, and what stands there is in brackets.
  init(_ excerpt: SourceExcerpt, of path: String, signs: Signs, language: Language) {
    let digits = excerpt.lines.compactMap { $0.number.map { String($0).count } }.max() ?? 0
    var place = excerpt.place.words[language]
    if case .page(_, let box?) = excerpt.place {
      let corner = "\(Int(box.left)), \(Int(box.top))"
      place += Bilingual(zh: "（左上角 \(corner) 点）", en: " (from \(corner) points)")[language]
    }
    let lines = excerpt.lines.map { line -> Line in
      let number = line.number.map(String.init) ?? ""
      let margin = String(repeating: " ", count: digits - number.count) + number
      let pointed = "\(signs.moreRight) \(margin)  "
      if line.marked?.isEmpty ?? false { return Line(text: pointed + line.text.printable, style: Theme.heading) }
      guard let marked = line.marked else { return Line(text: "  \(margin)  \(line.text.printable)") }
      let scalars = Array(line.text.unicodeScalars)
      let parts = [scalars[..<marked.lowerBound], scalars[marked], scalars[marked.upperBound...]].map {
        String(scalars: $0).printable
      }
      return Line(
        text: "\(pointed)\(parts[0])【\(parts[1])】\(parts[2])", style: Theme.heading)
    }
    self.init(
      title: Bilingual(
        zh: "原文 \(path)\(place.isEmpty ? "" : "，\(place)")", en: "source \(path)\(place.isEmpty ? "" : ", \(place)")")[
          language], lines: lines)
  }

  /// Scrolls so that the line pointed at stands in the middle.
  mutating func centre(on signs: Signs, in area: Rect, width: TextWidth) {
    let before = lines.prefix { !$0.text.hasPrefix(String(signs.moreRight) + " ") }
    let rows = TextSheet(title: "", lines: Array(before)).wrapped(columns: area.size.columns, width: width).count
    scroll(by: rows - area.size.rows / 2, in: area, width: width)
  }
}
