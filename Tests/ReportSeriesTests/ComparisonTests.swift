import AnnualReport
import ReportChecking
import Testing

@testable import ReportSeries

/// Two reports side by side, with values by hand.
@Suite struct ComparisonTests {
  private static func cell(_ comparison: ReportComparison, _ id: CellID) throws -> CellComparison {
    try #require(comparison.tables.flatMap(\.cells).first { $0.cell == id })
  }

  @Test func aCellHasBothValuesAndTheChange() throws {
    let before = try report([.row(.applications, .newlyReceived, "0 3 0 0 0 0 3")], 2023)
    let comparison = ReportComparison(before, try report())
    let total = try Self.cell(comparison, CellID(.applications, .newlyReceived, .total))
    #expect(total.before == CellStanding(.number, number: 3, text: "3"))
    #expect(total.after.number == 5)
    #expect(total.change == 2)
    // 2 of 3 is 66.67 %.
    #expect(total.percent == Number("66.7"))
    let person = try Self.cell(comparison, CellID(.applications, .newlyReceived, .naturalPerson))
    #expect(person.change == 3)
    #expect(person.percent == nil, "of 0 there are no hundredths")
    let enterprise = try Self.cell(comparison, CellID(.applications, .newlyReceived, "enterprise"))
    // From 3 to 2 is a third less.
    #expect(enterprise.change == -1 && enterprise.percent == Number("-33.3"))
  }

  @Test(arguments: [
    ("3", "5", "2", "66.7"), ("8", "1", "-7", "-87.5"), ("0.1", "0.25", "0.15", "150"), ("-2", "3", "5", "250"),
    // 0.05 of 100 is rounded away from 0.
    ("2000", "2001", "1", "0.1"), ("2000", "1999", "-1", "-0.1"), ("360.54242", "360.54242", "0", "0"),
  ])
  func changesAreExact(_ before: String, _ after: String, _ change: String, _ percent: String) {
    let comparison = CellComparison(
      cell: CellID(.disclosure, .fees, .amount), before: CellStanding(.number, number: Number(before)),
      after: CellStanding(.number, number: Number(after)))
    #expect(comparison.change == Number(change))
    #expect(comparison.percent == Number(percent))
  }

  @Test func aDifferenceWithTooManyDigitsIsNotTold() {
    let comparison = CellComparison(
      cell: CellID(.disclosure, .fees, .amount),
      before: CellStanding(.number, number: Number("0.00000000000001")),
      after: CellStanding(.number, number: Number("999999999999999")))
    #expect(comparison.isChanged)
    #expect(comparison.change == nil && comparison.percent == nil)
  }

  @Test func whatIsNoNumberIsToldApart() throws {
    let before = try report([
      .row(.applications, .newlyReceived, "_ / 若干 0 0 0 3"), .noRow(.applications, "withheld.stateSecret"),
      .noTable(.disputes),
    ])
    let comparison = ReportComparison(before, try report())
    func state(_ row: RowKey, _ column: ColumnKey, _ table: TableKey = .applications) throws -> CellStanding.State {
      try Self.cell(comparison, CellID(table, row, column)).before.state
    }
    #expect(try state(.newlyReceived, .naturalPerson) == .blank)
    #expect(try state(.newlyReceived, "enterprise") == .notApplicable)
    #expect(try state(.newlyReceived, "researchInstitution") == .text)
    #expect(try state(.newlyReceived, .total) == .number)
    #expect(try state("withheld.stateSecret", .total) == .missing)
    #expect(try state(.reconsideration, .total, .disputes) == .missing)
    let blank = try Self.cell(comparison, CellID(.applications, .newlyReceived, .naturalPerson))
    #expect(blank.isChanged && blank.change == nil)
  }

  @Test func twoFormsAreMatchedByTheirKeys() throws {
    let comparison = ReportComparison(try report([.form("2019")], 2020), try report([], 2021))
    let applications = try #require(comparison.tables.first { $0.form.key == .applications })
    #expect(applications.onlyBefore.map(\.key) == [.otherHandling])
    #expect(
      applications.onlyAfter.map(\.key) == [
        "otherHandling.supplementOverdue", "otherHandling.feeOverdue", "otherHandling.other",
      ])
    // 22 rows are on both forms, 1 is on that of 2019 only, 3 on that of 2021; each has 7 columns.
    #expect(applications.cells.count == (22 + 1 + 3) * 7)
    let disclosure = try #require(comparison.tables.first { $0.form.key == .disclosure })
    #expect(disclosure.onlyBefore.map(\.key) == [.otherServices, .procurement])
    #expect(disclosure.onlyAfter.isEmpty)
    let decisions = try Self.cell(comparison, CellID(.disclosure, .licences, "decisions"))
    #expect(decisions.before.state == .number && decisions.after.state == .number)
    let issued = try Self.cell(comparison, CellID(.disclosure, .regulations, "issued"))
    #expect(issued.before.state == .notInForm && issued.after.state == .number)
    #expect(Set(comparison.tables.flatMap(\.cells).map(\.cell)).count == comparison.tables.flatMap(\.cells).count)
  }

  @Test func aChainBreaksWhereLastYearsNumberIsNotThisYears() throws {
    let later = try report([
      .row(.applications, .carriedOver, "3 0 0 0 0 0 3"), .row(.disclosure, .normativeDocuments, "4 1 25"),
    ])
    let earlier = try report([], 2023)
    for comparison in [ReportComparison(earlier, later), ReportComparison(later, earlier)] {
      let chain = try comparison.chain.get()
      #expect([chain.earlier, chain.later] == [2023, 2024])
      // A link for each of the 7 columns, and for 规章 and 行政规范性文件.
      #expect(chain.links.count == 9)
      #expect(
        Set(chain.broken.compactMap(\.cell)) == [
          CellID(.applications, .carriedOver, .naturalPerson), CellID(.applications, .carriedOver, .total),
          CellID(.disclosure, .normativeDocuments, "inForce"),
        ])
    }
    let whole = try ReportComparison(earlier, try report()).chain.get()
    #expect(whole.links.allSatisfy { $0.holds == true })
  }

  @Test func thereIsNoChainBetweenStrangersOrDistantYears() throws {
    func absence(_ one: Report, _ other: Report) -> Chain.Absence? {
      if case .failure(let absence) = ReportComparison(one, other).chain { absence } else { nil }
    }
    let report = try report()
    #expect(absence(report, report) == .notConsecutive)
    #expect(absence(try ReportSeriesTests.report([], 2022), report) == .notConsecutive)
    #expect(absence(try ReportSeriesTests.report([], of: "白石县", 2023), report) == .otherOrgan)
    var nameless = report
    nameless.year = nil
    #expect(absence(nameless, report) == .yearUnknown)
  }
}
