import AnnualReport
import Foundation
import ReportChecking
import ReportCorpus
import ReportReview
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("Mending a report")
struct MendingTests {
  /// A report whose total of reconsiderations is wrong, and perhaps that of lawsuits.
  private func fixture(_ reconsideration: String = "2 3 0 0 6", _ direct: String = "0 0 0 0 0") -> FixtureReport {
    var fixture = FixtureReport()
    fixture.rows[.reconsideration] = reconsideration
    fixture.rows[.directLitigation] = direct
    return fixture
  }

  @Test func oOpensTheFileAtTheLineUnderTheCursor() {
    var session = Session(fixture())
    session.type("4o")
    #expect(session.effects == [.edit(0, line: session.state.open?.place?.line)])
  }

  @Test func afterTheEditorItSaysWhatBecameOfTheFindings() {
    var session = Session(fixture("2 3 0 0 6", "1 0 0 0 3"))
    session.type("e")
    let cell = session.cell
    session.send(.changed(0))
    #expect(session.effects == [.load(0)])
    session.send(.loaded(0, fixture("2 3 0 0 5", "1 0 0 0 4").loaded))
    #expect(session.notice == "已重新读取：解决 1 处，余 1 处，新增 0 处")
    #expect(session.cell == cell)
    // The watch tells of the same change; what was said of it stays until the next key.
    session.send(.changed(0))
    #expect(session.notice == "已重新读取：解决 1 处，余 1 处，新增 0 处")
    session.send(.loaded(0, fixture("2 3 0 0 5", "1 0 0 0 4").loaded))
    #expect(session.notice == "已重新读取：解决 1 处，余 1 处，新增 0 处")
    session.type("j")
    session.send(.changed(0))
    session.send(.loaded(0, fixture("2 3 0 0 5", "1 0 0 0 4").loaded))
    #expect(session.notice == "已重新读取：仍是 1 处")
    session.send(.changed(0))
    session.send(.loaded(0, fixture("2 3 0 0 7", "1 0 0 0 1").loaded))
    #expect(session.notice == "已重新读取：解决 1 处，余 0 处，新增 1 处")
    session.send(.changed(0))
    session.send(.loaded(0, fixture("2 3 0 0 5").loaded))
    session.type("j")
    session.send(.changed(0))
    session.send(.loaded(0, fixture("2 3 0 0 5").loaded))
    #expect(session.notice == "已重新读取：未发现问题")
  }

  @Test func aDraftThatCannotBeReadLeavesTheReportOpen() {
    var session = Session(fixture())
    session.type("e")
    let before = session.row(0)
    session.send(.changed(0))
    session.send(
      .loaded(
        0,
        LoadedReport(
          path: "qinghe.txt", format: nil, outcome: .unreadable(Bilingual(zh: "文件是空的", en: "the file is empty")))))
    #expect(session.notice == "仍是上次的内容：文件是空的")
    #expect(session.row(0) == before)
    session.send(.changed(0))
    session.send(.loaded(0, fixture("2 3 0 0 5").loaded))
    #expect(session.notice == "已重新读取：解决 1 处，余 0 处，新增 0 处")
  }

  @Test func wWatchesTheOpenReportOnly() {
    var session = Session(paths: ["a.txt", "b.txt"])
    session.press(.enter)
    session.send(.loaded(0, fixture().loaded))
    session.effects = []
    session.type("w")
    #expect(session.effects == [.watch(0)])
    #expect(session.notice == "文件一改就重新读取")
    session.type("q")
    #expect(session.effects == [.watch(0), .watch(nil)])
    session.type("j")
    session.press(.enter)
    session.send(.loaded(1, fixture().loaded))
    #expect(session.effects.suffix(2) == [.load(1), .watch(1)])
    session.type("w")
    #expect(session.effects.last == .watch(nil))
    // What changes while another report is open is none of its business.
    session.effects = []
    session.send(.changed(0))
    #expect(session.effects.isEmpty)
  }

  @Test(arguments: [
    ("disputes.reconsideration.total", "4", true), ("D201", "4", true), ("dispute-total", "4", true),
    ("A101", "1", false),
  ]) func opensAtAPlace(_ text: String, _ section: String, _ isThere: Bool) throws {
    let place = try #require(StartPlace(text))
    var session = Session(paths: ["qinghe.txt"])
    session.state.opening = BrowserState.Opening(source: 0, landing: .at(place))
    session.send(.loaded(0, fixture().loaded))
    #expect((session.cell?.description == "disputes.reconsideration.total") == isThere)
    #expect((session.notice == nil) == isThere)
  }

  @Test(arguments: ["", "0", "-3", "Z999", "applications.newlyReceived", "applications.nothing.total", "a.b.c"])
  func whatIsNoPlaceIsNone(_ text: String) { #expect(StartPlace(text) == nil) }
}

@Suite("Watching a file")
struct FileWatchTests {
  /// The stamps of a file with as many bytes as each number says, and none for `nil`.
  private func events(_ sizes: [Int?]) throws -> [FileWatch.Event?] {
    let path = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    func stamp(_ size: Int?) throws -> FileStamp? {
      guard let size else { return nil }
      try Data(repeating: 0x30, count: size).write(to: URL(filePath: path))
      return FileStamp(of: path)
    }
    // The same bytes written again are another stamp, so that each is made once.
    var stamps: [Int: FileStamp] = [:]
    for size in Set(sizes.compactMap(\.self)) { stamps[size] = try stamp(size) }
    var watch = FileWatch(sizes[0].flatMap { stamps[$0] })
    return sizes.dropFirst().map { size in watch.look(at: size.flatMap { stamps[$0] }) }
  }

  @Test func tellsAChangeOnceItIsWhole() throws {
    #expect(try events([3, 3, 5, 5, 5]) == [nil, nil, .changed, nil])
    // Written in pieces.
    #expect(try events([3, 5, 7, 9, 9, 9]) == [nil, nil, nil, .changed, nil])
    // Another in its place, after a while without any.
    #expect(try events([3, nil, nil, 5, 5, 5]) == [nil, nil, nil, .changed, nil])
    // The same is back.
    #expect(try events([3, nil, 3, 3]) == [nil, nil, nil])
  }

  @Test func tellsOnceThatTheFileIsGone() throws {
    let looks = try events([3] + [Int?](repeating: nil, count: FileWatch.looksUntilGone + 5))
    #expect(looks.filter { $0 == .gone }.count == 1)
    #expect(looks[FileWatch.looksUntilGone - 1] == .gone)
    #expect(try events([3] + [Int?](repeating: nil, count: FileWatch.looksUntilGone) + [5, 5]).last == .changed)
  }
}

@Suite("Programs that open files")
struct ProgramsTests {
  @Test func theEnvironmentNamesTheEditor() {
    func command(_ environment: [String: String]) -> String? {
      Programs(environment: environment).program(for: "a.html")?.command
    }
    #expect(command(["VISUAL": "emacs -nw", "EDITOR": "nano"]) == "emacs -nw")
    #expect(command(["VISUAL": "", "EDITOR": "nano"]) == "nano")
    #expect(command([:]) == "vi")
  }

  @Test func whatIsNoTextHasAProgramOfItsOwn() {
    let programs = Programs(byEnding: ["docx": "libreoffice --nologo"])
    #expect(programs.program(for: "甲/a.DOCX") == Program(command: "libreoffice --nologo", takesLine: false))
    #expect(programs.program(for: "a.pdf") == nil)
    #expect(programs.program(for: "a.b/年报") == Program(command: "vi", takesLine: true))
    #expect(Programs.noProgram(for: "a.pdf").zh.contains("[open] pdf ="))
  }

  @Test(arguments: [
    ("vi", ["+12", "a.txt"]), ("/usr/bin/nano -w", ["+12", "a.txt"]), ("code -w", ["-g", "a.txt:12"]),
    ("hx", ["a.txt:12"]),
  ]) func theLineStandsWhereTheEditorTakesIt(_ command: String, _ expected: [String]) {
    let program = Program(command: command, takesLine: true)
    #expect(program.arguments(file: "a.txt", line: 12) == ["sh", "-c", command + " \"$@\"", "sh"] + expected)
    #expect(program.arguments(file: "-x; rm $HOME", line: nil).last == "./-x; rm $HOME")
  }

  @Test func aProgramThatIsNotThereIsSaid() {
    #expect(Program(command: "true", takesLine: false).run(on: "a", line: nil) == nil)
    #expect(Program(command: "false", takesLine: false).run(on: "a", line: nil) == nil)
    #expect(
      Program(command: "nianbao-has-no-such-program 2>/dev/null", takesLine: false).run(on: "a", line: nil) != nil)
  }
}
