import AnnualReport
import Testing

@testable import SourceDocuments

/// Rules make cells.
@Suite struct RuledGridTests {
  private func level(_ y: Double, _ x: ClosedRange<Double>) -> Rule { Rule(isLevel: true, position: y, extent: x) }
  private func upright(_ x: Double, _ y: ClosedRange<Double>) -> Rule {
    Rule(isLevel: false, position: x, extent: y)
  }
  /// The cells as `rows/columns`.
  private func cells(_ rules: [Rule]) -> [[String]] {
    RuledGrid.grids(of: rules).map { grid in
      grid.cells.map { cell in
        "\(cell.rows.lowerBound)-\(cell.rows.upperBound)/\(cell.columns.lowerBound)-\(cell.columns.upperBound)"
      }
    }
  }
  /// A heading over two columns, beside a cell over two rows.
  private var merged: [Rule] {
    [
      level(100, 50...350), level(120, 150...350), level(140, 50...350), upright(50, 100...140),
      upright(150, 100...140), upright(250, 120...140), upright(350, 100...140),
    ]
  }

  @Test func cellsSpanWhereNoRuleIs() {
    #expect(cells(merged) == [["0-2/0-1", "0-1/1-3", "1-2/1-2", "1-2/2-3"]])
  }

  @Test func doubledAndDashedRulesAreOne() {
    let doubled = merged.flatMap { rule in
      [rule, Rule(isLevel: rule.isLevel, position: rule.position + 2.25, extent: rule.extent)]
    }
    #expect(cells(doubled) == cells(merged))
    let dashed = merged.flatMap { rule in
      stride(from: rule.extent.lowerBound, to: rule.extent.upperBound, by: 5).map { start in
        Rule(isLevel: rule.isLevel, position: rule.position, extent: start...start + 3)
      }
    }
    #expect(cells(dashed) == cells(merged))
  }

  @Test func openSidesHaveCells() throws {
    // The page ends within the last row, and the outer sides are not ruled.
    let grid = try #require(
      RuledGrid.grids(of: [
        level(100, 50...350), level(120, 50...350), upright(150, 100...150), upright(250, 100...150),
      ]).first)
    #expect(grid.columnEdges == [50, 150, 250, 350])
    #expect(grid.rowEdges == [100, 120, 150])
    #expect(grid.isOpenBelow && !grid.isOpenAbove)
    #expect(grid.cells.count == 6)
  }

  @Test func aBrokenRuleMakesRectanglesAllTheSame() {
    // The rule between the first two rows ends before the second column.
    let rules = [
      level(100, 50...250), level(120, 50...150), level(140, 50...250), level(160, 50...250), upright(50, 100...160),
      upright(150, 120...160), upright(250, 100...160),
    ]
    #expect(cells(rules) == [["0-1/0-2", "1-2/0-1", "1-2/1-2", "2-3/0-1", "2-3/1-2"]])
  }

  @Test func framesAndLinesAreNoTables() {
    #expect(
      cells([level(100, 50...350), level(120, 50...350), upright(50, 100...120), upright(350, 100...120)]).isEmpty)
    #expect(cells([level(100, 50...350), level(120, 50...350)]).isEmpty)
    #expect(cells([]).isEmpty)
  }

  @Test func tablesThatDoNotTouchAreTwo() {
    let below = merged.map { rule in
      rule.isLevel
        ? level(rule.position + 200, rule.extent)
        : upright(rule.position, rule.extent.lowerBound + 200...rule.extent.upperBound + 200)
    }
    #expect(cells(merged + below).count == 2)
  }

  @Test func pointsFindTheirCells() throws {
    let grid = try #require(RuledGrid.grids(of: merged).first)
    #expect(grid.cell(at: Point(x: 60, y: 135)) == 0)
    #expect(grid.cell(at: Point(x: 300, y: 110)) == 1)
    #expect(grid.cell(at: Point(x: 300, y: 130)) == 3)
    #expect(grid.cell(at: Point(x: 40, y: 130)) == nil)
  }

  /// A hostile page costs steps, and not more than its rules times each other.
  @Test func manyRulesAreBounded() {
    let rules = (0..<60_000).map { Rule(isLevel: $0 % 2 == 0, position: Double($0 % 5000) * 4, extent: 0...20_000) }
    let budget = WorkBudget(clock: { .zero })
    #expect(budget.run { RuledGrid.grids(of: rules).count } == 0)
    #expect(budget.steps < 10_000_000)
  }
}
