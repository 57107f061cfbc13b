import Foundation
import Subprocess
import Testing

/// Exports as other programs read them.
@Suite struct ExportCommandTests {
  /// Whether Python is there, which reads what the program writes.
  private static let hasPython = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/python3") }

  /// What a few lines of Python print, with the path at hand as `path`.
  private func python(_ lines: String, _ path: String) async throws -> [String] {
    let script = "import csv, json, sqlite3, sys\npath = sys.argv[1]\n" + lines
    let run = try await Program.runInShell(#"python3 -c "$1" "$2""#, [script, path])
    #expect(run.status == .exited(0), "\(run.errors)")
    return run.lines
  }

  /// Three reports of one organ, one of which has a text that spreadsheets would run, and what is no report.
  private func withReports(_ body: (String) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let text = try String(contentsOfFile: Sample.clean, encoding: .utf8)
      try FileManager.default.createDirectory(atPath: folder + "/in", withIntermediateDirectories: false)
      for year in [2021, 2022, 2024] {
        let report = text.replacing("2024", with: String(year))
        try report.write(toFile: "\(folder)/in/\(year).txt", atomically: true, encoding: .utf8)
      }
      try "县里开会。\n".write(toFile: folder + "/in/=1+1,\"x\".txt", atomically: true, encoding: .utf8)
      try Data("%PDF-1.4\n".utf8).write(to: URL(filePath: folder + "/in/z.pdf"))
      try await body(folder)
    }
  }

  @Test(.enabled(if: hasPython)) func longTablesReadBack() async throws {
    try await withReports { folder in
      let run = try await Program.run("export", "--format", "csv", "-o", folder + "/out", folder + "/in", "--bom")
      #expect(run.status == .exited(2) && run.output.isEmpty)
      let rows = try await python(
        """
        for row in csv.DictReader(open(path + '/reports.csv', encoding='utf-8-sig', newline='')):
            print(row['report'], row['status'], row['year'], row['series'], row['path'].count('/'), row[None] if None in row else '')
        """, folder + "/out")
      #expect(
        rows.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
          "1 report", "2 report", "3 report", "4 notAReport", "5 unreadable",
        ])
      #expect(rows[0].hasPrefix("1 report 2021 泉港区"))
      let cells = try await python(
        """
        rows = list(csv.DictReader(open(path + '/cells.csv', encoding='utf-8-sig', newline='')))
        print(len(rows), len({(r['report'], r['table'], r['row'], r['column']) for r in rows}))
        for r in rows:
            if (r['row'], r['column']) == ('newlyReceived', 'total'):
                print(r['report'], r['year'], r['label'], float(r['value']), r['state'], r['place'])
            assert (r['state'] == 'number') == (r['value'] != ''), r
        """, folder + "/out")
      let counts = cells[0].split(separator: " ")
      #expect(counts[0] == counts[1])
      #expect(cells.count == 4 && cells[1].hasPrefix("1 2021 一、本年新收政府信息公开申请数量 · 总计 42.0 number "))
      // What it wrote itself is replaced; what others wrote is not.
      #expect(
        try await Program.run("export", "--format", "csv", "-o", folder + "/out", folder + "/in").errors == run.errors)
      try "mine\n".write(toFile: folder + "/out/cells.csv", atomically: true, encoding: .utf8)
      let refused = try await Program.run("export", "--format", "csv", "-o", folder + "/out", Sample.clean)
      #expect(refused.status == .exited(2) && refused.errors.contains("cells.csv"))
      #expect(try String(contentsOfFile: folder + "/out/cells.csv", encoding: .utf8) == "mine\n")
    }
  }

  @Test(.enabled(if: hasPython)) func aWideTableHasARowAReport() async throws {
    try await withReports { folder in
      let run = try await Program.run("export", "--format", "csv", "--wide", folder + "/in", Sample.earlier)
      #expect(run.status == .exited(2))
      try run.output.write(toFile: folder + "/wide.csv", atomically: true, encoding: .utf8)
      let rows = try await python(
        """
        table = list(csv.reader(open(path, encoding='utf-8', newline='')))
        print(len({len(row) for row in table}), len(table))
        for row in csv.DictReader(open(path, encoding='utf-8', newline='')):
            print(row['status'], row['applications.newlyReceived.total'], row['disclosure.procurement.amount'],
                  'disclosure.procurement.amount=notApplicable' in row['states'])
        """, folder + "/wide.csv")
      #expect(rows.first == "1 7" && rows.dropFirst(1).prefix(3).allSatisfy { $0 == "report 42  False" })
      #expect(rows.last?.hasSuffix(" True") == true)
      // A path that begins as a formula does has another sign before it, and none is lost.
      #expect(!run.output.contains(",=1+1"))
    }
  }

  @Test(.enabled(if: hasPython)) func aDatabaseAnswersQuestions() async throws {
    try await withReports { folder in
      let file = folder + "/figures.db"
      let run = try await Program.run(
        "export", "--format", "sqlite", "-o", file, folder + "/in", Sample.contradictory, folder + "/none")
      #expect(run.status == .exited(2))
      let answers = try await python(
        """
        db = sqlite3.connect(path)
        db.execute('PRAGMA foreign_keys = ON')
        print(db.execute('PRAGMA integrity_check').fetchone()[0], db.execute('PRAGMA foreign_key_check').fetchall())
        print(db.execute('SELECT status, count(*) FROM reports GROUP BY status ORDER BY status').fetchall())
        for row in db.execute("SELECT year, received FROM received WHERE series LIKE '泉港区%' ORDER BY year"): print(*row)
        for row in db.execute("SELECT granted, concluded, round(share, 6) FROM share_granted WHERE year = 2021"): print(*row)
        for row in db.execute('SELECT earlier, later, holds FROM carried_chains'): print(*row)
        for row in db.execute("SELECT code, findings, reports FROM findings_by_code WHERE code = 'A101'"): print(*row)
        for row in db.execute("SELECT year FROM organs_without_report WHERE series LIKE '泉港区%' ORDER BY year"): print(*row)
        """, file)
      #expect(answers.prefix(2) == ["ok []", "[('missing', 1), ('notAReport', 1), ('report', 4), ('unreadable', 1)]"])
      #expect(answers.dropFirst(2).prefix(3) == ["2021 42", "2022 42", "2024 42"])
      let share = answers[5].split(separator: " ").compactMap { Double($0) }
      #expect(share.count == 3 && abs(share[0] / share[1] - share[2]) < 0.000_001)
      #expect(answers[6].hasPrefix("2021 2022 ") && answers.suffix(2) == ["A101 1 1", "2023"])
      // The database before is replaced, and another one is not.
      #expect(try await Program.run("export", "--format", "sqlite", "-o", file, Sample.clean).status == .exited(0))
      _ = try await python("sqlite3.connect(path).execute('CREATE TABLE mine (x)')", folder + "/mine.db")
      let refused = try await Program.run("export", "--format", "sqlite", "-o", folder + "/mine.db", Sample.clean)
      #expect(refused.status == .exited(2) && refused.errorLines.count == 1)
    }
  }

  @Test func everySourceHasItsRecord() async throws {
    let run = try await Program.run("export", "/none/a.txt", Sample.clean)
    #expect(try run.decoded(as: PathLine.self).map(\.status) == ["missing", "report"])
    #expect(run.lines.allSatisfy { $0.hasPrefix(#"{"schema":1,"path":"#) })
  }

  @Test(arguments: [
    ["--format", "csv"], ["--format", "sqlite"], ["--wide"], ["--bom"], ["--format", "sqlite", "--wide", "-o", "x"],
  ]) func whatCannotBeIsRefused(_ options: [String]) async throws {
    let run = try await Program.run(["export", Sample.clean] + options)
    #expect(run.status == .exited(2) && run.output.isEmpty && run.errorLines.count == 3)
  }
}
