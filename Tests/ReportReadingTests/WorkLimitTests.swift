import AnnualReport
import SourceFixtures
import Synchronization
import Testing

@testable import ReportReading
@testable import SourceDocuments

/// Reports that take too long are told to be unreadable, whatever format they have and wherever the time goes.
@Suite struct WorkLimitTests {
  /// A budget that is spent at the so manieth look at its clock.
  private func budget(spentAtLook most: Int) -> WorkBudget {
    let looks = Mutex(0)
    return WorkBudget(limit: .seconds(5)) {
      looks.withLock {
        $0 += 1
        return $0 < most ? .zero : .seconds(6)
      }
    }
  }

  private static let text = ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"].joined(
    separator: "\n" + String(repeating: "2024年收到政府信息公开申请3件，予以公开2件。\n", count: 600)
  )

  /// The source in every format.
  static let sources: [(String, [UInt8])] = [
    ("text", Array(text.utf8)), ("page", Array("<html><p>\(text.replacing("\n", with: "<p>"))".utf8)),
    ("Word", WordFixture(body: text.split(separator: "\n").map { WordFixture.paragraph(String($0)) }.joined()).packed),
  ]

  @Test(arguments: sources) func theReasonIsTold(_ name: String, _ bytes: [UInt8]) async {
    guard case .report = await ReportReader().read(bytes, name: name, within: WorkBudget(clock: { .zero })).reading
    else {
      return #expect(Bool(false), "a report, if there is time")
    }
    // Wherever in the work the time is over.
    for look in [2, 3, 5, 8, 13, 21, 34] {
      let budget = budget(spentAtLook: look)
      let (format, reading) = await ReportReader().read(bytes, name: name, within: budget)
      guard case .unreadable(let reason) = reading else { return #expect(Bool(false), "\(look)") }
      #expect(format == nil)
      #expect(reason.zh.contains("超过 5 秒") && reason.en.contains("more than 5 seconds"))
    }
  }

  /// Sources that are small and would take much memory, with what they have too much of.
  @Test(arguments: [
    ("lines", String(repeating: "\n", count: 600_000)),
    ("fields", text + String(repeating: "| 0 | 0 |\n", count: 40_000)),
    ("fields of a line", text + String(repeating: "0 | ", count: 70_000)),
    ("blanks", text + String(repeating: "字 字 ", count: 300_000)),
    ("figures", text.replacing("3件", with: String(repeating: "3件，", count: 120))),
  ]) func whatThereIsTooMuchOfIsTold(_ name: String, _ source: String) {
    guard
      case .unreadable(let reason) = ReportReader().read(text: source, name: name, within: WorkBudget(clock: { .zero }))
    else { return #expect(Bool(false), "\(name)") }
    #expect(reason.en.contains("more paragraphs, cells, tags or figures"))
  }

  @Test func placesWithoutEndAreRefused() {
    for token in ["&amp;", "字 &nbsp;", "<b>字</b> "] {
      #expect(throws: UnreadableSource.self) {
        try HTMLReader.document("<p>" + String(repeating: token, count: 600_000))
      }
    }
  }

  @Test func whereverTimeEndsNothingTraps() {
    let table = String(repeating: "| 0 | 0 |\n规章 0 0 0\n字  字\t3\n", count: 50)
    let source = Self.text + table + "办理（3件、4件）分别为2件和3件。"
    for most in stride(from: 1, to: 6000, by: 47) {
      let looks = Mutex(0)
      // Each step is a look, so that time may end at any.
      let budget = WorkBudget(limit: .seconds(5), stepsBetweenLooks: 1) {
        looks.withLock {
          $0 += 1
          return $0 < most ? .zero : .seconds(6)
        }
      }
      _ = ReportReader().read(text: source, name: "text", within: budget)
    }
  }

  @Test func pagesOfAPDFCount() {
    var page = Page(width: 595, height: 842)
    for line in 0..<40 {
      page.add("公开工作", Place.Box(left: 60, top: 20 * Double(line), right: 100, bottom: 20 * Double(line) + 10), page: 1)
    }
    func steps(_ count: Int) -> Int {
      let budget = WorkBudget(clock: { .zero })
      budget.run { _ = PageFlow.blocks(of: Array(repeating: page, count: count)) }
      return budget.steps
    }
    #expect(steps(200) <= 2 * steps(100) && steps(100) > 0)
  }
}
