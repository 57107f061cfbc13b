import AnnualReport
import Testing

@testable import ProseReading

/// Text of the field's words in no order: whatever it is, it is read, and every figure and claim stands in it.
@Suite struct ProseFuzzTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let pieces = [
    "收到", "办结", "上年", "结转", "下年度", "2023年", "2024年", "二〇二四年", "3月", "1-12月", "12", "3", "1,234", "，234", "十二", "零",
    "百", "件", "条", "%", "元", "万元", "万", "余", "、", "，", "；", "。", "：", "（", "）", "“", "”", "《", "》", ".", "-", "至", "第",
    "政府信息公开申请", "申请", "行政复议", "行政诉讼", "规范性文件", "行政许可", "信息处理费", "自然人", "法人", "予以公开", "无法提供", "均", "全部", "各", "并", "和",
    "未", "无", "其中", "含", "除", "共", "分别", "较", "增长", "持平", "占", "全县", "本级", "部门", "网络", "征地", "局", "的", "维持", "转", " ",
    "x",
  ]

  @Test func anyTextIsRead() {
    var dice = Dice(state: 2024)
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 1...30, using: &dice)).map { _ in
        Self.pieces.randomElement(using: &dice) ?? ""
      }.joined()
      var report = Report()
      report.year = Located(2024, place: .unknown, origin: .title)
      let passage = Passage(text: text, anchors: [Passage.Anchor(offset: 0, place: .line(1, character: 1))])
      report.sections = [Section(key: .overview, heading: passage, number: nil, blocks: [.passage(passage)])]
      ProseReader.read(&report)
      let length = text.unicodeScalars.count
      #expect(report.figures.allSatisfy { $0.range.upperBound <= length && !$0.range.isEmpty }, "\(text)")
      #expect(report.claims.allSatisfy { $0.range.upperBound <= length && !$0.range.isEmpty }, "\(text)")
    }
  }
}
