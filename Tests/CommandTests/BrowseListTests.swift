import Foundation
import Testing

/// A folder of many reports in a real terminal: sorted, filtered, walked, and laid beside each other.
@Suite("A list in a terminal", .serialized)
struct BrowseListTests {
  /// 200 reports of ten organs, of which every twentieth has a wrong total.
  private func withReports(_ body: (String) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let text = try String(contentsOfFile: Sample.clean, encoding: .utf8)
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("一、本年新收") })
      let wrong = line.dropLast(2) + "43"
      for index in 0..<200 {
        var report = text.replacingOccurrences(of: "泉港区", with: "泉港\("甲乙丙丁戊己庚辛壬癸".dropFirst(index % 10).prefix(1))区")
        if index % 20 == 7 { report = report.replacingOccurrences(of: line, with: wrong) }
        let year = 2024 - index / 10 % 2
        report = report.replacingOccurrences(of: "2025", with: "\(year + 1)").replacingOccurrences(
          of: "2024", with: "\(year)")
        try report.write(toFile: folder + "/\(1000 + index).txt", atomically: true, encoding: .utf8)
      }
      try await body(folder)
    }
  }

  @Test func twoHundredReportsAreSortedFilteredAndWalked() async throws {
    try await withReports { folder in
      try await Terminal.withProgram([folder], rows: 20, columns: 110) { terminal in
        try await terminal.wait { $0.lines[0].contains("报告 200") && !$0.lines[0].contains("已读") }
        try await terminal.press("s")
        try await terminal.wait { $0.lines[2].contains("1007.txt") && $0.lines[3].contains("1027.txt") }
        try await terminal.press("&", "year:2023,code:A103", "Enter")
        try await terminal.shows("没有符合")
        try await terminal.press("Escape")
        try await terminal.press("&", "code:A103", "Enter")
        try await terminal.wait { screen in screen.lines.filter { $0.contains(".txt") }.count == 10 }
        try await terminal.press("Enter")
        try await terminal.shows("来源：")
        try await terminal.press("J")
        try await terminal.wait { screen in screen.lines.contains { $0.contains("来源：") && $0.contains("1027.txt") } }
        try await terminal.press("e")
        try await terminal.shows("✗43→42")
      }
    }
  }

  @Test func twoYearsAndAllYearsAreLaidBesideEachOther() async throws {
    try await withReports { folder in
      for index in 1020..<1200 { try FileManager.default.removeItem(atPath: folder + "/\(index).txt") }
      try await Terminal.withProgram([folder], rows: 40, columns: 110) { terminal in
        try await terminal.wait { $0.lines[0].contains("报告 20") && !$0.lines[0].contains("已读") }
        try await terminal.press("/", "1007", "Enter", "Enter")
        try await terminal.shows("来源：")
        try await terminal.press("c")
        try await terminal.shows("42 → 43")
        try await terminal.press("q", "C")
        try await terminal.wait { $0.contains("2023") && $0.contains("2024") && $0.contains("历年") }
      }
    }
  }
}
