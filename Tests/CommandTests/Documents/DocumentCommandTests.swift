import Foundation
import FoundationXML
import Subprocess
import Testing

/// What documents show is what the program does: each command is run as it is printed.
@Suite struct DocumentCommandTests {
  /// A folder with files of the names that documents use; a report in `reports/` is the sample that is named.
  private func withFolder(report: String, _ body: (String) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/reports", withIntermediateDirectories: false)
      try FileManager.default.copyItem(atPath: report, toPath: folder + "/reports/a.txt")
      for name in ["report.html", "我的年报.html"] {
        try FileManager.default.copyItem(atPath: Sample.page, toPath: folder + "/" + name)
      }
      try await body(folder)
    }
  }

  /// Runs a line of the shell in the folder, where the program is found by its name.
  private func run(_ line: String, in folder: String) async throws -> Program.Run {
    try await Program.runInShell(#"PATH="$(dirname "$0"):$PATH"; cd "$1" && "# + line, [folder])
  }

  @Test(arguments: [("README.md", 12), ("README.zh.md", 12), ("Docs/ci.md", 4), ("Docs/检查我的年报.md", 3)])
  func everyCommandRuns(_ document: String, _ count: Int) async throws {
    let commands = try DocumentText(document).commands
    #expect(commands.count >= count, "\(commands)")
    try await withFolder(report: Sample.contradictory) { folder in
      for command in commands {
        let line = command.replacing("PATH…", with: "reports").replacing("KEY…", with: "A101")
          .replacing(" A B", with: " report.html reports/a.txt")
        let run = try await run(line, in: folder)
        #expect(run.status == .exited(0) || run.status == .exited(1), "\(command): \(run.errors)")
      }
    }
  }

  @Test func bothReadmesSayTheSame() throws {
    let en = try DocumentText("README.md")
    let zh = try DocumentText("README.zh.md")
    #expect(zh.spans.symmetricDifference(en.spans) == [])
    #expect(en.blocks().count == 1 && zh.blocks() == en.blocks())
    func links(_ document: DocumentText) -> Set<String> {
      Set(document.text.matches(of: /\]\(([^)]+)\)/).map { String($0.1) })
    }
    #expect(links(zh).symmetricDifference(links(en)) == ["README.md", "README.zh.md", "Docs/检查我的年报.md"])
  }

  @Test func theGuideShowsARowOfTheReadmesScreen() throws {
    let row = try #require(try DocumentText("Docs/检查我的年报.md").blocks().first)
    let screen = try #require(try DocumentText("README.zh.md").blocks().first)
    #expect(row.contains("✗41→40") && screen.contains(row))
  }

  @Test(arguments: [(Sample.clean, 0 as Int32), (Sample.contradictory, 1 as Int32)])
  func thePipelinesFailByFindings(_ report: String, _ status: Int32) async throws {
    try await withFolder(report: report) { folder in
      for command in try DocumentText("Docs/ci.md").commands where command.hasPrefix("nianbao check") {
        let expected = command.contains("--fail-on never") ? 0 : status
        #expect(try await run(command, in: folder).status == .exited(expected), "\(command)")
      }
      func file(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: folder + "/" + name)) }
      let log = try JSONSerialization.jsonObject(with: try file("nianbao.sarif")) as? [String: Any]
      #expect(log?["version"] as? String == "2.1.0")
      let issues = try JSONSerialization.jsonObject(with: try file("gl-code-quality-report.json")) as? [[String: Any]]
      #expect((issues?.isEmpty ?? true) == (status == 0))
      let cases = try XMLElements(String(decoding: try file("nianbao-junit.xml"), as: UTF8.self)).named("failure")
      #expect(cases.isEmpty == (status == 0))
    }
  }

  @Test func theHookLooksAtWhatIsStaged() async throws {
    let hook = try #require(try DocumentText("Docs/ci.md").blocks("sh").first)
    try await withFolder(report: Sample.clean) { folder in
      let identity = "export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b; "
      func git(_ line: String) async throws -> Program.Run {
        try await run(identity + "export HOME=\"$1\"; git " + line, in: folder)
      }
      #expect(try await git("init -q .").status == .exited(0))
      let path = folder + "/.git/hooks/pre-commit"
      try hook.write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      #expect(try await git("add . && git commit -qm one").status == .exited(0))

      // A name that a shell would take apart, staged with a fault that the file in the folder has no longer.
      let other = folder + "/reports/b 县.txt"
      try FileManager.default.copyItem(atPath: Sample.contradictory, toPath: other)
      #expect(try await git("add reports").status == .exited(0))
      try FileManager.default.removeItem(atPath: other)
      try FileManager.default.copyItem(atPath: Sample.clean, toPath: other)
      let refused = try await git("commit -qm two")
      #expect(refused.status == .exited(1))
      #expect((refused.output + refused.errors).contains("reports/b 县.txt:29:48: 错误 A101"))
      #expect(try await git("add reports && git commit -qm two").status == .exited(0))
    }
  }
}
