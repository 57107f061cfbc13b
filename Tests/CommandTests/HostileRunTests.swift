import Foundation
import PseudoTerminal
import Subprocess
import Testing

/// Runs over files whose names, text, configuration and baseline hold what a terminal would obey.
@Suite struct HostileRunTests {
  /// Sequences of every kind, and marks of writing direction.
  private static let hostile = [
    "\u{1B}]0;title\u{7}", "\u{1B}]52;c;QUFB\u{1B}\\", "\u{1B}P1$r\u{1B}\\", "\u{1B}_x\u{1B}\\", "\u{1B}[?1003h",
    "\u{1B}c",
    "\u{1B}(0", "\u{9B}31m", "\u{9D}2;x\u{9C}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{2028}", "\u{AD}", "\u{8}",
  ].joined()

  /// Makes a folder of a hostile report, a file that is none, a configuration and a baseline, all under such names.
  private func withHostileFolder(_ body: (_ folder: String, _ report: String) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let name = "\(folder)/a\(Self.hostile).txt"
      var text = try String(contentsOfFile: Sample.contradictory, encoding: .utf8)
      // In the title and prose, a heading, a label and a cell.
      for word in ["澜溪县", "总体情况", "结果维持", "公开申请", " 41"] {
        text = text.replacing(word, with: "\(word.first ?? " ")\(Self.hostile)\(word.dropFirst())")
      }
      try text.write(toFile: name, atomically: false, encoding: .utf8)
      try "春耕\(Self.hostile)".write(toFile: "\(folder)/b\(Self.hostile).txt", atomically: false, encoding: .utf8)
      let escaped = Self.hostile.utf16.map {
        "\\u" + String(repeating: "0", count: 4 - String($0, radix: 16).count) + String($0, radix: 16)
      }
      .joined()
      try """
      [[accepted]]
      file = "a\(escaped).txt"
      rule = "D201"
      at = "x\(escaped)"
      values = ["\(escaped)"]
      reason = "\(escaped)"

      """.write(toFile: "\(folder)/nianbao.toml", atomically: false, encoding: .utf8)
      try #"{"file":"a\#(escaped).txt","rule":"D201","at":"x\#(escaped)","values":["\#(escaped)"]}"#.appending("\n")
        .write(toFile: "\(folder)/known.jsonl", atomically: false, encoding: .utf8)
      try await body(folder, name)
    }
  }

  @Test func nothingOfThemReachesTheTerminal() async throws {
    try await withHostileFolder { folder, _ in
      let formats = ["text", "jsonl", "sarif", "junit", "csv", "github"].map { ["check", "--format", $0] }
      for command in formats + [
        ["check", "--statistics", "--baseline", folder + "/known.jsonl"], ["export"], ["show"], [],
      ] {
        for language in ["zh", "en"] {
          let run = try await Program.run(command + ["--lang", language, folder])
          // Counts of rules stand behind tabs.
          let output = run.output.replacing("\t", with: " ")
          #expect(HostileText.unseen(in: output).isEmpty, "\(command)")
          #expect(HostileText.unseen(in: run.errors).isEmpty, "\(command)")
          #expect(run.errors.contains("b"))
        }
      }
    }
  }

  @Test(arguments: [
    ["check", hostile], [hostile], ["check", "--format", "a\n" + hostile, "x"], ["check", "--no" + hostile],
    ["explain", "A\n" + hostile], ["check", "--select", hostile, "x"], ["export", "x", "-o", "/none/" + hostile],
    ["check", "--baseline", "/none/" + hostile, Sample.clean], ["--lang", hostile],
    ["check", "--jobs", "\n" + hostile, "x"],
    ["a", "b", hostile, "c\r" + hostile], ["check", "--write-baseline", "/none/" + hostile, Sample.clean],
  ]) func norOfArguments(_ arguments: [String]) async throws {
    for arguments in [arguments, arguments + ["--lang", "en"]] {
      let run = try await Program.run(arguments)
      #expect(run.status == .exited(2))
      #expect(HostileText.unseen(in: run.output + run.errors).isEmpty, "\(run.errors.debugDescription)")
    }
  }

  @Test func aConfigurationThatIsWrongIsToldSafely() async throws {
    for line in [
      "\"\(Self.hostile.replacing("\u{8}", with: ""))\" = 1", "language = \"\u{1B}[2J\"",
      "[severities]\n\"\\u001b[2J\" = \"error\"",
    ] {
      try await withTemporaryFolder { folder in
        try FileManager.default.copyItem(atPath: Sample.clean, toPath: folder + "/a.txt")
        try line.write(toFile: folder + "/nianbao.toml", atomically: false, encoding: .utf8)
        let run = try await Program.run("check", folder)
        #expect(run.status == .exited(2))
        #expect(HostileText.unseen(in: run.output + run.errors).isEmpty, "\(run.errors.debugDescription)")
      }
    }
  }

  @Test func theBrowserSendsNoOtherCommandsThanOfAnHonestReport() async throws {
    /// Walks over every page and list; what is copied is told.
    func walk(_ paths: [String]) throws -> (commands: Set<String>, stream: String) {
      let terminal = try PseudoTerminal(
        Program.path, paths, environment: ["TERM": "xterm-256color", "EDITOR": "true"])
      try terminal.wait(for: "a screen") { $0.modes.isAlternate && $0.modes.marksPastes }
      try terminal.type("\r")
      // Of a list, the first report opens once it has been read.
      try terminal.waits(for: "主动公开")
      let keys = [
        "1", "3", "jy", "Y", "e", "e", "F", "\u{1B}", "x", "\u{1B}", "6", "?", "\u{1B}", ":", "\u{1B}", "/总\r", "o",
        "J",
      ]
      for (index, keys) in keys.enumerated() {
        let start = terminal.stream.count
        try terminal.type(keys)
        // Every view is drawn anew in another size.
        terminal.resize(rows: 30, columns: 90 + index)
        try terminal.wait(for: "an answer to \(keys)") { $0.stream.count > start }
      }
      try terminal.type("Q")
      #expect(try terminal.end() == .status(0))
      #expect(terminal.modes.leftOver == [])
      return (terminal.modes.commands, String(decoding: terminal.stream, as: UTF8.self))
    }
    try await withHostileFolder { folder, report in
      try FileManager.default.removeItem(atPath: folder + "/nianbao.toml")
      let honest = try walk([Sample.contradictory]).commands.union(walk([Sample.contradictory, Sample.clean]).commands)
      for paths in [[report], [folder]] {
        let (commands, stream) = try walk(paths)
        // Rows may scroll, and their ends move, in one and not in the other; the last cell of the screen is drawn without
        // wrapping.
        let moving = Set("@LMPSTXb".map { "CSI \($0)" } + ["CSI ?7l", "CSI ?7h"])
        #expect(commands.subtracting(honest).subtracting(moving) == [])
        let sent = stream.replacing(/\u{1B}(?:\[[^@-~]*[@-~]|\][^\u{7}]*\u{7}|[()]?.)/, with: "").unicodeScalars
        let ours: Set<Unicode.Scalar> = ["\n", "\r", "\u{8}", "\u{E}", "\u{F}"]
        let unseen = sent.filter { !ours.contains($0) && HostileText.isUnseen($0) }
        #expect(unseen.isEmpty, "\(unseen.map { String($0.value, radix: 16) })")
      }
    }
  }
}
