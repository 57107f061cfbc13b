import AnnualReport
import ChineseText

/// Whose report the text takes itself for: who made it, who answers for it, and with whom section 1 opens.
enum OrgansSpokenOf {
  /// A word before the name, and the verbs behind it.
  private static let inCharge: [(before: String, verbs: [String])] = [
    ("由", ["编制", "根据", "按照", "依据", "依照", "负责", "组织", "完成"]), ("与", ["联系"]), ("向", ["咨询", "反映"]),
  ]
  private static let compiled = ["编制了本报告", "编制本报告", "编制了本年度报告", "编制并公布", "现公布本报告", "现公布", "编制完成"]
  /// Verbs of which an organ is the subject.
  private static let verbs = [
    "认真", "深入", "坚持", "严格", "全面", "始终", "坚决", "高度", "积极", "按照", "以", "在", "不断", "持续", "紧紧", "扎实", "进一步", "贯彻", "围绕",
    "本着", "加强",
  ]
  /// How many characters a name has.
  private static let lengths = 3...26

  static func claims(of text: SelfDescription) -> [ProseClaim] {
    text.preamble.flatMap(\.sentences).flatMap { organs(inChargeIn: $0) + [title(in: $0)].compactMap { $0 } }
      + text[.overview].prefix(1).flatMap(subjects)
  }

  /// The names in 由……编制, 与……联系 and ……编制了本报告.
  private static func organs(inChargeIn sentence: Wording) -> [ProseClaim] {
    let named = inCharge.compactMap { before, verbs -> ProseClaim? in
      guard let start = sentence.ranges(of: before).first?.upperBound,
        let end = nameEnd(in: sentence, from: start, before: verbs)
      else { return nil }
      return claim(start..<end, in: sentence)
    }
    let end = compiled.lazy.compactMap { sentence.ranges(of: $0).first?.lowerBound }.first
    let compiler = end.flatMap { end -> ProseClaim? in
      let start = sentence.scalars[..<end].lastIndex { !$0.isHanzi }.map { $0 + 1 } ?? sentence.start
      return claim(start..<end, in: sentence)
    }
    return named + [compiler].compactMap { $0 }
  }

  /// The name before the year in 云溪县2024年政府信息公开工作年度报告, outside the names of documents.
  private static func title(in sentence: Wording) -> ProseClaim? {
    guard !sentence.contains(anyOf: ["通知", "文件", "《"]), let (_, year) = sentence.years.first,
      sentence.after(year.upperBound).begins(with: "政府信息公开"), sentence.after(year.upperBound).contains("报告")
    else { return nil }
    let start = sentence.scalars[..<year.lowerBound].lastIndex { !$0.isHanzi }.map { $0 + 1 } ?? sentence.start
    let head = ["现将", "编制", "公布", "发布"].compactMap { sentence[start..<year.lowerBound].ranges(of: $0).last?.upperBound }
    return claim((head.max() ?? start)..<year.lowerBound, in: sentence)
  }

  /// The subject of the first sentence behind its year: 2024年，云溪县水利局认真……; circumstances may stand before it.
  private static func subjects(of passage: Wording) -> [ProseClaim] {
    guard let sentence = passage.sentences.first, let (_, year) = sentence.years.first,
      year.lowerBound == sentence.start
    else { return [] }
    return sentence.after(year.upperBound).clauses.prefix(3).lazy.compactMap { clause in
      nameEnd(in: clause, from: clause.start, before: verbs).flatMap { claim(clause.start..<$0, in: clause) }
    }.prefix(1).map { $0 }
  }

  /// Where a name that begins at the offset ends: before the first of the verbs.
  private static func nameEnd(in wording: Wording, from start: Int, before verbs: [String]) -> Int? {
    let window = wording[start..<min(wording.end, start + 32)]
    return verbs.compactMap { window.ranges(of: $0).first?.lowerBound }.min()
  }

  private static func claim(_ range: Range<Int>, in wording: Wording) -> ProseClaim? {
    guard lengths.contains(range.count), wording.text[range].allSatisfy(\.isHanzi) else { return nil }
    return wording.claim(.organ(wording[range].words), at: range)
  }
}
