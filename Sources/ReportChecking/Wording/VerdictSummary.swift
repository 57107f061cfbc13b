import AnnualReport

extension Verdict {
  /// The counts of findings in words, the gravest first: `错误 2 · 提示 1 · 可能的原因 1`.
  public func summary(separator: String) -> Bilingual {
    guard !findings.isEmpty else { return Bilingual(zh: "未发现问题", en: "nothing found") }
    var parts: [Bilingual] = []
    for severity in Severity.allCases.reversed() {
      let count = count(severity)
      if count > 0 {
        parts.append(Bilingual(zh: "\(severity.name.zh) \(count)", en: "\(severity.name.en) \(count)"))
      }
    }
    let causes = diagnoses.count { $0.certainty != .notLocated }
    if causes > 0 { parts.append(Bilingual(zh: "可能的原因 \(causes)", en: "probable causes \(causes)")) }
    return Bilingual(
      zh: parts.map(\.zh).joined(separator: separator), en: parts.map(\.en).joined(separator: separator))
  }
}
