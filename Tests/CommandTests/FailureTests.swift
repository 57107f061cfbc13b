import Foundation
import Subprocess
import Testing

/// Wrong usage, and input that is no report: status 2 and a clear line on standard error.
@Suite struct FailureTests {
  @Test(arguments: [
    ["check", "--no-such-option", Sample.clean], ["check", "--format", "yaml", Sample.clean],
    ["check", "--select", "Z", Sample.clean],
    ["check", "--select", "", Sample.clean], ["check", "--select", "A", "--ignore", "A", Sample.clean],
    ["check", "--ignore", "row-totals", Sample.clean], ["check", "--fail-on", "sometimes", Sample.clean],
    ["check", "--lang", "fr", Sample.clean], ["check", "--color", "pink", Sample.clean],
    ["check", "--jobs", "two", Sample.clean],
    ["check", "--jobs", "0", Sample.clean], ["export", "--jobs=-1", Sample.clean], ["check", "--jobs", "9999999"],
    ["show", "--width", "3", Sample.clean], ["show", "--width", "1000000000", Sample.clean], ["explain"],
    ["explain", "Z999"], ["check", "--isolated", "--config", "a.toml", Sample.clean],
    ["check", "--min-severity", "never", Sample.clean], ["check", "--rules-address", "rules.md", Sample.clean],
  ]) func wrongUsage(_ arguments: [String]) async throws {
    let run = try await Program.run(arguments)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorLines.count == 3)
    #expect(run.errorLines[0].hasPrefix("nianbao: "))
    #expect(run.errorLines[1].hasPrefix("  用法：nianbao "))
  }

  /// Something that is no report, made in a folder.
  enum BadInput: String, CaseIterable {
    case missing, emptyFile, binaryFile, unrelatedText, unrelatedPage, emptyFolder

    func make(at path: String) throws {
      switch self {
      case .missing: break
      case .emptyFile: try Data().write(to: URL(filePath: path))
      case .binaryFile:
        try Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3) }).write(to: URL(filePath: path))
      case .unrelatedText: try Data("县里开会，说的是春耕的事。\n".utf8).write(to: URL(filePath: path))
      case .unrelatedPage:
        try Data("<html><head><title>天气</title></head><body><p>明天有雨。</p></body></html>".utf8)
          .write(to: URL(filePath: path))
      case .emptyFolder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      }
    }
  }

  @Test(arguments: ["check", "export", "show"], BadInput.allCases)
  func badInputIsOneLineAndTheOthersGoOn(_ command: String, _ input: BadInput) async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/input"
      try input.make(at: path)
      let alone = try await Program.run(command, Sample.clean)
      let run = try await Program.run(command, path, Sample.clean)
      #expect(run.status == .exited(2))
      #expect(run.errorLines.count == 1)
      #expect(run.errors.hasPrefix("nianbao: \(path): "))
      switch command {
      case "check": #expect(run.output.hasPrefix(alone.output.dropLast(1)))
      default: #expect(run.output.hasSuffix(alone.output))
      }
    }
  }

  /// Whatever the library that parses the command line has to say.
  static let usage: [([String], String, String)] = [
    (["explain"], "缺少参数 <key> ...", "missing expected argument '<key> ...'"),
    (
      ["check", "--form", "csv", "x"], "没有选项 --form；是不是 --format？", "unknown option '--form'. Did you mean '--format'?"
    ),
    (["check", "--xyzzyxyzzy", "x"], "没有选项 --xyzzyxyzzy", "unknown option '--xyzzyxyzzy'"),
    (["check", "--oc", "x"], "没有选项 --oc；是不是 --ocr？", "unknown option '--oc'. Did you mean '--ocr'?"),
    // Three letters are as far from any other three.
    (["check", "--log", "x"], "没有选项 --log", "unknown option '--log'"),
    (
      ["check", "--fix", "x"], "没有选项 --fix：nianbao 从不改动报告，只说哪里有误；在浏览界面按 o，用编辑器打开来改",
      "there is no option --fix: nianbao never changes a report, it says what is wrong; o in the browser opens your editor"
    ),
    (
      ["check", "--ignore", "row-totl", "x"], "没有规则 row-totl；是不是 row-total？",
      "there is no rule row-totl; is row-total meant?"
    ),
    (["export", "x", "-o"], "-o <file> 后没有写值", "missing value for '-o <file>'"),
    (
      ["check", "--strict=3", "x"], "选项 --strict 不带值，却写了 3",
      "the option '--strict' does not take any value, but '3' was specified"
    ),
    (["rules", "A102"], "多余的参数：A102", "unexpected argument 'A102'"),
    (["rules", "a", "b"], "多余的参数：a、b", "2 unexpected arguments: 'a', 'b'"),
    (
      ["check", "--format", "yaml", "x"],
      "--format <format> 的值 yaml 无效：应是 text、jsonl、sarif、junit、csv、github、gitlab 之一",
      "the value 'yaml' is invalid for '--format <format>'. Please provide one of text, jsonl, sarif, junit, csv, github, gitlab"
    ),
    (["check", "--jobs", "two", "x"], "--jobs <jobs> 的值 two 无效", "the value 'two' is invalid for '--jobs <jobs>'"),
    (
      ["explain", "A101", "Z9"], "没有规则或格子 Z9，nianbao rules 和 nianbao form 列出全部",
      "there is no rule or place Z9; nianbao rules and nianbao form list them all"
    ),
    (
      ["explain", "applications.withheld.statesecert"],
      "没有规则或格子 applications.withheld.statesecert；是不是 applications.withheld.stateSecret？",
      "there is no rule or place applications.withheld.statesecert; is applications.withheld.stateSecret meant?"
    ),
    (
      ["explain", "stateSecret"], "没有规则或格子 stateSecret；是不是 applications.withheld.stateSecret？",
      "there is no rule or place stateSecret; is applications.withheld.stateSecret meant?"
    ),
    (
      ["explain", "row-totl"], "没有规则或格子 row-totl；是不是 row-total？",
      "there is no rule or place row-totl; is row-total meant?"
    ),
    (
      ["explain", "3", "--form", "2020"], "没有 2020 年格式，只有 2021、2019",
      "there is no form of 2020, only those of 2021 and 2019"
    ),
    (["check", "--jobs", "0", "x"], "--jobs 0：应在 1 到 256 之间", "--jobs 0: it must be from 1 to 256"),
    (
      ["chekc", Sample.clean], "chekc: 没有这个文件；若指命令，请写在最前：nianbao check",
      "chekc: no such file; if the command is meant, write it first: nianbao check"
    ),
  ]

  @Test(arguments: usage) func wrongUsageIsToldInEitherLanguage(_ arguments: [String], _ zh: String, _ en: String)
    async throws
  {
    #expect(try await Program.run(arguments).errorLines.first == "nianbao: \(zh)")
    #expect(try await Program.run(["--lang", "en"] + arguments).errorLines.first == "nianbao: \(en)")
  }

  @Test func whatIsNoReportFailsOnlyWhereItWasNamed() async throws {
    try await withTemporaryFolder { folder in
      let other = folder + "/about.md"
      try "县里开会，说的是春耕的事。\n".write(toFile: other, atomically: true, encoding: .utf8)
      let alone = try await Program.run("check", folder)
      #expect(alone.status == .exited(2))
      #expect(alone.errorLines.last == "nianbao: 一份年报也没有找到")

      try FileManager.default.copyItem(atPath: Sample.clean, toPath: folder + "/a.txt")
      let walked = try await Program.run("check", folder)
      #expect(walked.status == .exited(0))
      #expect(walked.errorLines.count == 1)
      #expect(walked.errors.hasPrefix("nianbao: \(other): ") && walked.errors.hasSuffix("（已跳过）\n"))
      #expect(walked.lines == ["1 份报告：错误 0，警告 0，提示 0，未判定 0，不是年报 1"])
      #expect(try await Program.run("check", folder, other).status == .exited(2))
    }
  }

  @Test func whatCannotBeWalkedIsToldAndTheRestIsRead() async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.copyItem(atPath: Sample.clean, toPath: folder + "/a.txt")
      try FileManager.default.createSymbolicLink(atPath: folder + "/b.txt", withDestinationPath: "nowhere")
      // 年报 in GBK.
      _ = try await Program.runInShell(#"cp "$1" "$2/$(printf '\304\352\261\250').txt""#, [Sample.clean, folder])
      let run = try await Program.run("check", folder)
      #expect(run.status == .exited(2))
      #expect(run.errorLines.map { $0.contains("b.txt: 无法打开") } == [true, false])
      #expect(run.errorLines.last?.contains("文件名不是 UTF-8") == true)
      #expect(run.lines == ["1 份报告：错误 0，警告 0，提示 0，未判定 0，无法读取 2"])
    }
  }

  @Test func resultsAreNotReadAsReports() async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.copyItem(atPath: Sample.clean, toPath: folder + "/a.txt")
      for line in [#""$0" check "$1" > "$1/out.txt""#, #""$0" export "$1" -o "$1/figures.jsonl""#] {
        // The second run finds what the first has written.
        for _ in 1...2 {
          let run = try await Program.runInShell(line, [folder])
          #expect(run.status == .exited(0))
          #expect(!run.errors.contains("figures.jsonl"))
        }
      }
    }
  }

  @Test func eachFileIsReadOnce() async throws {
    let run = try await Program.runInShell(
      #""$0" check --format jsonl "$1" "$2" "$1" "$2/../Samples/2024-quangang.txt" - - < "$1""#,
      [Sample.clean, Sample.folder])
    #expect(
      try run.decoded(as: PathLine.self).map { $0.path.split(separator: "/").last } == [
        "2024-quangang.txt", "2020-qinglan.txt", "2024-lanxi.txt", "2024-quangang.html", "README.md", "-",
      ])
  }

  @Test(arguments: [["check"], ["check", "--format", "csv"], ["export"], ["show"]])
  func aFullDiskIsNoSuccess(_ command: [String]) async throws {
    let run = try await Program.runInShell(#""$0" "$@" > /dev/full"#, command + [Sample.clean])
    #expect(run.status == .exited(2))
    #expect(run.errorLines == ["nianbao: 结果没有写完：请检查磁盘空间"])
  }

  @Test func findingsElsewhereDoNotHideWhatCouldNotBeRead() async throws {
    let run = try await Program.run("check", "no-such-file", Sample.contradictory)
    #expect(run.status == .exited(2))
    #expect(run.output.contains("A101"))
  }

  @Test(arguments: [(BadInput.emptyFile, "unreadable"), (.binaryFile, "unreadable"), (.unrelatedText, "notAReport")])
  func aLineOfJSONSaysWhatIsWrong(_ input: BadInput, _ status: String) async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/input"
      try input.make(at: path)
      for command in [["check", "--format", "jsonl"], ["export"]] {
        let line = try #require(try await Program.run(command + [path]).decoded(as: PathLine.self).first)
        #expect(line.path == path)
        #expect(line.status == status)
        #expect(line.reason?.isEmpty == false)
      }
    }
  }
}
