import AnnualReport
import ChineseText

/// Which document the report is said to follow.
enum Citations {
  static func claims(of text: SelfDescription) -> [ProseClaim] {
    text.all.flatMap { formats(in: $0, text.documents) + regulations(in: $0) }
  }

  /// The numbers 国办…〔2021〕30号 behind the name of the format document. In 〔2019〕60号、〔2021〕30号 the second takes the
  /// issuer of the first.
  private static func formats(in wording: Wording, _ documents: [String]) -> [ProseClaim] {
    var claims: [ProseClaim] = []
    var last: (issuer: String, end: Int)?
    for open in wording.range where "([".unicodeScalars.contains(wording.text[open]) {
      guard let (year, number, end) = number(in: wording, at: open) else { continue }
      let issuer: String
      let start: Int
      if let own = Self.issuer(in: wording, before: open) {
        (issuer, start) = (wording[own].words, own.lowerBound)
      } else if let last, wording[last.end..<open].scalars.allSatisfy({ "、和及与,".unicodeScalars.contains($0) }) {
        (issuer, start) = (last.issuer, open)
      } else {
        continue
      }
      let document = "\(issuer)〔\(year)〕\(number)号"
      let isContinued = last.map { wording[$0.end..<start].scalars.count <= 2 } ?? false
      guard isContinued || documents.contains(document) || isOfFormat(in: wording, before: start) else { continue }
      last = (issuer, end)
      claims.append(wording.claim(.cited(.format(document)), at: start..<end))
    }
    return claims
  }

  /// Of the format documents, the earlier has no 格式 in its name, and both are cited by number alone.
  private static func isOfFormat(in wording: Wording, before start: Int) -> Bool {
    let before = wording.before(start).scalars.suffix(40)
    let sentence = (before.lastIndex { "。;".unicodeScalars.contains($0) }).map { $0 + 1 } ?? before.startIndex
    return wording[sentence..<start].contains("年度报告格式")
  }

  private static func number(in wording: Wording, at open: Int) -> (year: String, number: String, end: Int)? {
    var digits: [[Unicode.Scalar]] = [[]]
    var index = open + 1
    while index < wording.end, index - open <= 16 {
      let scalar = wording.text[index]
      index += 1
      switch scalar {
      case _ where digits.count == 1 && ")]".unicodeScalars.contains(scalar): digits.append([])
      case "号" where digits.count == 2:
        guard digits[0].count == 4, digits[0].starts(with: "20".unicodeScalars), (1...4).contains(digits[1].count)
        else {
          return nil
        }
        let (year, number) = (digits[0], digits[1])
        return (String(scalars: year), String(scalars: number), index)
      case _ where scalar.isDigit: digits[digits.count - 1].append(scalar)
      case _ where scalar.isBlank: break
      default: return nil
      }
    }
    return nil
  }

  private static func issuer(in wording: Wording, before open: Int) -> Range<Int>? {
    let window = wording[max(wording.start, open - 32)..<open]
    guard let start = window.ranges(of: "国办").last?.lowerBound,
      wording[start..<open].scalars.allSatisfy(\.isHanzi)
    else { return nil }
    return start..<open
  }

  /// The decree of the 条例; where the sentence says that it was revised, it is the revised one whose history is told.
  private static func regulations(in wording: Wording) -> [ProseClaim] {
    wording.split { $0 == "。" }.flatMap { sentence -> [ProseClaim] in
      guard sentence.contains("条例") else { return [] }
      return [("492号", false), ("711号", true)].compactMap { number, isRevised in
        guard let found = sentence.ranges(of: number).first,
          let decree = sentence.before(found.lowerBound).ranges(of: "令").last,
          found.lowerBound - decree.upperBound <= 2
        else { return nil }
        let tellsHistory = sentence.after(found.upperBound).contains(anyOf: ["修订", "修正", "修改"])
        let start = max(sentence.start, decree.lowerBound - 3)
        return sentence.claim(
          .cited(.regulations(isRevised: isRevised || tellsHistory)), at: start..<found.upperBound)
      }
    }
  }
}
