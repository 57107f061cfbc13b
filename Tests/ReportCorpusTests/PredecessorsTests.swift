import AnnualReport
import ReportChecking
import ReportReading
import Testing

@testable import ReportCorpus

@Suite struct PredecessorsTests {
  @Test func aReportFollowsTheSameOrgansReportOfTheYearBefore() {
    let predecessors = Predecessors(among: [
      loaded("2024.txt", "云溪县", 2024), loaded("2023.txt", "青河市云溪县人民政府", 2023), loaded("2021.txt", "云溪县", 2021),
    ])
    #expect(predecessors["2024.txt"]?.path == "2023.txt")
    #expect(predecessors["2023.txt"] == nil)
    #expect(predecessors["2021.txt"] == nil)
  }

  @Test func aGovernmentAndItsOfficeAreTwoSeries() {
    let predecessors = Predecessors(among: [
      loaded("a.txt", "云溪县人民政府", 2024), loaded("b.txt", "云溪县人民政府办公室", 2023),
    ])
    #expect(predecessors["a.txt"] == nil)
  }

  @Test func ofTwoCandidatesNoneIsTaken() {
    let predecessors = Predecessors(among: [
      loaded("a.txt", "鼓楼区人民政府", 2024), loaded("b.txt", "青河市鼓楼区人民政府", 2023),
      loaded("c.txt", "白石市鼓楼区人民政府", 2023),
    ])
    #expect(predecessors["a.txt"] == nil)
  }

  @Test func copiesOfOneReportAreOneCandidate() {
    let predecessors = Predecessors(among: [
      loaded("2024.txt", "云溪县", 2024), loaded("2023.html", "云溪县", 2023), loaded("2023.txt", "云溪县", 2023),
    ])
    #expect(predecessors["2024.txt"]?.path == "2023.html")
  }

  @Test func twoReportsForOneYearAreStrangers() {
    let other = loaded("b.txt", "云溪县", 2024, [.row(.disclosure, .licences, "31")])
    let predecessors = Predecessors(among: [
      loaded("a.txt", "云溪县", 2024), other, loaded("2023.txt", "云溪县", 2023),
    ])
    #expect(predecessors["a.txt"] == nil)
    #expect(predecessors["b.txt"] == nil)
  }

  @Test func anOrganWithoutPlaceIsOneWithinAFolder() {
    let predecessors = Predecessors(among: [
      loaded("a/2024.txt", "水利局", 2024), loaded("a/2023.txt", "水利局", 2023), loaded("b/2024.txt", "水利局", 2024),
    ])
    #expect(predecessors["a/2024.txt"]?.path == "a/2023.txt")
    #expect(predecessors["b/2024.txt"] == nil)
  }

  @Test func reportsWithAPredecessorAreCheckedWithIt() {
    let changed = loaded("2024.txt", "云溪县", 2024, [.row(.disclosure, .licences, "1917")])
    let checked = Corpus(paths: []).checkedTogether([changed, loaded("2023.txt", "云溪县", 2023)])
    #expect(checked[0].checked?.verdict.findings.map(\.code) == ["X804"])
    #expect(checked[1].checked?.verdict.findings.isEmpty == true)
  }

  private static let problems =
    "存在的主要问题是：公开目录的分类还不够细致，个别单位更新信息不够及时；工作人员变动较多，业务培训跟不上需要。改进情况：修订了公开目录，按季度通报更新情况。"

  @Test func aReportIsCheckedBesideThoseOfOtherOrgans() {
    let reports = [
      loaded("a.txt", "云溪县", 2024, [.prose(.problems, Self.problems)]), loaded("b.txt", "青山区", 2024),
      loaded("c.txt", "白石县", 2023, [.prose(.problems, Self.problems)]),
    ]
    let checked = Corpus(paths: []).checkedTogether(reports)
    let copies = checked.map { $0.checked?.verdict.findings.contains { $0.code == "X805" } }
    #expect(copies == [true, false, false])
    #expect(checked.map(\.predecessor) == [nil, nil, nil])
  }

  @Test func theRegisterListsSeriesAndCopies() {
    var register = SeriesRegister()
    let reports = [
      loaded("a.txt", "青山区", 2024), loaded("b.txt", "白石县", 2023, [.prose(.problems, Self.problems)]),
      loaded("c.txt", "云溪县", 2024, [.prose(.problems, Self.problems)]), loaded("d.txt", "青山区", 2023),
    ]
    for (index, report) in reports.enumerated() { register.note(report, at: index, keeps: false) }
    #expect(register.chains.map { $0.map(\.index) } == [[0, 3], [2]])
  }

  private func loaded(
    _ path: String, _ organ: String, _ year: Int, _ changes: [RuleExample.Change] = []
  ) -> LoadedReport {
    let text = ExampleReport(changes + [.title("\(organ)\(year)年政府信息公开工作年度报告")], year: year).text
    guard case .report(let report) = ReportReader().read(text: text, name: path) else {
      return LoadedReport(path: path, format: .text, outcome: .unreadable(Bilingual(zh: "", en: "")))
    }
    return LoadedReport(path: path, format: .text, outcome: .checked(report, Checker().check(report)))
  }
}
