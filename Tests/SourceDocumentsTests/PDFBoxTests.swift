import AnnualReport
import SourceFixtures
import Testing

@testable import ReportReading
@testable import ReportRecognition
@testable import SourceDocuments

/// Boxes that fonts and damaged files give: any list of them is read as a report or told to be none.
@Suite struct PDFBoxTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let texts = [
    "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "一", "二", "三", "不", "予", "12", "0", "3件", "规章", "行政许可", "|", "-",
    "word", "",
    "（一）", "总 计", "2024年收到政府信息公开申请3件。",
  ]
  private static let edges = [
    "nan", "-nan", "inf", "-inf", "0", "-0", "1e308", "-1e308", "1e23", "1200000000060", "-5", "", "x", "842", "595",
    "100", "101", "112.5", "1e-300",
  ]

  private func edge(_ dice: inout Dice) -> String {
    Bool.random(using: &dice)
      ? Self.edges.randomElement(using: &dice) ?? "" : "\(Int.random(in: 0...800, using: &dice))"
  }

  @Test func anyBoxesComeToAnEnd() {
    var dice = Dice(state: 2024)
    var outcomes: Set<String> = []
    for _ in 0..<300 {
      var words = 0
      var markup = "<doc>"
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        markup += #"<page width="\#(edge(&dice))" height="\#(edge(&dice))">"#
        for _ in 0..<Int.random(in: 0...60, using: &dice) {
          let text = Self.texts.randomElement(using: &dice) ?? ""
          markup +=
            #"<word xMin="\#(edge(&dice))" yMin="\#(edge(&dice))" xMax="\#(edge(&dice))" yMax="\#(edge(&dice))">\#(text)</word>"#
          words += 1
        }
        markup += "</page>"
      }
      let budget = WorkBudget(clock: { .zero })
      budget.run {
        let document = Document(blocks: PageFlow.blocks(of: WordBoxes.pages(in: Array((markup + "</doc>").utf8))))
        switch try? Recogniser.reading(of: document, name: "boxes") {
        case .report: outcomes.insert("report")
        case .notAReport: outcomes.insert("none")
        case .unreadable, nil: outcomes.insert("unreadable")
        }
      }
      // A page of so few words costs little, whatever their boxes are.
      #expect(budget.steps < 40_000 + 4000 * words, "\(markup)")
    }
    #expect(outcomes.isSuperset(of: ["report", "none"]))
  }

  @Test func aBoxIsWhatItsCharactersCanTake() {
    func box(_ text: String, _ left: Double, _ top: Double, _ right: Double, _ bottom: Double) -> [Double] {
      var page = Page(width: 595, height: 842)
      page.add(text, Place.Box(left: left, top: top, right: right, bottom: bottom), page: 1)
      return page.words.first.map { [$0.box.left, $0.box.top, $0.box.right, $0.box.bottom] } ?? []
    }
    #expect(box("规章", 100, 50, 120, 60) == [100, 50, 120, 60], "as it stands")
    #expect(box("规章", 120, 60, 100, 50) == [100, 50, 120, 60], "inverted")
    #expect(box("0", 100, 50, 1e21, 60) == [100, 50, 105, 60], "a digit is half as wide as its line is high")
    #expect(box("年报", 100, 50, .infinity, 60) == [100, 50, 120, 60], "a hanzi as wide")
    #expect(box("年报", 100, 50, 110, 1e9) == [100, 50, 110, 70], "set downwards")
    #expect(box("规章", 100, 50, 100, 60) == [100, 50, 100, 60], "of no width")
    #expect(box("规章", .nan, -.infinity, 20, -.infinity) == [0, -20_000, 20, -20_000])
    #expect(box(" ", 100, 50, 120, 60).isEmpty)
  }

  /// Rows of which each value is set by itself, as programs set tables.
  private func table(widthOfZero: String) async throws -> [String] {
    var page = PDFFixture()
    page.widthOfZero = widthOfZero
    page.add("规章", left: 78, 100)
    page.add(row: ["1", "0", "10"], middles: [200, 300, 400], 100)
    page.add("行政规范性文件", left: 78, 118)
    page.add(row: ["0", "20", "6"], middles: [200, 300, 400], 118)
    return try await page.document().outline
  }

  @Test(arguments: ["1000000000000000000000", "100000"])
  func aWideGlyphDoesNotTakeTheTable(_ width: String) async throws {
    let rows = ["[table]", "0:规章 | 1:1 | 2:0 | 3:10", "0:行政规范性文件 | 1:0 | 2:20 | 3:6"]
    #expect(try await table(widthOfZero: "500") == rows)
    #expect(try await table(widthOfZero: width) == rows)
  }

  @Test(arguments: ["-100000", "0", "-1000000000000000000000"]) func aNarrowGlyphDoesNotTakeTheWords(
    _ width: String
  ) async throws {
    let words = try await table(widthOfZero: width).joined()
    #expect(words.contains("规章") && words.contains("行政规范性文件"))
  }

  @Test func bordersDrawnAsCharactersAreReadAsBorders() async throws {
    var page = PDFFixture()
    for (index, line) in ["信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数", "规章 | 0 | 0 | 0", "行政规范性文件 | 14 | 34 | 165"].enumerated() {
      page.add(line, left: 60, 100 + 17 * Double(index), size: 12)
    }
    let lines = try await page.document().outline.map { $0.filter { $0 != " " } }
    #expect(lines == ["信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0|0|0", "行政规范性文件|14|34|165"])
  }
}
