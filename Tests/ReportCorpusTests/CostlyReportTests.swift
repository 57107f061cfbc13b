import AnnualReport
import Foundation
import ReportChecking
import ReportCorpus
import Synchronization
import Testing

/// A report that takes too long is told as such, and the others are what they are alone.
@Suite final class CostlyReportTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  private static func report(_ year: Int, sentences: Int) -> String {
    """
    泉港区\(year)年政府信息公开工作年度报告
    一、总体情况
    \(String(repeating: "收到政府信息公开申请3件，其中自然人2件。\n", count: sentences))
    二、主动公开政府信息情况
    三、收到和处理政府信息公开申请情况
    """
  }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, year, sentences) in [("a", 2022, 5), ("b", 2023, 2000), ("c", 2024, 5)] {
      try Data(Self.report(year, sentences: sentences).utf8).write(to: folder.appending(path: name + ".txt"))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A budget by a clock that goes on by a second whenever it is looked at; the small reports take it twenty looks.
  private static let budget: @Sendable () -> WorkBudget = {
    let looks = Mutex(0)
    return WorkBudget(limit: .seconds(100)) {
      looks.withLock {
        $0 += 1
        return .seconds($0)
      }
    }
  }

  private func loaded(_ names: String...) async -> [String: [String]] {
    let corpus = Corpus(paths: names.map { folder.path + "/" + $0 }, budget: Self.budget)
    var outcomes: [String: [String]] = [:]
    await corpus.loadAll(jobs: 2) { loaded in
      switch loaded.outcome {
      case .checked(_, let verdict): outcomes[loaded.path] = verdict.findings.map(\.message.en)
      case .notAReport(let reason), .unreadable(let reason):
        outcomes[loaded.path] = [loaded.isFailure ? reason.zh : "no failure", reason.en]
      }
    }
    return outcomes
  }

  @Test func theOthersAreWhatTheyAreAlone() async throws {
    let together = await loaded("")
    let costly = try #require(together.first { $0.key.hasSuffix("b.txt") }?.value)
    #expect(
      costly == [
        "处理用时超过 100 秒，不像是年度报告，未读取", "it takes more than 100 seconds of work, which no annual report does; not read",
      ])
    for name in ["a.txt", "c.txt"] {
      let alone = await loaded(name)
      #expect(alone.values.first?.count ?? 0 > 3)
      #expect(together.first { $0.key.hasSuffix(name) }?.value == alone.values.first)
    }
  }
}
