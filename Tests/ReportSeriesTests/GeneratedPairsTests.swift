import AnnualReport
import ReportChecking
import Testing

@testable import ReportSeries

/// What holds of any two reports.
@Suite struct GeneratedPairsTests {
  /// A report with other numbers, blanks and words, on either form, now and then without a row or a table.
  private static func report(_ dice: inout Dice) throws -> Report {
    let form = Form.all[Int(dice.next() % 2)]
    var changes: [RuleExample.Change] = [.form(form.name)]
    for table in form.tables {
      for row in table.rows {
        let values = row.columns.map { _ in ["_", "/", "若干", "0", "1", "2.5", "17", "401"][Int(dice.next() % 8)] }
        changes.append(.row(table.key, row.key, values.joined(separator: " ")))
        if dice.next() % 30 == 0, table.key == .applications { changes.append(.noRow(table.key, row.key)) }
      }
      if dice.next() % 10 == 0 { changes.append(.noTable(table.key)) }
    }
    changes.append(.prose(.overview, "收到申请\(dice.next() % 4)件。办结\(dice.next() % 4)件。"))
    return try ReportSeriesTests.report(changes, Int(2022 + dice.next() % 3))
  }

  @Test(arguments: [UInt64(11), 12, 13, 14, 15, 16])
  func aComparisonTurnedRoundIsItsNegation(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let (one, other) = (try Self.report(&dice), try Self.report(&dice))
    let forwards = Self.cells(ReportComparison(one, other))
    let backwards = Self.cells(ReportComparison(other, one))
    #expect(forwards.count > 100)
    #expect(Set(forwards.keys) == Set(backwards.keys))
    for (cell, comparison) in forwards {
      let turned = try #require(backwards[cell])
      #expect(turned.before == comparison.after && turned.after == comparison.before, "\(cell)")
      #expect(turned.isChanged == comparison.isChanged)
      #expect(turned.change == comparison.change.map { Number(mantissa: -$0.mantissa, scale: $0.scale) }, "\(cell)")
    }
  }

  @Test(arguments: [UInt64(21), 22, 23, 24])
  func aReportHasNoDifferenceToItself(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let report = try Self.report(&dice)
    let comparison = ReportComparison(report, report)
    let cells = comparison.tables.flatMap(\.cells)
    #expect(!cells.isEmpty && cells.allSatisfy { !$0.isChanged && $0.change?.mantissa ?? 0 == 0 })
    #expect(!comparison.prose.isEmpty && comparison.prose.allSatisfy(\.sentences.isSame))
    #expect(comparison.tables.allSatisfy { $0.onlyBefore.isEmpty && $0.onlyAfter.isEmpty })
  }

  @Test(arguments: [UInt64(31), 32, 33, 34])
  func thePartsOfTheProseAreTheSections(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let (one, other) = (try Self.report(&dice), try Self.report(&dice))
    for prose in ReportComparison(one, other).prose {
      let pairs = prose.sentences.pairs
      #expect(pairs.compactMap(\.before).joined() == one.passages(of: prose.section).map(\.text).joined())
      #expect(pairs.compactMap(\.after).joined() == other.passages(of: prose.section).map(\.text).joined())
    }
  }

  private static func cells(_ comparison: ReportComparison) -> [CellID: CellComparison] {
    Dictionary(uniqueKeysWithValues: comparison.tables.flatMap(\.cells).map { ($0.cell, $0) })
  }
}
