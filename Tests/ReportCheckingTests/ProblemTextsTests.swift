import AnnualReport
import Testing

@testable import ReportChecking

/// Whose section 5 is whose, over several reports.
@Suite struct ProblemTextsTests {
  private static let clauses = (0..<6).map { "第五部分的一个较长的句读共有十六字" + String(repeating: "甲", count: $0) }

  private func report(_ organ: String, _ year: Int, _ clauses: [String] = Self.clauses) -> Report {
    var report = Report()
    report.organ = Located(organ, place: .unknown, origin: .title)
    report.year = Located(year, place: .unknown, origin: .title)
    report.problemClauses = clauses
    return report
  }

  private func source(of report: Report, among others: [Report]) -> ProblemTexts.Source? {
    others.reduce(into: ProblemTexts()) { $0.add($1) }.source(of: report)
  }

  @Test func aCopyNamesItsSource() {
    let source = source(of: report("白石县", 2024), among: [report("白石县", 2024), report("云溪县", 2023)])
    #expect(source == ProblemTexts.Source(organ: "云溪县", year: 2023, share: 100))
  }

  @Test func theOwnReportsAndALaterYearAreNoSource() {
    let others = [
      report("白石县", 2023), report("白石县人民政府办公室", 2024), report("青河市白石县人民政府", 2022), report("云溪县", 2025),
    ]
    #expect(source(of: report("白石县", 2024), among: others) == nil)
  }

  @Test func aNameWithoutPlaceMayBeTheSameOrgan() {
    #expect(source(of: report("白石县水利局", 2024), among: [report("水利局", 2024)]) == nil)
    #expect(source(of: report("白石县水利局", 2024), among: [report("云溪县水利局", 2024)]) != nil)
  }

  /// 4 of 6 clauses are 64 to 68 of 100 characters, 5 of 6 more than 80.
  @Test func fourFifthsMustBeTheSame() {
    let other = (0..<6).map { "另一份报告自己写的一个长句读十六字" + String(repeating: "乙", count: $0) }
    let source = [report("云溪县", 2024)]
    #expect(self.source(of: report("白石县", 2024, Array(Self.clauses[..<4] + other[..<2])), among: source) == nil)
    #expect(self.source(of: report("白石县", 2024, Array(Self.clauses[1...] + other[..<1])), among: source) != nil)
  }

  @Test func aShortTextIsNotCompared() {
    let short = Array(Self.clauses.prefix(2))
    #expect(source(of: report("白石县", 2024, short), among: [report("云溪县", 2024, short)]) == nil)
  }

  @Test func copiesAreToldByTheirOrder() {
    var texts = ProblemTexts()
    for report in [report("云溪县", 2023), report("青山区", 2023, ["另一份报告自己写的一个长句读十六字"]), report("白石县", 2024)] {
      let isAdded = texts.add(report)
      #expect(isAdded)
    }
    let isAdded = texts.add(Report())
    #expect(!isAdded)
    #expect(texts.copies == [2])
  }
}
