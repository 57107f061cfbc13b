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
      #expect(again.lines == ["1 份报告：错误 0，警告 0，提示 0，未判定 0，基线内 1"])
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
    try await check(["nianbao.toml": "language = \"en\"\n" + lapsed + unused]) { folder, run in
      #expect(run.status == .exited(1))
      #expect(
        run.errorLines == [
          "nianbao: \(folder)/nianbao.toml:2: \(folder)/a.txt D201 disputes.reconsideration.total: "
            + "the values changed (9 → 6), so the record lapsed",
          "nianbao: \(folder)/nianbao.toml:8: \(folder)/a.txt V402 disputes.reconsideration.total: "
            + "no longer found, so the record can go",
        ])
    }
  }

  @Test func aConfigurationChoosesLanguageAndSeverities() async throws {
    try await check(["nianbao.toml": "language = \"en\"\n[severities]\nD201 = \"warning\""]) { _, run in
      #expect(run.status == .exited(0))
      #expect(run.lines.last == "1 report: error 0, warning 1, notice 0, unassessed 0")
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
