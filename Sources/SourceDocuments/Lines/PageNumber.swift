import ChineseText

/// How the number of a page is written, alone on its line.
package enum PageNumber {
  /// `3`, `3页`, `-3`: only where it stands tells that it is no value.
  case bare
  /// `- 3 -`, `第 3 页`, `共 9 页，第 3 页`: nothing else is written so.
  case dressed

  /// Looks at a line; `nil` where it is no page's number, with or without the number of them all.
  package init?(_ line: some BidirectionalCollection<Unicode.Scalar>) {
    guard line.count <= Self.longest else { return nil }
    let text = line.filter { !$0.isBlank }.map(Folding.fold)
    guard let start = text.firstIndex(where: { !Self.isDash($0) }),
      let last = text.lastIndex(where: { !Self.isDash($0) })
    else { return nil }
    let number = text[start...last]
    let ends = number.last == "页"
    let isNamed = ends && (number.first == "第" || number.first == "共")
    var rest = number
    var parts = 0
    while !rest.isEmpty, parts < 2 {
      if rest.first == "第" || rest.first == "共" { rest.removeFirst() }
      let digits = rest.prefix(while: \.isDigit)
      guard 1...Self.mostDigits ~= digits.count else { return nil }
      rest = rest[digits.endIndex...]
      if rest.first == "页" { rest.removeFirst() }
      if rest.first == "/" || rest.first == "," { rest.removeFirst() }
      parts += 1
    }
    // 3/9 may be a day.
    guard rest.isEmpty, parts == 1 || ends else { return nil }
    self = isNamed || start > 0 && last + 1 < text.count ? .dressed : .bare
  }

  /// The most characters that are looked at, with the blanks that centre the number.
  private static let longest = 60
  /// No report has more pages than four digits count.
  private static let mostDigits = 4

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool { "-—·".unicodeScalars.contains(scalar) }
}
