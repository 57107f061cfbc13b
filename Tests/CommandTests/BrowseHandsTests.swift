import Foundation
import Testing

/// The browser in a real terminal: what comes from input methods, goes to clipboards, and is seen on a light ground.
@Suite("Hands in a terminal", .serialized)
struct BrowseHandsTests {
  private let title = "澜溪县2024年政府信息公开工作年度报告"

  /// What is copied within tmux lies in its buffer, whatever the terminal would have made of a sequence.
  @Test func withinTmuxACopyLiesInItsBuffer() async throws {
    try await withTemporaryFolder { folder in
      let report = folder + "/a.txt"
      try FileManager.default.copyItem(atPath: Sample.contradictory, toPath: report)
      try await Terminal.withProgram([report], knowsTmux: true) { terminal in
        try await terminal.shows(title)
        try await terminal.press("e", "e", "Y")
        try await terminal.shows("已放入 tmux 的缓冲区")
        let buffer = try await terminal.buffer()
        #expect(buffer.hasSuffix("\t36\t4\t0\t0\t0\t0\t41"))
        #expect(buffer.contains("自然人\t商业企业"))
        try await terminal.press("y")
        try await terminal.shows("：41")
        let cell = try await terminal.buffer()
        #expect(cell == "41")
      }
    }
  }

  @Test func keysOfAnInputMethodWork() async throws {
    try await Terminal.withProgram([Sample.contradictory]) { terminal in
      try await terminal.shows(title)
      try await terminal.press("？")
      try await terminal.shows("帮助：报告")
      try await terminal.press("ｑ", "啊")
      try await terminal.shows("请关掉中文输入法")
      try await terminal.press("：")
      try await terminal.shows("next-finding")
    }
  }

  /// 33 and 36 are yellow and cyan, which cannot be read on white.
  @Test func aLightThemeHasNeitherYellowNorCyan() async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/nianbao", withIntermediateDirectories: true)
      try "theme = \"light\"\n".write(toFile: folder + "/nianbao/nianbao.toml", atomically: true, encoding: .utf8)
      let environment = ["LANG=C.UTF-8", "XDG_CONFIG_HOME=\(folder)"]
      try await Terminal.withProgram([Sample.contradictory], environment: environment) { terminal in
        try await terminal.shows(title)
        for (keys, sight) in [(["1"], "[一"), (["3"], "[三"), (["F"], "问题清单"), (["q", "?"], "帮助")] {
          for key in keys { try await terminal.press(key) }
          try await terminal.shows(sight)
          let text = try await terminal.styledText()
          #expect(!text.contains("\u{1B}[33m") && !text.contains(";33m") && !text.contains(";36m"))
          #expect(!text.contains("\u{1B}[36m") && !text.contains("[93m") && !text.contains("[96m"))
        }
      }
    }
  }

  @Test func afterASuspensionTheNewSizeIsDrawn() async throws {
    try await Terminal.withProgram([Sample.contradictory]) { terminal in
      try await terminal.shows(title)
      try await terminal.press("C-z")
      try await terminal.wait { !$0.isAlternate }
      try await terminal.resize(rows: 20, columns: 70)
      try await terminal.press("fg", "Enter")
      // The footer stands on the last row of the new size.
      try await terminal.wait { $0.isAlternate && $0.contains(title) && $0.lines[19].contains("hjkl") }
    }
  }
}
