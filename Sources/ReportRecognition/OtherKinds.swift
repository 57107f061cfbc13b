/// The headings of what stands beside the form's figures: remarks, counters of the rows, last year's figures.
enum OtherKinds {
  /// Whether the folded label is such a heading.
  static func heads(_ label: [Unicode.Scalar]) -> Bool {
    wholeWords.contains(label) || firstWords.contains { label.starts(with: $0) }
  }

  /// Whether it heads remarks, which hold no numbers.
  static func areRemarks(_ label: [Unicode.Scalar]) -> Bool { remarks.contains(label) }

  private static let remarks = Set(["备注", "说明"].map { Array($0.unicodeScalars) })
  private static let wholeWords = remarks.union(
    ["序号", "行次", "行号", "代码", "编码", "编号", "单位"].map { Array($0.unicodeScalars) })
  private static let firstWords = ["上年", "上一年", "去年", "同比", "较上年", "比上年", "增减", "增长", "变化"].map {
    Array($0.unicodeScalars)
  }
}
