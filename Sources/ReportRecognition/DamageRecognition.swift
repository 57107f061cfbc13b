import AnnualReport
import SourceDocuments

/// Finds where a crawler lost characters of a date or a number: `202011日`, `〔202130号`, `受理4申请`, runs of `?`.
enum DamageRecognition {
  /// A note for every passage with damage.
  static func notes(in passages: some Sequence<Passage>) -> [ReadingNote] {
    passages.compactMap { passage in
      let text = Stretch(passage)
      let scalars = text.scalars.map(Folding.fold)
      guard let range = damage(in: scalars) else { return nil }
      let words = text[range]
      return .damagedText(text: words.string, place: words.place)
    }
  }

  private static func damage(in scalars: [Unicode.Scalar]) -> Range<Int>? {
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\u{FFFD}" { return index..<index + 1 }
      if scalar == "?", index + 1 < scalars.count, scalars[index + 1] == "?" {
        return index..<(scalars[index...].firstIndex { $0 != "?" } ?? scalars.count)
      }
      guard scalar.isDigit else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !$0.isDigit } ?? scalars.count
      if isDamaged(scalars, index..<end) { return max(0, index - 2)..<min(scalars.count, end + 2) }
      index = end
    }
    return nil
  }

  /// Whether the run of digits has lost what should stand within or beside it.
  private static func isDamaged(_ scalars: [Unicode.Scalar], _ digits: Range<Int>) -> Bool {
    let rest = scalars[digits.upperBound...]
    let year = scalars[digits].prefix(2).elementsEqual("20".unicodeScalars)
    // 2024年1月1日 without 年 and 月.
    if year, (6...8).contains(digits.count), rest.first == "日" { return true }
    // 〔2021〕30号 without one of its brackets.
    if year, (5...8).contains(digits.count), rest.first == "号", digits.lowerBound > 0,
      scalars[digits.lowerBound - 1] == "("
    {
      return true
    }
    // 受理4件申请 without its unit.
    let verbs = ["受理", "收到", "新收", "答复"].map { Array($0.unicodeScalars) }
    let before = Array(scalars[..<digits.lowerBound].suffix(2))
    return digits.count <= 4 && verbs.contains(before)
      && (rest.starts(with: "申请".unicodeScalars) || rest.starts(with: "政府信息公开申请".unicodeScalars))
  }
}
