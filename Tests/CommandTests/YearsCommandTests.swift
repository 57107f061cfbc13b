import Foundation
import Subprocess
import Testing

/// `compare` and `series` as scripts see them.
@Suite struct YearsCommandTests {
  /// A folder with the sample's report of 2024, and one for 2023 whose numbers differ in two cells.
  private func withTwoYears(_ body: (_ folder: String) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let text = try String(contentsOfFile: Sample.clean, encoding: .utf8)
      let before = text.replacing("2024年", with: "2023年").replacing("2025年", with: "2024年")
        .replacing("| 42 | 0 | 0 | 0 | 0 | 0 | 42\n", with: "| 40 | 0 | 0 | 0 | 0 | 0 | 42\n")
      try text.write(toFile: "\(folder)/2024.txt", atomically: true, encoding: .utf8)
      try before.write(toFile: "\(folder)/2023.txt", atomically: true, encoding: .utf8)
      try await body(folder)
    }
  }

  /// What any record has, and what some have.
  private struct Record: Decodable {
    struct Side: Decodable {
      let state: String?
      let value: Decimal?
      let path: String?
      let year: Int?
    }

    struct Cell: Decodable {
      let column: String
      let values: [Side]
    }

    /// An object, or the text of a sentence.
    enum Part: Decodable {
      case side(Side)
      case text(String)

      init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
          self = .text(text)
        } else {
          self = .side(try Side(from: decoder))
        }
      }

      var value: Decimal? { if case .side(let side) = self { side.value } else { nil } }
    }

    let schema: Int
    let kind: String
    let series, table, row, column: String?
    let before, after: Part?
    let changed: Bool?
    let percent: Decimal?
    let cells: [Cell]?
    let gaps: [Int]?
  }

  @Test func compareWritesARecordACell() async throws {
    try await withTwoYears { folder in
      let run = try await Program.run("compare", "\(folder)/2023.txt", "\(folder)/2024.txt", "--format", "jsonl")
      #expect(run.status == .exited(0))
      let records = try run.decoded(as: Record.self)
      #expect(records.allSatisfy { $0.schema == 1 })
      #expect(records.first?.kind == "comparison")
      // 25 rows of 7 columns, 3 of 5, and 10 cells of section 2.
      let cells = records.filter { $0.kind == "cell" }
      #expect(cells.count == 200)
      let changed = records.filter { $0.changed == true }
      #expect(!changed.isEmpty && changed.allSatisfy { $0.column == "naturalPerson" })
      let received = try #require(changed.first { $0.row == "newlyReceived" })
      #expect(received.before?.value == 40 && received.after?.value == 42 && received.percent == 5)
      // 7 columns that are carried over, 2 rows of documents in force.
      let counts = Dictionary(grouping: records, by: \.kind).mapValues(\.count)
      #expect(counts["chain"] == 9, "\(counts)")
    }
  }

  @Test func compareSaysWhatDiffers() async throws {
    try await withTwoYears { folder in
      let run = try await Program.run("compare", "\(folder)/2023.txt", "\(folder)/2024.txt")
      #expect(run.status == .exited(0))
      #expect(run.output.contains("一、新收"))
      #expect(run.output.contains("40 → 42  +2  +5%"))
      #expect(run.output.contains("跨年衔接 · 2023→2024"))
      let same = try await Program.run("compare", Sample.clean, Sample.clean)
      #expect(same.status == .exited(0))
      #expect(!same.output.contains("→"))
      #expect(same.output.contains("变 0 格，同 175 格"))
    }
  }

  @Test func compareTakesOneReportOnEitherSide() async throws {
    let folder = try await Program.run("compare", Sample.folder, Sample.clean)
    #expect(folder.status == .exited(2))
    #expect(folder.errorLines.first == "nianbao: \(Sample.folder): 有 5 个文件，请写出其中一份")
    let missing = try await Program.run("compare", "/nowhere/a.txt", Sample.clean)
    #expect(missing.status == .exited(2) && missing.output.isEmpty)
    let both = try await Program.run("compare", "-", "-", "--lang", "en")
    #expect(both.status == .exited(2))
    #expect(both.errorLines.first == "nianbao: standard input can be one of the two only")
    let piped = try await Program.runInShell(#"cat "$1" | "$0" compare - "$1""#, [Sample.clean])
    #expect(piped.status == .exited(0) && piped.output.contains("变 0 格"))
  }

  @Test func seriesLaysYearsBesideEachOther() async throws {
    try await withTwoYears { folder in
      let run = try await Program.run("series", folder, Sample.contradictory)
      #expect(run.status == .exited(0))
      #expect(run.lines.first == "泉港区人民政府（县级）")
      #expect(run.lines.contains("澜溪县人民政府（县级）"))
      let lines = try await Program.run("series", folder, Sample.contradictory, "--format", "jsonl")
        .decoded(as: Record.self)
      let heads = lines.filter { $0.kind == "series" }
      #expect(heads.map(\.series) == ["泉港区人民政府", "澜溪县人民政府"])
      #expect(heads.first?.gaps == [])
      let row = try #require(lines.first { $0.kind == "row" && $0.row == "newlyReceived" })
      let person = try #require(row.cells?.first { $0.column == "naturalPerson" })
      #expect(person.values.map(\.year) == [2023, 2024])
      #expect(person.values.map(\.value) == [40, 42])
      // 25 + 3 + 6 rows of each organ.
      let rows = lines.filter { $0.kind == "row" }
      #expect(rows.count == 68)
      let one = try await Program.run("series", folder, Sample.contradictory, "--format", "jsonl", "--jobs", "1")
      let eight = try await Program.run("series", folder, Sample.contradictory, "--format", "jsonl", "--jobs", "8")
      #expect(one.output == eight.output)
    }
  }

  @Test func theBrowserLaysYearsBesideEachOther() async throws {
    try await withTwoYears { folder in
      try await Terminal.withProgram([folder], rows: 40, columns: 100) { terminal in
        try await terminal.wait { $0.text.components(separatedBy: "泉港区").count > 2 }
        try await terminal.press("j", "Enter")
        try await terminal.shows("泉港区2024年政府信息公开工作年度报告")
        try await terminal.press("c")
        try await terminal.shows("40 → 42  +2  +5%")
        try await terminal.press("q", "C")
        let screen = try await terminal.shows("历年 · 泉港区人民政府（县级）")
        #expect(screen.contains("2023  泉港区"), "\(screen.text)")
        try await terminal.press("Q")
        try await terminal.isBackInShell()
      }
    }
  }

  @Test func seriesOfNothingIsAnError() async throws {
    try await withTemporaryFolder { folder in
      let run = try await Program.run("series", folder)
      #expect(run.status == .exited(2) && run.output.isEmpty)
    }
  }
}
