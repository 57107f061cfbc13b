import AnnualReport
import Foundation
import ReportChecking
import ReportReading

// Measures by itself what checking the report of a text file costs: prints a line `what median most` for each
// measurement, in seconds.

/// Numbers that are the same in each run (SplitMix64: Steele, Lea, Flood, “Fast splittable pseudorandom number
/// generators”, OOPSLA 2014).
struct RepeatableNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

func printMeasurement(_ what: String, _ seconds: [Double]) {
  let sorted = seconds.sorted()
  print(what, sorted[sorted.count / 2], sorted[sorted.count - 1])
}

/// The table with as many of its cells as wanted raised.
func withWrongCells(_ count: Int, _ table: Table, _ numbers: inout RepeatableNumbers) -> Table {
  var cells = table.cells
  for (id, cell) in table.cells.sorted(by: { "\($0.key)" < "\($1.key)" }).shuffled(using: &numbers).prefix(count) {
    let value = cell.number?.integer ?? 0
    let wrong = value + Int.random(in: 1...9, using: &numbers)
    cells[id] = Cell(.number(Number(wrong)), text: String(wrong), place: cell.place)
  }
  return Table(form: table.form, cells: cells, place: table.place)
}

let path = CommandLine.arguments[1]
let text = try String(contentsOfFile: path, encoding: .utf8)
guard case .report(let report) = ReportReader().read(text: text, name: path), let table = report.tables[.applications]
else { fatalError("\(path) is no report with a table of applications") }

let clock = ContinuousClock()
let checker = Checker()
var numbers = RepeatableNumbers(state: 2024)

// The first runs fill caches.
for _ in 0..<100 { _ = checker.check(report) }
printMeasurement(
  "reading",
  (0..<100).map { _ in
    clock.measure { _ = ReportReader().read(text: text, name: path) }.seconds
  })
printMeasurement("rules", (0..<1000).map { _ in clock.measure { _ = checker.check(report) }.seconds })

for count in 1...3 {
  let seconds = (0..<300).map { _ in
    var wrong = report
    wrong.tables[.applications] = withWrongCells(count, table, &numbers)
    let verdict = checker.check(wrong)
    return clock.measure { _ = Diagnoser(evaluations: verdict.evaluations).diagnoses(of: verdict.findings) }.seconds
  }
  printMeasurement("diagnosis-\(count)", seconds)
}
