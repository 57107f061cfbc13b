import Synchronization
import Testing

@testable import ChineseText

/// What a text is, is found once a run.
@Suite struct TextMemoTests {
  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test func aTextIsLookedAtOnce() {
    let memo = TextMemo<Int>(longest: 5, most: 3)
    var looks: [String] = []
    func found(_ text: String) -> Int {
      memo.found(scalars(text)) {
        looks.append(text)
        return text.count
      }
    }
    #expect([found("总计"), found("自然人"), found("总计")] == [2, 3, 2])
    #expect(looks == ["总计", "自然人"])
    // Too long to be kept.
    #expect([found("法律服务机构"), found("法律服务机构")] == [6, 6])
    #expect(looks.count == 4 && memo.count == 2)
  }

  @Test func ofManyTextsOnlySomeAreKept() {
    let memo = TextMemo<Int>(longest: 5, most: 3)
    for number in 0..<20 {
      #expect(memo.found(scalars("\(number)")) { number } == number)
      #expect(memo.count <= 3)
    }
    #expect(memo.found(scalars("0")) { 7 } == 7)
  }

  @Test func manyThreadsFindTheSame() async {
    let memo = TextMemo<Int>(most: 50)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<400).allSatisfy { number in memo.found(scalars("第\(number)行")) { number } == number } }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}

@Suite struct StringOfScalarsTests {
  @Test(arguments: ["", "3", "é", "总计", "𠮷野家\u{10FFFF}", "a\u{0}b"]) func isTheTextOfTheScalars(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    #expect(String(scalars: scalars) == text)
    #expect(Array(String(scalars: scalars.dropFirst()).unicodeScalars) == Array(scalars.dropFirst()))
  }

  @Test func simplifiesOneByOne() {
    #expect("總計區縣A（１）".unicodeScalars.map(Folding.fold) == Array("总计区县A(1)".unicodeScalars))
    #expect(Folding.fold("一") == "一" && Folding.fold("\u{9FFF}") == "\u{9FFF}")
  }
}
