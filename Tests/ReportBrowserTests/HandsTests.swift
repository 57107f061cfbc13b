import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen
import Testing

@testable import ReportBrowser

/// Keys as they really come: from an input method, from a mouse, from a finger that slipped.
@Suite("Hands")
struct HandsTests {
  @Test func whatAnInputMethodSendsIsTheKeyThatWasMeant() {
    for (sent, meant) in [("ｅ", "e"), ("？", "?"), ("：", ":"), ("／", "/"), ("。", "."), ("３", "3"), ("＄", "$")] {
      var session = Session(.contradictory)
      var expected = session
      session.type(sent)
      expected.type(meant)
      #expect(session.frame == expected.frame, "\(sent)")
    }
    var session = Session(.contradictory)
    let before = session.frame
    session.type("【")
    #expect(session.frame != before)
  }

  @Test func whereTextIsTypedItStaysAsItIs() {
    var session = Session(.contradictory)
    session.type("／１２？")
    #expect(session.footer.hasPrefix("/１２？"))
  }

  @Test func aKeyWithoutACommandSaysSo() {
    var session = Session(.contradictory)
    session.type("Z")
    #expect(session.footer == "Z 在这里没有命令；? 看帮助")
    session.type("啊")
    #expect(session.footer == "“啊”不是命令：请关掉中文输入法；? 看帮助")
    session.type("j")
    #expect(session.footer.hasPrefix("hjkl"))
    session.press(.paste("eee"))
    #expect(session.footer.hasPrefix("hjkl"))
  }

  @Test func aClickGoesToTheCellAndASecondFollows() throws {
    var session = Session(.contradictory)
    session.type("3")
    let row = try #require(session.frame.split(separator: "\n").firstIndex { $0.contains("✗43→42") })
    let line = session.row(row)
    let column = session.state.settings.width.columns(
      of: String(line[..<(line.firstIndex(of: "✗") ?? line.startIndex)]))
    session.press(.click(Position(row: row, column: column + 2)))
    #expect(session.cell == CellID(.applications, .newlyReceived, .total))
    session.press(.click(Position(row: row, column: column + 2)))
    #expect(session.state.open?.location.page == 1)
  }

  @Test func everyCellIsUnderItsOwnClick() {
    for columns in [60, 160] {
      var session = Session(.contradictory, rows: 30, columns: columns)
      for page in ["2", "3", "4"] {
        session.type(page)
        for row in session.state.plan.body.rows {
          // Cells are at least five columns wide.
          for column in session.state.plan.body.columns where column % 4 == 1 {
            let body = session.state.plan.body
            let target = session.state.open?.location(row: row - body.row, column: column - body.column)
            session.press(.click(Position(row: row, column: column)))
            guard session.state.overlays.isEmpty, session.state.open?.location.page == Int(page) else {
              session.type(page)
              continue
            }
            guard let target, let cursor = session.state.frame.cursor else { continue }
            #expect(session.state.open?.location == target)
            #expect(cursor.row == row, "\(target)")
          }
        }
      }
    }
  }

  @Test func tabsAndListsTakeClicks() throws {
    var session = Session(.contradictory)
    for (section, page) in [("二 ", 2), ("六 ", 6)] {
      let line = session.row(1)
      let index = try #require(line.range(of: section)?.lowerBound)
      session.press(
        .click(Position(row: 1, column: session.state.settings.width.columns(of: String(line[..<index])))))
      #expect(session.state.open?.location.page == page)
    }
    session.type("F")
    session.press(.click(Position(row: 2, column: 5)), .click(Position(row: 2, column: 5)))
    #expect(session.state.overlays.isEmpty)
  }

  @Test func theWheelMovesThreeLines() {
    var session = Session(.contradictory)
    session.type("3")
    session.press(.wheelDown(Position(row: 5, column: 5)))
    var expected = Session(.contradictory)
    expected.type("3jjj")
    #expect(session.frame == expected.frame)
    session.press(.wheelUp(Position(row: 5, column: 5)))
    #expect(session.cell?.row == .newlyReceived)
  }

  @Test func thePaletteFindsNamesInEitherLanguageAndByTheirLetters() {
    for text in ["next-f", "下一处", "nxtf", "next finding", "下处问"] {
      var session = Session(.contradictory)
      session.type(":" + text)
      #expect(session.sheet(0).hasPrefix("next-finding"), "\(text)")
    }
  }

  @Test func theHelpBeginsWithTheMarksAndUsesTheWidth() {
    var session = Session(.contradictory, rows: 40, columns: 120)
    session.type("?")
    #expect(session.sheet(0).hasPrefix("✗ "))
    #expect(session.row(0).hasSuffix("帮助：报告"), "all of it is in view")
    #expect(session.frame.contains("离开"))
    session.resize(rows: 40, columns: 60)
    #expect(session.row(0).contains("/"))
  }

  @Test func leavingALongLoadIsAskedFirst() {
    var session = Session(paths: (0..<300).map { "\($0).txt" })
    session.type("q")
    #expect(session.effects.isEmpty)
    #expect(session.footer == "已读 0/300，离开就要重读：再按 q 离开")
    session.type("jq")
    #expect(session.effects.isEmpty, "another key between takes it back")
    session.type("q")
    #expect(session.effects == [.leave])
    var small = Session(paths: ["a.txt", "b.txt"])
    small.type("q")
    #expect(small.effects == [.leave])
  }

  @Test func aWordOrAllOfAPromptIsTakenBack() {
    var session = Session(.contradictory)
    session.type("/依申请 公开")
    session.press(.control("w"))
    #expect(session.footer.hasPrefix("/依申请"))
    #expect(!session.footer.contains("公开"))
    session.press(.control("u"))
    #expect(session.footer.hasPrefix("/") && !session.footer.contains("依"))
  }
}

@Suite("Colours")
struct ColourSchemeTests {
  private func colours(_ scheme: ColourScheme, _ keys: String) -> Set<Color> {
    var state = BrowserState(
      list: SourceList(paths: ["qinghe.txt"]), size: Size(rows: 40, columns: 120),
      settings: BrowserState.Settings(language: .zh, colours: scheme))
    var fixture = FixtureReport.contradictory
    fixture.findings += [Severity.warning, .notice, .unassessed].map { severity in
      Finding(
        FixtureRule(code: "N503", severity: severity), Bilingual(zh: "", en: ""),
        [fixture.quoting("收到", in: .overview, passage: 1)])
    }
    _ = state.update(.loaded(0, fixture.loaded))
    for key in keys { _ = state.update(.key(.character(key))) }
    let frame = state.frame
    return Set(
      (0..<40).flatMap { row in (0..<120).compactMap { frame[row, $0].style.foreground } })
  }

  @Test(arguments: ["", "1", "2", "3", "e", "ee", "F", "?", ":", "x"])
  func nothingIsYellowOrCyanOnALightGround(keys: String) {
    #expect(colours(.light, keys).isDisjoint(with: [.yellow, .cyan, .white]))
  }

  @Test func highContrastHasNoColoursAndTheOthersDo() {
    #expect(colours(.highContrast, "1").isEmpty)
    #expect(colours(.dark, "1").contains(.yellow))
    #expect(colours(.light, "1").contains(.red))
  }
}
