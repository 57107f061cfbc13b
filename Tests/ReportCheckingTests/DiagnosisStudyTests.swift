import AnnualReport
import Testing

@testable import ReportChecking

/// How often the truth is found among random tables with two or three wrong cells.
///
/// Two wrong cells can be ambiguous: where they are off by the same, so are the other two corners of their rectangle;
/// in one row or column they can cancel out, and then any row or column may have them. Numbers that are off by 1 only
/// are the worst case.
@Suite struct DiagnosisStudyTests {
  struct Study: CustomTestStringConvertible {
    let filling: ApplicationsValues.Filling
    let wrong: WrongNumber
    let cells: Int
    var testDescription: String { "\(filling), \(cells) × \(wrong)" }
  }

  struct Tally {
    var found = 0
    var listed = 0
    var unique = 0
  }

  static let tables = 100

  static func studies(_ cells: Int, _ wrong: [WrongNumber]) -> [Study] {
    [.sparse, .dense].flatMap { (filling: ApplicationsValues.Filling) in
      wrong.map { Study(filling: filling, wrong: $0, cells: cells) }
    }
  }

  static func tally(_ study: Study) throws -> Tally {
    let form = try #require(Form.form2021.table(.applications))
    var generator = SeededGenerator(seed: 2024)
    var tally = Tally()
    for _ in 0..<tables {
      let truth = ApplicationsValues(form: form, filling: study.filling, using: &generator)
      var seen = truth
      while seen.changes(to: truth).count < study.cells {
        let (row, column) = (Int.random(in: 0..<25, using: &generator), Int.random(in: 0..<7, using: &generator))
        seen[row, column] = study.wrong.replacing(truth[row, column], using: &generator)
      }
      let verdict = seen.verdict()
      let isListed = verdict.lists(seen.changes(to: truth))
      tally.found += verdict.findings.isEmpty ? 0 : 1
      tally.listed += isListed ? 1 : 0
      let isUnique = verdict.diagnoses.allSatisfy { $0.certainty == .unique }
      tally.unique += isListed && isUnique ? 1 : 0
    }
    return tally
  }

  @Test(arguments: studies(2, [.mistyped, .offByOne, .near])) func twoWrongCells(_ study: Study) throws {
    let tally = try Self.tally(study)
    #expect(tally.found == Self.tables)
    #expect(tally.listed >= 95)
    #expect(tally.unique >= (study.wrong == .offByOne ? 60 : 90))
  }

  @Test(arguments: studies(3, [.mistyped, .offByOne])) func threeWrongCells(_ study: Study) throws {
    let tally = try Self.tally(study)
    #expect(tally.found == Self.tables)
    #expect(tally.listed >= (study.wrong == .offByOne ? 75 : 95))
  }
}

extension Verdict {
  /// Whether the changes are among at most three explanations of every diagnosis, and all of them are told.
  func lists(_ changes: Set<CellChange>) -> Bool {
    let told = diagnoses.map { diagnosis in
      diagnosis.explanations.prefix(3).first { changes.isSuperset(of: $0.changes) }?.changes
    }
    return !told.contains(nil) && Set(told.compactMap(\.self).joined()) == changes
  }
}
