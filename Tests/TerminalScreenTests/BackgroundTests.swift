import Testing

@testable import TerminalScreen

@Suite("The ground of a terminal")
struct BackgroundTests {
  @Test(arguments: [
    ("\u{1B}]11;rgb:0000/0000/0000\u{07}\u{1B}[?1;2c", Background.dark),
    ("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62;c", .light), ("\u{1B}]11;rgb:fd/f6/e3\u{07}\u{1B}[?6c", .light),
    ("\u{1B}]11;rgb:0/2/3\u{07}\u{1B}[?6c", .dark), ("jj\u{1B}]11;rgb:f/f/f\u{07}\u{1B}[?6c", .light),
  ]) func anAnswerIsRead(answer: String, ground: Background) {
    #expect(Background(answer: answer) == ground)
  }

  @Test(arguments: [
    "", "\u{1B}[?1;2c", "\u{1B}]11;rgb:\u{07}", "\u{1B}]11;rgb:ff/ff\u{07}", "\u{1B}]11;rgb:fffff/0/0\u{07}",
    "\u{1B}]11;rgb:gg/00/00\u{07}", "11;rgb", "\u{1B}]11;rgb:-1/-1/-1\u{07}",
  ]) func whatIsNoAnswerSaysNothing(answer: String) {
    #expect(Background(answer: answer) == nil)
  }

  @Test(arguments: [
    ("15;0", Background?.some(.dark)), ("0;15", .light), ("0;default;7", .light), ("12;8", .dark), ("", nil),
    ("a;b", nil),
    ("0;16", nil), ("0;-1", nil),
  ]) func theEnvironmentIsBelieved(value: String, ground: Background?) {
    #expect(Background(colours: value) == ground)
  }

  /// A c that is typed ends no answer, and is not lost; nor is an arrow key.
  @Test(arguments: [
    ("c", "c", false), ("\u{1B}[?1;2c", "", true), ("jc\u{1B}]11;rgb:0/0/0\u{07}\u{1B}[?1;2c", "jc", true),
    ("\u{1B}[A\u{1B}[?6c", "\u{1B}[A", true), ("\u{1B}]11;rgb:0/0/0\u{1B}\\e\u{1B}[?6c", "e", true),
    ("\u{1B}", "\u{1B}", false), ("\u{1B}[", "\u{1B}[", false), ("申\u{1B}[?6c", "申", true), ("", "", false),
  ]) func whatIsTypedMeanwhileIsKept(bytes: String, typed: String, isWhole: Bool) {
    let bytes = Array(bytes.utf8)
    #expect(Question.endWithReport(bytes, "c") == isWhole)
    #expect(Question.Reply(bytes: bytes, isWhole: isWhole).typed == Array(typed.utf8))
  }
}
