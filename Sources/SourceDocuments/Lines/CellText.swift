import AnnualReport

/// Tells what the text of a cell means.
package enum CellText {
  /// The most scalars that a number or a mark has.
  package static let longest = 24

  /// The content of a cell with this text.
  package static func content(of text: some Collection<Unicode.Scalar>) -> CellContent {
    guard text.count <= longest else { return .text }
    let text = withoutLostSpace(Array(text))
    guard let first = text.first(where: { !$0.isBlank }).map(Folding.fold) else { return .blank }
    // Most texts are words, and words begin with a hanzi or a letter.
    if first.isHanzi && first != "无" || first.isLatin && !first.isDigit { return .text }
    // Digits set apart are two numbers, as of two paragraphs in one cell, or one number with a fault; nobody knows which.
    if hasDigitsApart(text) { return .text }
    var word = String.UnicodeScalarView()
    for scalar in text where !scalar.isBlank { word.append(Folding.fold(scalar)) }
    let plain = String(word)
    if notApplicable.contains(plain) { return .notApplicable }
    return Number(withoutSeparators(plain)).map(CellContent.number) ?? .text
  }

  /// Whether the text is a number or a mark that none is meant.
  package static func isValue(_ text: some Collection<Unicode.Scalar>) -> Bool {
    switch content(of: text) {
    case .number, .notApplicable: true
    case .blank, .text: false
    }
  }

  private static let notApplicable: Set<String> = ["/", "\\", "-", "--", "—", "——", "―", "－", "无", "╱"]

  /// The count in a cell that names its unit, too: `3件`; `-2项` only where a count `mayBeNegative`.
  package static func countWithUnit(_ text: some Collection<Unicode.Scalar>, mayBeNegative: Bool = false) -> Number? {
    guard text.count <= longest, let unit = Array(text).last, "件条份个宗项起次例".unicodeScalars.contains(unit),
      case .number(let number) = content(of: Array(text).dropLast()),
      number.integer.map({ mayBeNegative || $0 >= 0 }) == true
    else { return nil }
    return number
  }

  /// The number before the unit in a text like `2.5万元`.
  package static func sum(_ text: [Unicode.Scalar], in unit: String) -> Number? {
    guard text.count <= longest, text.suffix(unit.unicodeScalars.count).elementsEqual(unit.unicodeScalars),
      case .number(let number) = content(of: text.dropLast(unit.unicodeScalars.count))
    else { return nil }
    return number
  }

  /// Whether the text is a sum that names its unit, too: `83018元`, `2.5 万元`. The form's column has a unit of its own, so
  /// that the number alone might be another sum.
  package static func isSumWithUnit(_ text: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
    guard text.count <= longest, text.last == "元" else { return false }
    let number = text.dropLast().last == "万" ? text.dropLast(2) : text.dropLast()
    guard case .number = content(of: number) else { return false }
    return true
  }

  /// A number with a remark behind it in brackets.
  package struct Remarked {
    /// The number.
    package let content: CellContent
    /// Where it stands, with its unit.
    package let number: Range<Int>
    /// Where the remark stands, without its brackets.
    package let remark: Range<Int>
  }

  /// The most scalars that a number with its remark has.
  package static let longestRemarked = 80

  /// The number and the remark in a text like `22（其中修订 16 件）`, or the mark of a note in one like `31¹`. A unit of money
  /// is no remark: it says which number is meant.
  package static func remarked(_ text: some BidirectionalCollection<Unicode.Scalar>) -> Remarked? {
    if let noted = noted(text) { return noted }
    guard text.last(where: { !$0.isBlank }).map(Folding.fold) == ")", text.count <= longestRemarked else { return nil }
    let text = Array(text)
    let folded = text.map(Folding.fold)
    guard let close = folded.lastIndex(where: { !$0.isBlank }), folded[close] == ")",
      let open = opening(of: close, in: folded),
      folded.first(where: { !$0.isBlank }).map({ $0.isDigit || $0 == "-" }) == true
    else { return nil }
    let remark = open + 1..<close
    let words = folded[remark].filter { !$0.isBlank }
    let isUnit = words.last == "元" && !words.contains(where: \.isDigit)
    guard words.count >= 2, words.contains(where: \.isHanzi), !isUnit,
      let last = text[..<open].lastIndex(where: { !$0.isBlank })
    else { return nil }
    let number = text[...last]
    guard let value = plainNumber(number) ?? countWithUnit(number) else { return nil }
    return Remarked(content: .number(value), number: 0..<number.count, remark: remark)
  }

  /// The number and the mark in a text that ends in the mark of a note: raised digits, with or without brackets, or ①, ※, *.
  ///
  /// Raised digits behind a 10 are none: they make a power of it.
  private static func noted(_ text: some BidirectionalCollection<Unicode.Scalar>) -> Remarked? {
    guard text.count <= longest, let last = text.last, isOfNoteMark(last) || "])〕）］".unicodeScalars.contains(last)
    else { return nil }
    let text = Array(text)
    guard
      let end = text.lastIndex(where: { !isOfNoteMark($0) && !"注[]()〔〕（）［］".unicodeScalars.contains($0) && !$0.isBlank }
      )
    else { return nil }
    let mark = text[(end + 1)...]
    guard (1...4).contains(mark.count { !$0.isBlank }), mark.contains(where: isOfNoteMark),
      let value = plainNumber(text[...end]) ?? countWithUnit(text[...end]),
      !(value.mantissa == 10 && mark.allSatisfy(Folding.isRaisedDigit))
    else { return nil }
    return Remarked(content: .number(value), number: 0..<end + 1, remark: end + 1..<text.count)
  }

  private static func isOfNoteMark(_ scalar: Unicode.Scalar) -> Bool {
    Folding.isRaisedDigit(scalar) || (0x2460...0x2473).contains(scalar.value) || "※*＊".unicodeScalars.contains(scalar)
  }

  private static func plainNumber(_ text: ArraySlice<Unicode.Scalar>) -> Number? {
    if case .number(let number) = content(of: text) { number } else { nil }
  }

  /// Where the bracket opens that closes at the position of the folded text.
  package static func opening(of close: Int, in folded: [Unicode.Scalar]) -> Int? {
    var depth = 0
    for index in folded[...close].indices.reversed() {
      if folded[index] == ")" { depth += 1 }
      if folded[index] == "(" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// The text without the `?` that a space before a number has become in a wrong encoding: `? 0`.
  private static func withoutLostSpace(_ text: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    let rest = text.drop(while: \.isBlank)
    guard rest.first == "?", let next = rest.dropFirst().first, next.isBlank, rest.last?.isBlank == false else {
      return text[...]
    }
    return rest.dropFirst()
  }

  /// Whether visible space stands between digits.
  private static func hasDigitsApart(_ text: some Collection<Unicode.Scalar>) -> Bool {
    var isBehindDigit = false
    var isApart = false
    if isGroupedBySpaces(text) { return false }
    for scalar in text where !scalar.isInvisible {
      if scalar.isBlank {
        isApart = isBehindDigit
      } else if Folding.fold(scalar).isDigit {
        if isApart { return true }
        isBehindDigit = true
      } else {
        isBehindDigit = false
        isApart = false
      }
    }
    return false
  }

  /// Whether the spaces that set off thousands, which no keyboard makes by chance, stand between groups of three digits.
  private static func isGroupedBySpaces(_ text: some Collection<Unicode.Scalar>) -> Bool {
    let groups = text.split(omittingEmptySubsequences: false) { [0x2009, 0x202F].contains($0.value) }
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count) else { return false }
    return groups.allSatisfy { $0.allSatisfy { Folding.fold($0).isDigit } }
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// The number without thousands separators, where they stand as they must: `1,234,567.8`.
  private static func withoutSeparators(_ word: String) -> String {
    guard word.utf8.contains(UInt8(ascii: ",")) else { return word }
    let whole = word.prefix { $0 != "." }
    let groups = whole.drop { $0 == "-" }.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return word }
    return word.filter { $0 != "," }
  }
}
