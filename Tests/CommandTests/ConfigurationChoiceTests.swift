import Foundation
import Subprocess
import Testing

/// Which configuration counts, and what standard input stands for.
@Suite struct ConfigurationChoiceTests {
  /// A folder with the contradictory sample, whose configuration asks for D201 only, and a file that asks for A103.
  private func withFolder(_ body: (_ folder: String) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.copyItem(atPath: Sample.contradictory, toPath: folder + "/a.txt")
      try "select = [\"D201\"]\n".write(toFile: folder + "/nianbao.toml", atomically: true, encoding: .utf8)
      try "select = [\"A103\"]\n".write(toFile: folder + "/other.toml", atomically: true, encoding: .utf8)
      try await body(folder)
    }
  }

  private func codes(_ arguments: [String]) async throws -> Set<String> {
    let run = try await Program.run(["check", "--format", "jsonl"] + arguments)
    return Set(try run.decoded(as: CheckedLine.self).flatMap { $0.findings.map(\.code) })
  }

  @Test func aNamedFileCountsInsteadOfAllOthersAndIsNoReport() async throws {
    try await withFolder { folder in
      #expect(try await codes([folder + "/a.txt"]) == ["D201"])
      #expect(try await codes([folder + "/a.txt", "--config", folder + "/other.toml"]) == ["A103"])
      let run = try await Program.run("--config", folder + "/other.toml", "check", folder)
      #expect(run.errors.isEmpty)
      #expect(run.lines.last == "1 份报告：错误 2，警告 0，提示 0，未判定 0")
    }
  }

  @Test func isolatedCountsNoFileAtAll() async throws {
    try await withFolder { folder in
      let all = try await codes([Sample.contradictory])
      #expect(all.isSuperset(of: ["A101", "A102", "A103", "D201"]))
      #expect(try await codes([folder + "/a.txt", "--isolated"]) == all)
    }
  }

  @Test func aNamedFileMustBeThere() async throws {
    let run = try await Program.run("check", "--config", "no-such.toml", Sample.clean)
    #expect(run.status == .exited(2))
    #expect(run.errorLines == ["nianbao: no-such.toml: 无法读取：没有这个文件或文件夹，请检查路径"])
  }

  @Test func standardInputStandsForAFile() async throws {
    try await withFolder { folder in
      let run = try await Program.runInShell(
        #""$0" check --format jsonl --stdin-name "$1/sub/b.txt" - < "$1/a.txt""#, [folder])
      let line = try #require(try run.decoded(as: CheckedLine.self).first)
      #expect(line.path == folder + "/sub/b.txt")
      #expect(line.findings.map(\.code) == ["D201"])
      let broken = try await Program.runInShell(#"echo x | "$0" check --stdin-name b.txt -"#, [])
      #expect(broken.errorLines.count == 1)
      #expect(broken.errors.hasPrefix("nianbao: b.txt: "))
    }
  }

  @Test func milderFindingsAreCountedOnly() async throws {
    let all = try await Program.run("check", Sample.contradictory)
    let grave = try await Program.run("check", "--min-severity", "error", Sample.contradictory)
    #expect(all.lines.contains { $0.contains(": 警告 ") } && !grave.lines.contains { $0.contains(": 警告 ") })
    #expect(all.lines.last == "1 份报告：错误 7，警告 1，提示 0，未判定 0")
    #expect(grave.lines.last == "1 份报告：错误 7，警告 0，提示 0，未判定 0，较轻未列出 1")
    let mild = try await Program.run(
      "check", "--select", "Y703", "--fail-on", "notice", "--min-severity", "error", Sample.contradictory)
    #expect(mild.status == .exited(0))
  }

  @Test func withoutAPathTheCurrentFolderIsRead() async throws {
    try await withFolder { folder in
      for command in ["check --format jsonl", "export", ""] {
        let run = try await Program.runInShell("cd \"$1\" && rm -f other.toml && \"$0\" \(command)", [folder])
        #expect(run.output.contains("a.txt") || run.output.contains("澜溪县"), "\(command)")
        #expect(run.status == .exited(command.hasPrefix("check") ? 1 : 0))
      }
    }
  }

  static let colours: [([Environment.Key: String], Bool)] = [
    ([:], false), (["CLICOLOR_FORCE": "1"], true), (["CLICOLOR_FORCE": "0"], false),
    (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false), (["CLICOLOR_FORCE": "1", "NO_COLOR": ""], true),
    (["CLICOLOR_FORCE": "1", "TERM": "dumb"], true),
  ]

  @Test(arguments: colours) func theEnvironmentChoosesColours(
    _ environment: [Environment.Key: String], _ isColoured: Bool
  ) async throws {
    let run = try await Program.run(["check", Sample.contradictory], environment: environment)
    #expect(run.output.contains("\u{1B}") == isColoured)
  }

  /// `script` gives the program a terminal, so that only its kind is in the way of colours.
  @Test func aDumbTerminalGetsNone() async throws {
    for (kind, isColoured) in [("dumb", false), ("xterm-256color", true)] {
      let run = try await Program.runInShell(
        "export TERM=\(kind); script -qec \"$0 check --select D201 $1\" /dev/null", [Sample.contradictory])
      #expect(run.output.contains("D201"))
      #expect(run.output.contains("\u{1B}[1;31m") == isColoured, "\(kind)")
    }
  }
}

/// `explain --format json`.
@Suite struct ExplainJSONTests {
  private struct Subject: Decodable {
    struct Part: Decodable {
      struct Note: Decodable { let title, text: String }
      let key, label: String
      let notes: [Note]
    }
    struct Sum: Decodable { let code, words: String }
    struct Example: Decodable { let fires: Bool }
    let kind: String
    let code, slug, severity, basis, form, key: String?
    let examples: [Example]?
    let parts: [Part]?
    let sums: [Sum]?
  }

  @Test func severalSubjectsAreOneArray() async throws {
    let run = try await Program.run("explain", "A101", "applications.withheld.stateSecret", "--format", "json")
    #expect(run.status == .exited(0))
    let subjects = try JSONDecoder().decode([Subject].self, from: Data(run.output.utf8))
    try #require(subjects.map(\.kind) == ["rule", "place"])
    #expect(subjects[0].code == "A101" && subjects[0].slug == "row-total" && subjects[0].severity == "error")
    #expect(subjects[0].basis == "arithmetic")
    #expect(Set(subjects[0].examples?.map(\.fires) ?? []) == [true, false])
    #expect(subjects[1].form == "2021" && subjects[1].key == "applications.withheld.stateSecret")
    #expect(subjects[1].parts?.first?.label.contains("属于国家秘密") == true)
    #expect(subjects[1].parts?.first?.notes.contains { $0.title == "依据" } == true)
    #expect(subjects[1].sums?.map(\.code).contains("A101") == true)
  }
}
