import AnnualReport
import Testing

@testable import ReportChecking

/// The slips that people make, each made in many tables and then told by its name.
@Suite struct DiagnosisSlipTests {
  /// The explanation that is the whole truth, where one is listed.
  static func trueExplanation(_ seen: ApplicationsValues, _ truth: ApplicationsValues) -> Explanation? {
    let changes = seen.changes(to: truth)
    return seen.verdict().diagnoses.lazy.flatMap(\.explanations).first { Set($0.changes) == changes }
  }

  /// Makes the slip in 100 dense tables, and counts how often it is listed and told as what it is.
  static func told(
    _ slip: Slip, _ make: (inout ApplicationsValues, inout SeededGenerator) -> Void
  ) throws -> Int {
    let form = try #require(Form.form2021.table(.applications))
    var generator = SeededGenerator(seed: 60)
    var told = 0
    for _ in 0..<100 {
      let truth = ApplicationsValues(form: form, filling: .dense, using: &generator)
      var seen = truth
      while seen.rows == truth.rows { make(&seen, &generator) }
      if trueExplanation(seen, truth)?.slip == slip { told += 1 }
    }
    return told
  }

  static func row(_ generator: inout SeededGenerator) -> Int { Int.random(in: 0..<25, using: &generator) }

  @Test func cellsOfARowSwapped() throws {
    let told = try Self.told(.cellsSwapped) { seen, generator in
      let columns = Array(0..<7).shuffled(using: &generator)
      seen[Self.row(&generator)].swapAt(columns[0], columns[1])
    }
    #expect(told >= 95)
  }

  @Test func cellsOfAColumnSwapped() throws {
    let told = try Self.told(.cellsSwapped) { seen, generator in
      let (a, b, column) = (Self.row(&generator), Self.row(&generator), Int.random(in: 0..<7, using: &generator))
      (seen[a, column], seen[b, column]) = (seen[b, column], seen[a, column])
    }
    #expect(told >= 95)
  }

  @Test(arguments: [true, false], [true, false])
  func rowSlid(toTheRight: Bool, withItsTotal: Bool) throws {
    let told = try Self.told(.rowSlid) { seen, generator in
      let row = Self.row(&generator)
      let parts = Array(seen[row].prefix(withItsTotal ? 7 : 6))
      let slid: [Int] = toTheRight ? [0] + Array(parts.dropLast()) : Array(parts.dropFirst()) + [0]
      seen[row] = slid + seen[row].dropFirst(slid.count)
    }
    #expect(told >= 95)
  }

  @Test func rowsExchangedWithoutTheirTotals() throws {
    let told = try Self.told(.rowsExchanged) { seen, generator in
      let row = Int.random(in: 2..<21, using: &generator)
      let (upper, lower) = (seen[row], seen[row + 1])
      guard upper[6] != lower[6] else { return }
      seen[row] = lower.prefix(6) + upper.suffix(1)
      seen[row + 1] = upper.prefix(6) + lower.suffix(1)
    }
    #expect(told >= 95)
  }

  /// Rows of unlike meaning; of two outcomes no equation knows which is which.
  @Test(arguments: [1, 22, 23]) func rowsExchangedWithTheirTotals(_ row: Int) throws {
    let told = try Self.told(.rowsExchanged) { seen, _ in
      (seen[row], seen[row + 1]) = (seen[row + 1], seen[row])
    }
    #expect(told >= 95)
  }

  /// Of 新收 and an outcome, and of an outcome and 结转, other rows stand between.
  @Test(arguments: [(0, 2), (2, 24), (5, 23)]) func rowsAfarExchangedWithTotals(_ upper: Int, _ lower: Int) throws {
    let told = try Self.told(.rowsExchanged) { seen, _ in
      (seen[upper], seen[lower]) = (seen[lower], seen[upper])
    }
    #expect(told >= 95)
  }

  /// （一） and 结转 exchanged their 3 and 1; or 总计 says 2 too many, with its total, which is the simpler story.
  @Test func anExchangeAfarIsToldBesideTwoCellsThatDoAsWell() throws {
    let form = try #require(Form.form2021.table(.applications))
    var generator = SeededGenerator(seed: 1)
    var table = ApplicationsValues(form: form, filling: .sparse, using: &generator)
    for row in form.rows.indices { table[row] = [0, 0, 0, 0, 0, 0, 0] }
    // 新收, （一）, （四）1., （七）总计 and 结转.
    table[0] = [4, 2, 0, 0, 0, 0, 6]
    table[2] = [1, 0, 0, 0, 0, 0, 1]
    table[12] = [0, 2, 0, 0, 0, 0, 2]
    table[23] = [3, 2, 0, 0, 0, 0, 5]
    table[24] = [3, 0, 0, 0, 0, 0, 3]
    let verdict = table.verdict()
    let diagnosis = try #require(verdict.diagnoses.first)
    #expect(diagnosis.findings == verdict.findings.map(\.id))
    #expect(diagnosis.certainty == .oneOf)
    #expect(diagnosis.explanations.map(\.slip) == [nil, .rowsExchanged])
    #expect(
      diagnosis.explanations.first?.changes == [
        DiagnosisTests.cell(.concluded, .naturalPerson, 3, 1), DiagnosisTests.cell(.concluded, .total, 5, 3),
      ])
  }

  @Test func outcomesExchangedWithTheirTotalsBreakNothing() throws {
    var generator = SeededGenerator(seed: 3)
    let form = try #require(Form.form2021.table(.applications))
    var seen = ApplicationsValues(form: form, filling: .dense, using: &generator)
    (seen[4], seen[5]) = (seen[5], seen[4])
    #expect(seen.verdict().findings.isEmpty)
  }

  @Test(arguments: [(128, 182, Slip.digitsTransposed), (12, 17, .digitMistyped), (12, 120, .digitMistyped)])
  func digits(_ truth: Int, _ seen: Int, _ slip: Slip) throws {
    var generator = SeededGenerator(seed: 8)
    let form = try #require(Form.form2021.table(.applications))
    var table = ApplicationsValues(form: form, filling: .dense, using: &generator)
    // An outcome and all that follows from it.
    let difference = truth - table[2, 0]
    for row in [2, 23, 0] { for column in [0, 6] { table[row, column] += difference } }
    var wrong = table
    wrong[2, 0] = seen
    #expect(Self.trueExplanation(wrong, table)?.slip == slip)
  }

  @Test func aSlidRowIsToldBesideAWrongCell() throws {
    var generator = SeededGenerator(seed: 12)
    let form = try #require(Form.form2021.table(.applications))
    let truth = ApplicationsValues(form: form, filling: .full, using: &generator)
    var seen = truth
    seen[4] = [0] + truth[4].prefix(6)
    seen[0, 3] += 7
    let explanations = seen.verdict().diagnoses.flatMap(\.explanations)
    #expect(Set(explanations.flatMap(\.changes)) == seen.changes(to: truth))
  }
}
