import AnnualReport

extension Verdict {
  /// The counts of findings in words, the gravest first: `错误 2 · 提示 1 · 可能的原因 1`.
  public func summary(separator: String) -> Bilingual {
    var parts: [Bilingual] = []
    for severity in Severity.allCases.reversed() {
      let count = count(severity)
      if count > 0 {
        parts.append(Bilingual(zh: "\(severity.name.zh) \(count)", en: "\(severity.name.en) \(count)"))
      }
    }
    let causes = open.diagnoses.count { $0.certainty != .notLocated }
    if causes > 0 { parts.append(Bilingual(zh: "可能的原因 \(causes)", en: "probable causes \(causes)")) }
    if acceptedCount > 0 { parts.append(Bilingual(zh: "已接受 \(acceptedCount)", en: "accepted \(acceptedCount)")) }
    guard !parts.isEmpty else { return Bilingual(zh: "未发现问题", en: "nothing found") }
    return Bilingual(
      zh: parts.map(\.zh).joined(separator: separator), en: parts.map(\.en).joined(separator: separator))
  }
}
