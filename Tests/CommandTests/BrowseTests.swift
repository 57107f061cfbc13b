import Foundation
import Testing

/// The browser in real terminals, by its keys.
@Suite(.serialized) struct BrowseTests {
  /// What the contradictory sample is called on its title page.
  private let title = "澜溪县2024年政府信息公开工作年度报告"

  @Test(
    arguments: [(18, 60), (30, 100), (60, 200)], ["xterm-256color", "screen-256color", "linux", "vt100"])
  func opensOnWhatTheReportIs(_ size: (rows: Int, columns: Int), _ name: String) async throws {
    let sample = Sample.contradictory
    try await Terminal.withProgram([sample], rows: size.rows, columns: size.columns, named: name) { terminal in
      let screen = try await terminal.shows(title)
      let bar = try #require(screen.lines.first)
      for part in ["澜溪县", "2024", "2021 年格式"] { #expect(bar.contains(part), "\(bar)") }
      #expect(screen.contains("检查：错误 7"), "\(screen.text)")
      try await terminal.press("3")
      try await terminal.shows("自然人 │")
      try await terminal.press("q")
      try await terminal.isBackInShell()
    }
  }

  @Test func theCursorGoesFromCellToCell() async throws {
    try await Terminal.withProgram([Sample.contradictory]) { terminal in
      try await terminal.shows(title)
      try await terminal.press("3")
      let start = try await terminal.wait { $0.lines[$0.cursor.row].hasPrefix(" 一、本年新收") }.cursor
      try await terminal.press("j")
      try await terminal.wait { $0.cursor == Terminal.Cursor(row: start.row + 1, column: start.column) }
      try await terminal.press("l")
      let right = try await terminal.wait { $0.cursor.column > start.column }.cursor
      try await terminal.press("Up")
      try await terminal.wait { $0.cursor == Terminal.Cursor(row: start.row, column: right.column) }
      try await terminal.press("Left")
      try await terminal.wait { $0.cursor == start }
    }
  }

  @Test func theNextFindingIsUnderTheCursor() async throws {
    try await Terminal.withProgram([Sample.contradictory]) { terminal in
      try await terminal.shows(title)
      try await terminal.press("e", "e")
      let screen = try await terminal.shows("(2/6)")
      #expect(screen.lines[screen.cursor.row].contains("✗41"), "\(screen.text)")
      #expect(screen.contains("✗ A101"), "\(screen.text)")
      try await terminal.press("E")
      try await terminal.shows("(1/6)")
    }
  }

  @Test func theReadmeShowsTheScreenAsItIs() async throws {
    let readme = try String(contentsOfFile: Sample.folder + "/../README.md", encoding: .utf8)
    let blocks = readme.components(separatedBy: "```\n")
    let picture = try #require(blocks.first { $0.hasPrefix(" 澜溪县") })
    try await Terminal.withProgram([Sample.contradictory]) { terminal in
      try await terminal.shows(title)
      try await terminal.press("e", "e")
      let screen = try await terminal.shows("(2/6)")
      #expect(screen.text.trimmingCharacters(in: .newlines) == picture.trimmingCharacters(in: .newlines))
    }
  }

  @Test func theListOfFindingsLeadsToEach() async throws {
    try await Terminal.withProgram([Sample.contradictory]) { terminal in
      try await terminal.shows(title)
      try await terminal.press("F")
      let list = try await terminal.shows("问题清单")
      for code in ["A101", "A102", "A103", "D201", "N501", "S601", "Y703"] { #expect(list.contains(code)) }
      try await terminal.press("q")
      try await terminal.shows(title)
    }
  }

  @Test func helpTellsTheKeys() async throws {
    try await Terminal.withProgram([Sample.contradictory]) { terminal in
      try await terminal.shows(title)
      try await terminal.press("?")
      let help = try await terminal.shows("帮助：报告")
      #expect(help.contains("上一处问题"), "\(help.text)")
      try await terminal.press("q")
      try await terminal.shows(title)
    }
  }

  @Test func theTerminalMayChangeItsSizeAtAnyTime() async throws {
    try await Terminal.withProgram([Sample.contradictory]) { terminal in
      try await terminal.shows(title)
      try await terminal.press("3")
      try await terminal.shows("✗41")
      for (rows, columns) in [(18, 60), (2, 6), (4, 20), (60, 200)] {
        try await terminal.resize(rows: rows, columns: columns)
      }
      try await terminal.shows("✗41")
      // Only a screen that has all rows shows the last one.
      try await terminal.shows("四、结转下年度继续办理")
    }
  }

  @Test func severalReportsAreAListToWalk() async throws {
    try await Terminal.withProgram([Sample.earlier, Sample.contradictory, Sample.clean]) { terminal in
      let list = try await terminal.wait { screen in
        ["清岚市水务局", "澜溪县", "泉港区"].allSatisfy(screen.contains)
      }
      #expect(list.contains("✗7 !1"), "\(list.text)")
      try await terminal.press("j", "Enter")
      try await terminal.shows(title)
      try await terminal.press("J")
      try await terminal.shows("泉港区2024年政府信息公开工作年度报告")
      try await terminal.press("K")
      try await terminal.shows(title)
      try await terminal.press("q")
      try await terminal.shows("清岚市水务局")
      try await terminal.press("q")
      try await terminal.isBackInShell()
    }
  }

  @Test func leavingGivesTheTerminalBackAsItWas() async throws {
    try await Terminal.withProgram([Sample.contradictory]) { terminal in
      #expect(try await terminal.shows(title).isAlternate)
      try await terminal.press("Q")
      let screen = try await terminal.isBackInShell()
      #expect(!screen.contains(title), "\(screen.text)")
      try await terminal.isEchoing()
    }
  }

  @Test func aSuspendedBrowserComesBack() async throws {
    try await Terminal.withProgram([Sample.contradictory]) { terminal in
      try await terminal.shows(title)
      try await terminal.press("C-z")
      try await terminal.isBackInShell()
      try await terminal.press("fg", "Enter")
      try await terminal.wait { $0.isAlternate && $0.contains(title) }
    }
  }

  static let fatalSignals = [SIGTERM, SIGHUP, SIGQUIT, SIGABRT]

  @Test(arguments: fatalSignals) func aSignalLeavesTheTerminalUsable(_ signal: Int32) async throws {
    // Otherwise Swift reports a crash and waits for a key before the shell comes back.
    let environment = ["LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no"]
    try await Terminal.withProgram([Sample.contradictory], environment: environment) { terminal in
      try await terminal.shows(title)
      try terminal.send(signal)
      try await terminal.isBackInShell()
      try await terminal.isEchoing()
    }
  }

  @Test func whatIsNoReportSaysSoOnTheScreen() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/news.txt"
      try "县里开会，说的是春耕的事。\n".write(toFile: path, atomically: true, encoding: .utf8)
      try await Terminal.withProgram([path]) { terminal in try await terminal.shows("不是年报") }
      try await Terminal.withProgram([folder + "/none.txt"]) { terminal in try await terminal.shows("没有这个文件或文件夹") }
    }
  }

  @Test(arguments: [nil, "no-such-terminal", "dumb"] as [String?])
  func aTerminalThatNobodyKnows(_ name: String?) async throws {
    try await Terminal.withProgram([Sample.contradictory], named: name) { terminal in
      if name == "dumb" {
        try await terminal.shows("TERM=xterm-256color")
      } else {
        try await terminal.shows(title)
        try await terminal.press("q")
      }
      try await terminal.isBackInShell()
    }
  }

  @Test func aTerminalWithoutAClipboardSaysSo() async throws {
    try await Terminal.withProgram([Sample.contradictory], named: "linux") { terminal in
      try await terminal.shows(title)
      try await terminal.press("3", "y")
      try await terminal.shows("没有复制：此终端没有剪贴板")
    }
  }

  @Test func anAcceptanceIsWrittenAndTakenOutAgain() async throws {
    try await withTemporaryFolder { folder in
      let report = folder + "/a.txt"
      try FileManager.default.copyItem(atPath: Sample.contradictory, toPath: report)
      let configuration = folder + "/nianbao.toml"
      try "# ours\n".write(toFile: configuration, atomically: true, encoding: .utf8)
      try await Terminal.withProgram([report], rows: 18, columns: 60) { terminal in
        try await terminal.shows(title)
        try await terminal.press("e", "e", "a")
        try await terminal.shows("接受 A101 的理由")
        try await terminal.press("C-c", "a", "x", "Enter")
        try await terminal.wait { $0.contains("已接受，记入") && $0.lines[0].hasSuffix("○1") }
        #expect(try String(contentsOfFile: configuration, encoding: .utf8).contains("rule = \"A101\""))
        try await terminal.press("a")
        try await terminal.wait { $0.contains("已撤回接受") && !$0.contains("○") }
        #expect(try String(contentsOfFile: configuration, encoding: .utf8) == "# ours\n")
      }
    }
  }

  @Test func aFoldersConfigurationTakesNoKeyAway() async throws {
    try await withTemporaryFolder { folder in
      let report = folder + "/a.txt"
      try FileManager.default.copyItem(atPath: Sample.contradictory, toPath: report)
      let keys =
        "[keys]\nleave = [\"F63\"]\npalette = [\"F62\"]\nclose = [\"F61\"]\ncancel = [\"F60\"]\naccept = [\"j\"]\n"
      try keys.write(toFile: folder + "/nianbao.toml", atomically: true, encoding: .utf8)
      try await Terminal.withProgram([report]) { terminal in
        try await terminal.wait { $0.contains(title) && $0.contains("nianbao.toml 生效") }
        try await terminal.press("j", "Q")
        try await terminal.isBackInShell()
      }
    }
  }

  @Test func controlCCancelsAndElseTellsTheWayOut() async throws {
    try await Terminal.withProgram([Sample.contradictory]) { terminal in
      try await terminal.shows(title)
      try await terminal.press("/", "x", "C-c")
      try await terminal.wait { $0.contains("hjkl") && !$0.contains("/x") }
      try await terminal.press("C-c")
      try await terminal.shows("按 Q 离开")
    }
  }

  @Test func findingsAcrossYearsComeOnceAllHaveBeenRead() async throws {
    try await withTemporaryFolder { folder in
      let text = try String(contentsOfFile: Sample.clean, encoding: .utf8)
      // What was in force at the end of 2023, 165, with 14 issued and 34 repealed, would be 145 in 2024.
      let earlier = text.replacingOccurrences(of: "2024", with: "2023").replacingOccurrences(of: "2025", with: "2024")
      try text.write(toFile: folder + "/2024.txt", atomically: true, encoding: .utf8)
      try earlier.write(toFile: folder + "/2023.txt", atomically: true, encoding: .utf8)
      try await Terminal.withProgram([folder]) { terminal in
        try await terminal.wait { screen in screen.lines.contains { $0.contains("!") && $0.contains("2024.txt") } }
        try await terminal.press("j", "Enter")
        try await terminal.shows("泉港区2024年政府信息公开工作年度报告")
        try await terminal.press("e")
        try await terminal.shows("! X802")
      }
    }
  }

  @Test func aLocaleWithoutChineseStillShowsIt() async throws {
    try await Terminal.withProgram([Sample.contradictory], environment: ["LANG=C", "LC_ALL=C"]) { terminal in
      try await terminal.shows(title)
      try await terminal.press("3")
      try await terminal.wait { $0.contains("自然人 |") && $0.contains("x41") }
    }
  }

  @Test func theLanguageIsThatOfTheLocale() async throws {
    try await Terminal.withProgram([Sample.contradictory], environment: ["LANG=en_GB.UTF-8"]) { terminal in
      try await terminal.wait { $0.contains(title) && $0.contains("form 2021") }
    }
  }
}
