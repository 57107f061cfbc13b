import Foundation
import SourceFixtures
import Testing

/// A folder of good and bad reports: each bad one stands in the output with its reason, and the good ones are byte for byte
/// what they are alone.
@Suite struct MixedFolderTests {
  /// The good files and the bad ones, each with words of its reason.
  private static let good = ["b.txt", "d.html", "f.txt"]
  private static let bad: [(name: String, contents: [UInt8], reason: String)] = [
    ("a.rar", PackedFiles.oldRAR("a.txt", "年报"), "旧格式的 RAR"),
    ("c.gz", (0..<30).reduce(Array("年报".utf8)) { bytes, _ in PackedFiles.gzipped(bytes) }, "压缩包中的压缩包"),
    ("e.docx", Array(WordFixture(body: "<w:p>").packed), "Word 文档损坏"),
    ("g.txt", Array(repeating: UInt8(ascii: "x"), count: 9 << 20), "文本超过 8 MB"),
    ("h.zip", Array("PK\u{3}\u{4}".utf8), "压缩包"),
  ]

  private func withMixedFolder(_ body: (String) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      for (name, source) in zip(Self.good, [Sample.clean, Sample.page, Sample.contradictory]) {
        try FileManager.default.copyItem(atPath: source, toPath: folder + "/" + name)
      }
      for (name, contents, _) in Self.bad { try Data(contents).write(to: URL(filePath: folder + "/" + name)) }
      try Data([0x89, 0x50, 0x4E, 0x47]).write(to: URL(filePath: folder + "/i.png"))
      try Data().write(to: URL(filePath: folder + "/j.html"))
      try await body(folder)
    }
  }

  @Test(arguments: [["check", "--format", "jsonl"], ["export"]]) func inJSONLines(_ command: [String]) async throws {
    try await withMixedFolder { folder in
      let run = try await Program.run(command + [folder])
      #expect(run.status == .exited(2))
      for name in Self.good {
        let alone = try await Program.run(command + [folder + "/" + name])
        #expect(alone.lines.count == 1)
        #expect(run.lines.filter { $0.contains("\"\(folder)/\(name)\"") } == alone.lines)
      }
      let lines = try run.decoded(as: PathLine.self)
      #expect(lines.count == Self.good.count + Self.bad.count)
      for (name, _, reason) in Self.bad {
        let line = try #require(lines.first { $0.path.hasPrefix(folder + "/" + name) })
        #expect(line.status == "unreadable" && line.reason?.contains(reason) == true, "\(line)")
      }
    }
  }

  @Test func inText() async throws {
    try await withMixedFolder { folder in
      let run = try await Program.run("check", folder)
      #expect(run.status == .exited(2))
      for name in Self.good {
        // The last line counts.
        let alone = try await Program.run("check", folder + "/" + name).output.split(separator: "\n").dropLast()
        let block = alone.map { $0 + "\n" }.joined()
        #expect(block.isEmpty || run.output.contains(block))
      }
      #expect(run.lines.last?.contains("3 份报告") == true && run.lines.last?.contains("无法读取 5") == true)
      for (name, _, reason) in Self.bad {
        #expect(run.errorLines.count { $0.contains(folder + "/" + name) && $0.contains(reason) } == 1, "\(name)")
      }
      #expect(run.errorLines.count { $0.contains("已跳过不可能是年报的文件：图片 1，空文件 1") } == 1)
      #expect(run.errorLines.count == Self.bad.count + 1)
    }
  }

  @Test func theStatusComesFromTheReportAlone() async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.copyItem(atPath: Sample.clean, toPath: folder + "/a.txt")
      for name in ["a.png", "a.woff", "a.js", "a.css"] {
        try Data([0, 1, 2, 3]).write(to: URL(filePath: folder + "/" + name))
      }
      try Data().write(to: URL(filePath: folder + "/empty"))
      let run = try await Program.run("check", folder)
      #expect(run.status == .exited(0))
      #expect(run.errors == "nianbao: 已跳过不可能是年报的文件：图片 1，字体 1，脚本 1，样式表 1，空文件 1\n")
      let english = try await Program.run("--lang", "en", "check", folder)
      #expect(
        english.errors
          == "nianbao: passed over files that can be no reports: pictures 1, fonts 1, scripts 1, style sheets 1, empty files 1\n"
      )
      #expect(try await Program.run("check", folder, folder + "/empty").status == .exited(2))
    }
  }

  @Test func otherPagesAreSummedByWhatTheyAre() async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.copyItem(atPath: Sample.clean, toPath: folder + "/z.txt")
      for index in 1...3 { try Data("县里召开座谈会。\n".utf8).write(to: URL(filePath: "\(folder)/news\(index).txt")) }
      try Data("明天有雨。\n".utf8).write(to: URL(filePath: folder + "/weather.txt"))
      let run = try await Program.run("check", folder)
      #expect(run.status == .exited(0))
      #expect(
        run.errors == """
          nianbao: \(folder)/news1.txt 等 3 个文件: 不是年报：是新闻（已跳过）
          nianbao: \(folder)/weather.txt: 不是年报：没有年报的章节和表格（已跳过）

          """)
      let excluded = try await Program.run("check", folder, "--exclude", "news?.*", "--exclude=weather.txt")
      #expect(excluded.status == .exited(0) && excluded.errors.isEmpty)
      let listed = try await Program.runInShell(
        #"find "$1" -type f -print0 | "$0" check --files-from - --exclude 'n*.txt'"#, [folder])
      #expect(listed.status == .exited(0) && listed.output == run.output.replacing("不是年报 4", with: "不是年报 1"))
      #expect(listed.errorLines.count == 1)
      #expect(try await Program.run("check", "--files-from", folder + "/none").status == .exited(2))
      #expect(try await Program.run("check", "-", "--files-from", "-").status == .exited(2))
    }
  }
}
