import Foundation
import Subprocess
import Testing

/// Configurations and baselines as scripts see them.
@Suite struct ReviewTests {
  /// Runs `check` on a copy of the contradictory sample in a folder with other files.
  private func check(
    _ files: [String: String] = [:], _ options: String..., then: (String, Program.Run) async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.copyItem(atPath: Sample.contradictory, toPath: folder + "/a.txt")
      for (name, text) in files { try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8) }
      let options = options.map { $0.replacing("FOLDER", with: folder) }
      try await then(folder, try await Program.run(["check", "--select", "D201,V402"] + options + [folder]))
    }
  }

  /// The finding of D201 in the sample.
  private let accepted = """
    [[accepted]]
    file = "a.txt"
    rule = "D201"
    at = "disputes.reconsideration.total"
    values = [6, 3, 1, 0, 1]
    reason = "更正中"

    """

  @Test func aBaselineLeavesOutWhatItKnows() async throws {
    try await check([:], "--write-baseline", "FOLDER/known.jsonl") { folder, run in
      #expect(run.status == .exited(1))
      let known = try String(contentsOfFile: folder + "/known.jsonl", encoding: .utf8)
      #expect(
        known
          == "{\"at\":\"disputes.reconsideration.total\",\"file\":\"a.txt\",\"rule\":\"D201\",\"values\":[\"6\",\"3\",\"1\",\"0\",\"1\"]}\n"
      )
      let options = ["check", "--select", "D201", "--statistics", "--baseline", folder + "/known.jsonl"]
      let again = try await Program.run(options + [folder])
      #expect(again.status == .exited(0))
      #expect(again.lines.first == "1 份报告：错误 0，警告 0，提示 0，未判定 0，基线内 1")
      #expect(again.lines.contains("有算术错误的报告：1 份中 0 份，占 0.0%") && !again.output.contains("D201"))
      #expect(again.errors.isEmpty)

      let path = folder + "/a.txt"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing("3 | 1 | 0 | 1 | 6", with: "3 | 1 | 0 | 1 | 7").write(
        toFile: path, atomically: true, encoding: .utf8)
      let changed = try await Program.run(options + [folder])
      #expect(changed.status == .exited(1))
      #expect(changed.lines.contains("1\tD201\tdispute-total\t复议诉讼表：四类结果之和等于总计（三处）"))
      #expect(
        changed.errorLines == [
          "nianbao: \(folder)/known.jsonl: \(path) D201 disputes.reconsideration.total：数值已变（6 → 7），记录失效"
        ])
    }
  }

  @Test func anAcceptedFindingIsLeftOutOfEveryCount() async throws {
    try await check(["nianbao.toml": accepted], "--format", "jsonl") { _, run in
      #expect(run.status == .exited(0))
      #expect(run.output.contains(#""errors":0,"#) && run.output.contains(#""accepted":1,"findings":[]"#))
    }
    try await check(["nianbao.toml": accepted], "--format", "sarif") { _, run in
      #expect(
        run.output.contains(#""suppressions":[{"kind":"external","status":"accepted","justification":"更正中"}]"#))
    }
    try await check(["nianbao.toml": accepted]) { _, run in
      #expect(run.lines == ["1 份报告：错误 0，警告 0，提示 0，未判定 0，已接受 1"])
    }
  }

  @Test func recordsThatLapseOrAreNotNeededAreTold() async throws {
    let lapsed = accepted.replacing("[6,", with: "[9,")
    let unused = accepted.replacing("D201", with: "V402")
    try await check(["nianbao.toml": lapsed + unused], "--lang", "en") { folder, run in
      #expect(run.status == .exited(1))
      #expect(
        run.errorLines == [
          "nianbao: \(folder)/nianbao.toml:1: \(folder)/a.txt D201 disputes.reconsideration.total: "
            + "the values changed (9 → 6), so the record lapsed",
          "nianbao: \(folder)/nianbao.toml:7: \(folder)/a.txt V402 disputes.reconsideration.total: "
            + "no longer found, so the record can go",
        ])
    }
  }

  @Test func aConfigurationChoosesSeverities() async throws {
    try await check(["nianbao.toml": "[severities]\nD201 = \"warning\""], "--lang", "en") { _, run in
      #expect(run.status == .exited(0))
      #expect(run.lines.last == "1 report: error 0, warning 1, notice 0, unassessed 0")
      #expect(run.errors.isEmpty)
    }
  }

  @Test func theUsersConfigurationChoosesTheLanguageAndAFoldersDoesNot() async throws {
    try await check(["nianbao.toml": "language = \"zh\""]) { folder, _ in
      try FileManager.default.createDirectory(atPath: folder + "/home/nianbao", withIntermediateDirectories: true)
      let own = folder + "/home/nianbao/nianbao.toml"
      try "language = \"en\"\n".write(toFile: own, atomically: true, encoding: .utf8)
      let run = try await Program.run(
        ["check", "--select", "D201", folder + "/a.txt"], environment: ["XDG_CONFIG_HOME": folder + "/home"])
      #expect(run.status == .exited(1))
      #expect(run.lines.last == "1 report: error 1, warning 0, notice 0, unassessed 0")
      #expect(
        run.errorLines == [
          "nianbao: \(folder)/nianbao.toml:1: language: counts only in the user's own \(own); passed over"
        ])
    }
  }

  @Test func aMistakeInAFoldersConfigurationDoesNotEndTheOthers() async throws {
    try await check { folder, _ in
      let manager = FileManager.default
      try manager.createDirectory(atPath: folder + "/bad", withIntermediateDirectories: true)
      try manager.copyItem(atPath: Sample.contradictory, toPath: folder + "/bad/b.txt")
      let alone = try await Program.run("check", "--format", "jsonl", folder + "/a.txt")
      for (text, reason) in [
        ("[[@accepted]]\nfile = \"a\"\n", "不是 TOML：这里应是名称；汉字要加引号"),
        (Array(repeating: "a", count: 100_000).joined(separator: ".") + " = 1\n", "名称多于 16 节"),
      ] {
        try text.write(toFile: folder + "/bad/nianbao.toml", atomically: true, encoding: .utf8)
        let run = try await Program.run("check", "--format", "jsonl", folder)
        #expect(run.status == .exited(2))
        #expect(run.lines.first.map { $0 + "\n" } == alone.output)
        #expect(run.errorLines == ["nianbao: \(folder)/bad/b.txt: \(folder)/bad/nianbao.toml:1: \(reason)"])
        #expect(run.lines.last?.contains("\"status\":\"unreadable\"") == true)
      }
    }
  }

  @Test(arguments: ["check", "show", ""]) func aMistakeInAConfigurationIsOneLine(_ command: String) async throws {
    try await check(["nianbao.toml": "\nlanguage = \"fr\""]) { folder, _ in
      let run = try await Program.run((command.isEmpty ? [] : [command]) + [folder + "/a.txt"])
      #expect(run.status == .exited(2))
      #expect(run.output.isEmpty)
      #expect(run.errorLines == ["nianbao: \(folder)/nianbao.toml:2: language：应是 \"zh\"、\"en\" 之一"])
    }
  }
}
