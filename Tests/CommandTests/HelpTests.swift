import AnnualReport
import Subprocess
import TerminalScreen
import Testing

@testable import nianbao

/// The help, in both languages: every command's, as a reader with the locale sees it.
@Suite struct HelpTests {
  static let commands = Nianbao.configuration.subcommands.map { $0._commandName }

  private func help(_ arguments: [String], _ locale: String) async throws -> [String] {
    let run = try await Program.run(
      arguments, environment: ["LANG": locale, "COLUMNS": "80"] as [Environment.Key: String])
    #expect(run.status == .exited(0))
    #expect(run.errors.isEmpty)
    return run.output.components(separatedBy: "\n")
  }

  @Test func theProgramIsExplainedInTheLanguageOfTheLocale() async throws {
    let zh = try await help(["--help"], "zh_CN.UTF-8")
    #expect(zh.first == "查看、核对政府信息公开工作年度报告：哪里自相矛盾，哪个数多半写错。")
    #expect(zh.contains { $0.hasPrefix("用法：nianbao ") })
    #expect(zh.contains("选项：") && zh.contains("命令："))
    #expect(zh.contains("  check                   核对报告，打印自相矛盾之处。"))
    #expect(zh.contains("  browse（默认）          在终端里查看报告（不写命令即是）。"))
    let en = try await help(["--help"], "en_GB.UTF-8")
    #expect(en.contains("  export                  Write the figures of reports."))
    #expect(en.contains("SUBCOMMANDS:"))
    #expect(try await help(["--lang", "en", "--help"], "zh_CN.UTF-8") == en)
    #expect(try await help(["--help", "--lang=zh"], "en_GB.UTF-8") == zh)
  }

  @Test func anOptionSaysWhatItTakesAndWhatItIsWithoutIt() async throws {
    let zh = try await help(["help", "check"], "zh_CN.UTF-8").joined(separator: "\n")
    #expect(
      zh.contains(
        """
          --fail-on <fail-on>     达到哪个级别，退出状态即为 1。（取值 error、warning、
                                  notice、never；默认 error）
        """))
    #expect(zh.contains("\n  -h, --help              打印本说明。"))
  }

  /// What the library that parses the command line has to say, and what no text of ours begins with.
  @Test(arguments: commands) func nothingIsLeftInEnglish(_ command: String) async throws {
    let lines = try await help(["help", command], "zh_CN.UTF-8")
    #expect(lines == (try await help([command, "--help"], "zh_CN.UTF-8")))
    for words in ["OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "Show ", "(default", "(values", "<options>"] {
      #expect(!lines.contains { $0.contains(words) }, "\(words)")
    }
    // What does not fit beside its name stands below.
    let entries = zip(lines, lines.dropFirst()).filter { $0.0.hasPrefix("  -") || $0.0.hasPrefix("  <") }
    #expect(entries.count > 3)
    for (entry, next) in entries {
      #expect((entry + next).unicodeScalars.contains { "\u{4E00}"..."\u{9FFF}" ~= $0 }, "\(entry)")
    }
    for line in lines { #expect(TextWidth().columns(of: line) <= 80, "\(line)") }
  }

  @Test func whatIsNoHelpStaysAsItIs() async throws {
    #expect(HelpText("0.1.0", .zh) == nil)
    let script = try await Program.run("--generate-completion-script", "bash")
    #expect(script.output.hasPrefix("#!/bin/bash"))
  }
}
