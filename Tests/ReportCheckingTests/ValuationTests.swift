import AnnualReport
import Testing

@testable import ReportChecking

/// The values of cells, of numbers in the prose and of the previous report's cells.
@Suite struct ValuationTests {
  private let received = CellID(.applications, .newlyReceived, .total)

  private func report(received value: Int, _ figures: [ProseFigure] = []) throws -> Report {
    var report = Report()
    let form = try #require(Form.form2021.table(.applications))
    let cell = Cell(.number(Number(value)), text: "\(value)", place: .unknown)
    report.tables[.applications] = Table(form: form, cells: [received: cell], place: .unknown)
    report.figures = figures
    return report
  }

  private func figure(_ value: Int, _ unit: ProseFigure.Unit = .count, about: Bool = false, readings: [[Term]] = [])
    -> ProseFigure
  {
    ProseFigure(
      value: Number(value), unit: unit, text: "\(value)件", section: .overview, passage: 0, range: 0..<2,
      place: .unknown,
      isApproximate: about, readings: readings, subject: .received, reason: readings.isEmpty ? .part : nil)
  }

  @Test func onlyAnExactNumberOfTheProseHasAValue() throws {
    let valuation = Valuation(
      of: try report(received: 5, [figure(7), figure(7, about: true), figure(7, .yuan), figure(7, .percent)]))
    #expect((0...4).map { valuation[.figure($0)] } == [.stated(7), .unknown, .stated(7), .unknown, .unknown])
  }

  @Test func aCellOfThePreviousReportHasAValueWhereThatReportIsAtHand() throws {
    let (now, before) = (try report(received: 5), try report(received: 3))
    #expect(Valuation(of: now)[.previous(received)] == .unknown)
    #expect(Valuation(of: now, previous: before)[.previous(received)] == .stated(3))
    #expect(
      Valuation(of: now, previous: before).sum(of: [Term(.cell(received)), Term(.previous(received), times: -1)]) == 2)
  }

  /// A number agrees with one of its sums, disagrees with all of them, or cannot be judged while one is unknown.
  @Test(arguments: [(5, Outcome.holds), (10, .holds), (7, .violated)])
  func aNumberIsComparedWithEachSumThatItMayState(_ value: Int, _ outcome: Outcome) throws {
    let readings = [[Term(.cell(received))], [Term(.cell(received)), Term(.cell(received))]]
    let valuation = Valuation(of: try report(received: 5, [figure(value, readings: readings)]))
    #expect(valuation.comparison(ofFigure: 0).outcome == outcome)
    #expect(valuation.comparison(ofFigure: 0).evaluations.map(\.equation.code) == ["N501", "N501"])
    let open = Valuation(
      of: try report(received: 5, [figure(value, readings: readings + [[Term(.previous(received))]])]))
    #expect(open.comparison(ofFigure: 0).outcome == (outcome == .holds ? .holds : .unassessed))
  }
}
