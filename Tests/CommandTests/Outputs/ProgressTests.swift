import Testing

@testable import nianbao

/// The line that tells how far a run has come.
@Suite struct ProgressTests {
  @Test func countRateAndTimeLeft() {
    // 500 of 2,000 in 10 seconds are 50 a second, and 1,500 more take 30.
    #expect(Progress.text(done: 500, of: 2000, seconds: 10).zh == "已读 500/2000，每秒 50，约剩 30 秒")
    // 3 in 2 seconds are 1.5 a second, and 297 more take 198.
    #expect(Progress.text(done: 3, of: 300, seconds: 2).en == "read 3/300, 1.5/s, 3 min 18 s left")
    #expect(Progress.text(done: 300, of: 300, seconds: 2).en == "read 300/300, 150/s, 0 s left")
  }

  @Test func nothingIsForetoldFromNothing() {
    #expect(Progress.text(done: 0, of: 9, seconds: 5).zh == "已读 0/9")
    #expect(Progress.text(done: 1, of: 9, seconds: 0).zh == "已读 1/9")
  }

  @Test func withoutATerminalNothingIsShown() async throws {
    #expect(try await Program.run("check", Sample.folder).errors.contains("已读") == false)
  }

  @Test func onATerminalItIsThereFromTheBeginningAndGoneAtTheEnd() async throws {
    func typescript(_ option: String) async throws -> String {
      try await Program.runInShell(
        #"script -qec "'$0' check --color never $2 '$1'" /dev/null"#, [Sample.folder, option]
      ).output
    }
    let shown = try await typescript("")
    #expect(shown.hasPrefix("\r已读 0/"))
    // The line is taken away before the first result.
    #expect(shown.contains("\r\u{1B}[K\(Sample.folder)"))
    #expect(try await typescript("-q").contains("已读") == false)
  }
}
