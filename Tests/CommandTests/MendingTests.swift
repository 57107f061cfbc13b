import Foundation
import Testing

/// Mending a report beside the browser, in a real terminal.
@Suite(.serialized) struct MendingTests {
  private let title = "澜溪县2024年政府信息公开工作年度报告"

  /// A copy of the contradictory sample, in a folder with an editor that replaces 41, which should be 40.
  private func withDraft(_ body: (_ draft: String, _ folder: String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mending-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let draft = folder + "/draft.txt"
    try FileManager.default.copyItem(atPath: Sample.contradictory, toPath: draft)
    let script = "#!/bin/sh\necho \"$1\" >'\(folder)/line'\nsed -i 's/\\b41\\b/40/' \"$2\"\n"
    try script.write(toFile: folder + "/editor", atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/editor")
    try await body(draft, folder)
  }

  @Test func theFindingIsGoneAfterTheEditor() async throws {
    try await withDraft { draft, folder in
      try await Terminal.withProgram(
        [draft + ":A101"], environment: ["LANG=C.UTF-8", "EDITOR=\(folder)/editor"]
      ) { terminal in
        try await terminal.shows("✗ A101")
        try await terminal.press("o")
        try await terminal.shows("已重新读取：解决 2 处，余 6 处，新增 0 处")
        let line = try String(contentsOfFile: folder + "/line", encoding: .utf8)
        #expect(line == "+29\n")
        try await terminal.press("q")
        try await terminal.isBackInShell()
      }
    }
  }

  @Test func aWatchedFileIsReadAgain() async throws {
    try await withDraft { draft, _ in
      try await Terminal.withProgram(["--watch", draft]) { terminal in
        try await terminal.shows(title)
        let text = try String(contentsOfFile: draft, encoding: .utf8)
        // A new file in the place of the old, as editors write.
        try text.replacing(/\b41\b/, with: "40").write(toFile: draft, atomically: true, encoding: .utf8)
        try await terminal.shows("已重新读取：解决 2 处，余 6 处，新增 0 处")
        try "".write(toFile: draft, atomically: false, encoding: .utf8)
        try await terminal.shows("仍是上次的内容")
        try await terminal.press("q")
        try await terminal.isBackInShell()
      }
    }
  }

  @Test func aPlaceThatIsNoneIsSaid() async throws {
    let run = try await Program.run([Sample.contradictory + ":nothing"])
    #expect(run.status == .exited(2))
    #expect(run.errors.contains("nothing"))
  }
}
