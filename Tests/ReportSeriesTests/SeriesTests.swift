import AnnualReport
import ReportChecking
import Testing

@testable import ReportSeries

/// Reports of organs over the years, with values by hand.
@Suite struct SeriesTests {
  private static func all(_ reports: [(Report, String)]) -> [Series] {
    var collection = SeriesCollection()
    for (report, path) in reports { collection.note(report, path: path) }
    var series: [Series] = []
    collection.forEach { series.append($0) }
    return series
  }

  private let received = CellID(.applications, .newlyReceived, .total)
  private let carriedOver = CellID(.applications, .carriedOver, .total)

  @Test func anOrganIsOneByWhateverName() throws {
    let series = Self.all([
      (try report([], of: "澜溪县", 2024), "a.txt"), (try report([], of: "澜溪县人民政府", 2023), "b.txt"),
      (try report([], of: "海州市澜溪县", 2022), "c.txt"), (try report([], of: "澜溪县人民政府办公室", 2024), "d.txt"),
    ])
    #expect(series.map(\.name) == ["海州市澜溪县人民政府", "澜溪县人民政府办公室"])
    #expect(series.map { $0.columns.map(\.year) } == [[2022, 2023, 2024], [2024]])
    #expect(series.map(\.level) == [.county, .county])
    #expect(series[0].names == ["海州市澜溪县", "澜溪县人民政府", "澜溪县"])
    #expect(series[0].key.place == "澜溪县" && series[0].key.organ == "人民政府")
  }

  @Test func placesOfOneNameAreToldApart() throws {
    let reports = [
      (try report([], of: "鼓楼区", 2022), "a.txt"), (try report([], of: "白石市鼓楼区", 2023), "b.txt"),
      (try report([], of: "青河市鼓楼区人民政府", 2024), "c.txt"), (try report([], of: "白石市鼓楼区人民政府", 2024), "d.txt"),
      (try report([], of: "鼓楼区人民政府", 2023), "e.txt"),
    ]
    let series = Self.all(reports)
    #expect(series.map(\.name) == ["鼓楼区人民政府", "白石市鼓楼区人民政府", "青河市鼓楼区人民政府"])
    #expect(series.map { $0.columns.flatMap(\.paths) } == [["a.txt", "e.txt"], ["b.txt", "d.txt"], ["c.txt"]])
    // Beside one place of the name only, the short name is that one.
    #expect(Self.all([reports[0], reports[1], reports[3]]).map(\.columns.count) == [3])
  }

  @Test func anOrganWithoutPlaceIsOneWithinAFolder() throws {
    let series = Self.all([
      (try report([], of: "水利局", 2023), "a/1.txt"), (try report([], of: "水利局", 2024), "b/1.txt"),
      (try report([], of: "水利局", 2024), "a/2.txt"),
    ])
    #expect(series.map { $0.columns.flatMap(\.paths) } == [["a/1.txt", "a/2.txt"], ["b/1.txt"]])
    #expect(series.map(\.key.folder) == ["a", "b"])
  }

  @Test func valuesStandByYearsAndGapsAreTold() throws {
    let series = try #require(
      Self.all([
        (try report([.row(.applications, .newlyReceived, "9 2 0 0 0 0 11")], 2024), "24.txt"),
        (try report([.form("2019"), .row(.applications, .newlyReceived, "7 0 0 0 0 0 7")], 2019), "19.txt"),
        (try report([.noRow(.applications, .newlyReceived)], 2022), "22.txt"),
      ]).first)
    #expect(series.columns.map(\.year) == [2019, 2022, 2024])
    #expect(series.gaps == [2020...2021, 2023...2023])
    #expect(series.standings(of: received).map(\.number) == [7, nil, 11])
    #expect(series.standings(of: received).map(\.state) == [.number, .missing, .number])
    let merged = series.standings(of: CellID(.applications, .otherHandling, .total))
    #expect(merged.map(\.state) == [.number, .notInForm, .notInForm])
    #expect(series.chains.isEmpty)
    // The latest form comes first, and the row that it does not have stands where the earlier has it.
    let rows = try #require(series.tables.first { $0.key == .applications }).rows.map(\.key)
    let place = try #require(rows.firstIndex(of: .otherHandling))
    #expect(rows[place - 1] == "notProcessed.reconfirmation" && rows[place + 1] == "otherHandling.supplementOverdue")
  }

  @Test func whatDoesNotRollOverIsABrokenLink() throws {
    let series = try #require(
      Self.all([
        (try report([], 2022), "22.txt"), (try report([], 2023), "23.txt"),
        (try report([.row(.applications, .carriedOver, "3 0 0 0 0 0 3")], 2024), "24.txt"),
      ]).first)
    #expect(series.chains.map(\.earlier) == [2022, 2023])
    #expect(series.chains.map(\.later) == [2023, 2024])
    #expect(series.chains.map(\.broken.count) == [0, 2])
    let held = series.columns.map { series.holds(carriedOver, in: $0) }
    #expect(held == [nil, true, false])
    let unasked = series.columns.allSatisfy { series.holds(received, in: $0) == nil }
    #expect(unasked)
  }

  @Test func aReportGivenTwiceIsOneAndAnotherOfTheYearARival() throws {
    let other = try report([.row(.disclosure, .licences, "31")], 2023)
    let series = try #require(
      Self.all([
        (try report([], 2022), "22.txt"), (try report([], 2023), "23.txt"), (try report([], 2023), "23.html"),
        (other, "23b.txt"), (try report([], 2024), "24.txt"),
      ]).first)
    #expect(series.columns.map(\.paths) == [["22.txt"], ["23.txt", "23.html"], ["23b.txt"], ["24.txt"]])
    #expect(series.columns.map(\.isRivalled) == [false, true, true, false])
    #expect(series.chains.isEmpty, "nobody knows which of the two is meant")
  }

  @Test func whatIsHeldIsWhatStoodInTheCells() throws {
    let report = try report([
      .row(.applications, .newlyReceived, "_ / 若干 0 2.5 0 3"), .noRow(.applications, .granted), .noTable(.disputes),
    ])
    let held = try #require(HeldReport(report, path: "a.txt")).report
    for table in Form.form2021.tables {
      for cell in table.cells {
        let (one, other) = (report.standing(at: cell), held.standing(at: cell))
        #expect(one.agrees(with: other), "\(cell)")
        if one.state != .number { #expect(one.text == other.text, "\(cell)") }
      }
    }
    var nameless = report
    nameless.organ = nil
    var collection = SeriesCollection()
    let isNoted = collection.note(nameless, path: "a.txt")
    #expect(!isNoted)
  }

  @Test func theSeriesOfAReportIsFound() throws {
    var collection = SeriesCollection()
    collection.note(try report([], 2023), path: "a.txt")
    collection.note(try report([], of: "白石县", 2023), path: "b.txt")
    #expect(collection.series(holding: "b.txt")?.name == "白石县人民政府")
    #expect(collection.series(holding: "c.txt") == nil)
  }
}
