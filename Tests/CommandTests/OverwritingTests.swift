import Foundation
import Subprocess
import Testing

/// Whatever a command is told to write, it costs nobody a file.
@Suite struct OverwritingTests {
  /// Runs lines of the shell, in which `n` is the program, in a folder with the contradictory sample as `a.txt`, the clean
  /// one as `b.txt`, other files, and a folder with a link and a second name that lead to the first.
  private func inFolder(
    _ files: [String: String] = [:],
    _ body: (_ folder: String, _ run: (String) async throws -> Program.Run) async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      let manager = FileManager.default
      try manager.copyItem(atPath: Sample.contradictory, toPath: folder + "/a.txt")
      try manager.copyItem(atPath: Sample.clean, toPath: folder + "/b.txt")
      for (name, text) in files { try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8) }
      try manager.createDirectory(atPath: folder + "/elsewhere", withIntermediateDirectories: false)
      try manager.createSymbolicLink(atPath: folder + "/elsewhere/link", withDestinationPath: "../a.txt")
      try manager.linkItem(atPath: folder + "/a.txt", toPath: folder + "/elsewhere/twin")
      try await body(folder) { line in
        try await Program.runInShell(#"cd "$1"; program=$0; n() { "$program" "$@"; }; eval "$2""#, [folder, line])
      }
    }
  }

  /// The bytes of all files in a folder and in the folders in it.
  private func contents(_ folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      contents[name] = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
    }
    return contents
  }

  static let inputs = [
    "export a.txt -o a.txt", "export a.txt -o ./elsewhere/../a.txt", "export a.txt -o elsewhere/link",
    "export a.txt -o elsewhere/twin", "export elsewhere/link -o a.txt", "export . -o b.txt",
    "export . -o elsewhere/twin", "export - -o a.txt < a.txt", "export a.txt --force -o a.txt",
    "export . --force -o b.txt", "export z.tar -o z.tar", "export . -o z.tar", "export . --force -o z.tar",
    "check a.txt --write-baseline a.txt", "check . --write-baseline b.txt", "check . --force --write-baseline b.txt",
    "check - --write-baseline a.txt < a.txt", "check b.txt elsewhere/twin --write-baseline a.txt",
  ]

  @Test(arguments: inputs) func whatIsReadIsNeverReplaced(_ line: String) async throws {
    try await inFolder { folder, run in
      _ = try await run("tar -cf z.tar b.txt")
      let before = try contents(folder)
      let refused = try await run("n " + line)
      #expect(refused.status == .exited(2))
      #expect(refused.output.isEmpty)
      #expect(refused.errorLines.count == 1)
      #expect(refused.errors.contains(" 是要读取的文件，不会覆盖：请写到别处"), "\(refused.errors)")
      #expect(try contents(folder) == before)
    }
  }

  @Test(arguments: [
    "check b.txt --write-baseline other", "export b.txt -o other", "check b.txt --write-baseline other.txt",
    "export b.txt -o other.txt", "check --write-baseline a.txt b.txt",
  ]) func whatNianbaoDidNotWriteIsReplacedOnlyByForce(_ line: String) async throws {
    try await inFolder(["other": "my notes\n", "other.txt": "{\"path\":\"a\"}\n"]) { folder, run in
      let before = try contents(folder)
      let refused = try await run("n " + line)
      #expect(refused.status == .exited(2))
      #expect(refused.output.isEmpty)
      #expect(refused.errorLines.count == 1)
      #expect(refused.errors.contains(" 已存在，且不是 nianbao 写的：请写到别处，或加 --force"), "\(refused.errors)")
      #expect(try contents(folder) == before)
      #expect(try await run("n \(line) --force").errors.isEmpty)
      #expect(try contents(folder) != before)
    }
  }

  @Test(arguments: [
    ("export . -o out", "check b.txt --write-baseline out"), ("check . --write-baseline out", "export b.txt -o out"),
  ]) func whatTheCommandWroteItselfIsReplacedAndNotRead(_ line: String, _ other: String) async throws {
    try await inFolder(["out": ""]) { folder, run in
      // At first it is empty, so that nothing is lost.
      #expect(try await run("n " + line).errors.isEmpty)
      let first = try contents(folder)["out"]
      #expect(first?.isEmpty == false)
      #expect(try await run("n " + line).errors.isEmpty)
      #expect(try contents(folder)["out"] == first)
      // The other command takes it for somebody else's.
      #expect(try await run("n " + other).status == .exited(2))
      #expect(try contents(folder)["out"] == first)
      // It is the same file by another way, too.
      let around = line.replacing("out", with: "elsewhere/up/out")
      #expect(try await run("ln -s .. elsewhere/up; n \(around)").errors.isEmpty)
    }
  }

  @Test(arguments: [("check", "--write-baseline"), ("export", "-o")])
  func aMistypedPathCostsNoEarlierResults(_ command: String, _ option: String) async throws {
    try await inFolder { folder, run in
      _ = try await run("n \(command) a.txt \(option) out")
      let before = try contents(folder)
      #expect(try await run("n \(command) c.txt \(option) out").status == .exited(2))
      #expect(try contents(folder) == before)
    }
  }

  @Test(arguments: [("check --fail-on never", "--write-baseline"), ("export", "-o")])
  func whereItCannotBeWrittenOneLineSaysSo(_ command: String, _ option: String) async throws {
    try await inFolder { folder, run in
      let before = try contents(folder)
      for (path, reason) in [
        ("elsewhere", "这是文件夹，请给出文件"), ("none/out", "没有这个文件或文件夹，请检查路径"),
        ("/proc/nianbao", "没有这个文件或文件夹，请检查路径"), ("/dev/full", "空间不足，请检查磁盘"),
      ] {
        let refused = try await run("n \(command) a.txt \(option) \(path)")
        #expect(refused.status == .exited(2))
        #expect(refused.errorLines == ["nianbao: \(path): 无法写入：\(reason)"])
        #expect(try contents(folder) == before)
      }
      // A limit on the size of files is met as a full disk is.
      let full = try await run("trap '' XFSZ; ulimit -f 0; n \(command) a.txt \(option) out")
      #expect(full.status == .exited(2))
      #expect(full.errorLines == ["nianbao: out: 无法写入：空间不足，请检查磁盘"])
      #expect(try contents(folder) == before)
    }
  }

  @Test func standardOutputAndPipesAreWrittenToAsTheyAre() async throws {
    try await inFolder { folder, run in
      let exported = try await run("n export a.txt").output
      for line in [
        "n export a.txt -o /dev/stdout", "n export a.txt -o -", "n export a.txt -o /dev/stdout | cat",
        "n export a.txt -o /dev/fd/1 > out; cat out", "mkfifo pipe; n export a.txt -o pipe & cat pipe",
      ] { #expect(try await run(line).output == exported, "\(line)") }
      // What stands in a file to which the shell appends is kept.
      let appended = try await run("echo standing > log; n export a.txt -o /dev/stdout >> log; cat log")
      #expect(appended.output == "standing\n" + exported)
      #expect(try await run("n export a.txt -o /dev/null && test -c /dev/null").status == .exited(0))
    }
  }

  @Test(arguments: ["TERM", "INT", "HUP", "KILL"])
  func aSignalInTheMiddleLeavesTheOldFile(_ signal: String) async throws {
    // In the place of the program that reads PDF stands one that ends nianbao, its parent's parent.
    let killer = "#!/bin/sh\nread _ _ _ parent _ < /proc/$PPID/stat\nkill -\(signal) $parent\n"
    let files = [
      "z.pdf": "%PDF-1.4\n", "out": "{\"schema\":1,\"path\":\"a\",\"status\":\"report\"}\n", "pdftotext": killer,
    ]
    try await inFolder(files) { folder, run in
      _ = try await run("chmod +x pdftotext")
      let before = try contents(folder)
      let ended = try await run("PATH=\"$PWD:$PATH\" n export a.txt z.pdf -o out; echo $?")
      // The shell's way to say that a signal ended it.
      #expect(ended.lines.count == 1 && ended.lines.allSatisfy { (Int($0) ?? 0) > 128 }, "\(ended)")
      #expect(try contents(folder) == before)
    }
  }
}
