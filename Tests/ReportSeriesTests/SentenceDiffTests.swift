import AnnualReport
import Testing

@testable import ReportSeries

/// The prose of two reports, sentence by sentence.
@Suite struct SentenceDiffTests {
  private func signs(_ before: String, _ after: String) -> String {
    SentenceDiff(before, after).pairs.map { pair in
      switch pair.kind {
      case .same: "="
      case .numbers: "~"
      case .removed: "-"
      case .added: "+"
      }
    }.joined()
  }

  @Test func sentencesThatBothHaveAreFoundAmongOthers() {
    #expect(signs("甲。乙。丙。", "甲。丁。丙。") == "=-+=")
    #expect(signs("甲。乙。", "甲。乙。") == "==")
    #expect(signs("", "甲。") == "+")
    #expect(signs("甲。", "") == "-")
    #expect(signs("甲。乙。丙。丁。", "乙。丁。") == "-=-=")
  }

  @Test func widthAndSpacesAreNoDifference() {
    let diff = SentenceDiff("收到申请 42 件。", "收到申请４２件。")
    #expect(diff.isSame)
    #expect(diff.pairs.first?.before == "收到申请 42 件。" && diff.pairs.first?.after == "收到申请４２件。")
  }

  @Test func sentencesThatDifferInNumbersBelongTogether() {
    let diff = SentenceDiff("2023年收到申请42件，占比12.5%。", "2024年收到申请1,053件，占比12.5%。")
    #expect(
      diff.pairs == [
        SentenceDiff.Pair(
          kind: .numbers, before: "2023年收到申请42件，占比12.5%。", after: "2024年收到申请1,053件，占比12.5%。",
          numbers: [
            SentenceDiff.NumberChange(before: "2023", after: "2024"),
            SentenceDiff.NumberChange(before: "42", after: "1,053"),
          ])
      ])
  }

  @Test func theSameSentenceGoesBeforeOneWithOtherNumbers() {
    #expect(signs("收到3件。", "收到5件。收到3件。") == "+=")
    #expect(signs("收到3件。收到5件。", "收到5件。收到3件。") == "~~")
  }

  @Test func aPointWithinANumberEndsNothing() {
    #expect(signs("共1.5万元。", "共15万元。") == "~")
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func thePartsAreBothTexts(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<60 {
      let (one, other) = (Self.text(&dice), Self.text(&dice))
      let diff = SentenceDiff(one, other)
      #expect(diff.pairs.compactMap(\.before).joined() == one)
      #expect(diff.pairs.compactMap(\.after).joined() == other)
      #expect(SentenceDiff(one, one).isSame)
      let turned = SentenceDiff(other, one)
      func common(_ diff: SentenceDiff, turned: Bool) -> [[String?]] {
        diff.pairs.filter { $0.kind == .same || $0.kind == .numbers }
          .map { turned ? [$0.after, $0.before] : [$0.before, $0.after] }
      }
      #expect(common(diff, turned: false) == common(turned, turned: true), "\(one) | \(other)")
    }
  }

  private static func text(_ dice: inout Dice) -> String {
    (0..<Int(dice.next() % 9)).map { _ in
      let words = ["甲", "乙 ", "丙3", "丙5", "丁7.5，丁８", "戊"][Int(dice.next() % 6)]
      return words + ["。", "；", "！", "。"][Int(dice.next() % 4)]
    }.joined() + (dice.next() % 3 == 0 ? "没有句号" : "")
  }

  @Test func tooManySentencesAreToldAsTheyStand() {
    let one = (0..<3000).map { "甲\(String(repeating: "天", count: $0 % 7))。" }.joined()
    let other = (0..<3000).map { "乙\(String(repeating: "地", count: $0 % 7))。" }.joined()
    let diff = SentenceDiff("首。" + one + "尾。", "首。" + other + "尾。")
    #expect(diff.pairs.count == 6002)
    #expect(diff.pairs.first?.kind == .same && diff.pairs.last?.kind == .same)
  }
}
