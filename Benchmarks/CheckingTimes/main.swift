import AnnualReport
import Foundation
import ProseReading
import ReportChecking
import ReportReading

// Measures by itself what checking the report of a text file costs, and what its prose and that of a page have in reading them:
// prints a line `what median most` for each measurement, in seconds.
//
// Usage: CheckingTimes REPORT.txt PAGE.html

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

// The prose of a page, beside the whole of its reading.
let pagePath = CommandLine.arguments[2]
let bytes = [UInt8](try Data(contentsOf: URL(filePath: pagePath)))
guard case .report(let page) = await ReportReader().read(bytes, name: pagePath, within: WorkBudget()).reading else {
  fatalError("\(pagePath) is no report")
}

func secondsOfProse(_ report: Report) -> Double {
  var copy = report
  return clock.measure { ProseReader.read(&copy) }.seconds
}

var ofPage: [Double] = []
for _ in 0..<200 {
  let start = clock.now
  _ = await ReportReader().read(bytes, name: pagePath, within: WorkBudget())
  ofPage.append((clock.now - start).seconds)
}
printMeasurement("page", ofPage)
printMeasurement("page-prose", (0..<200).map { _ in secondsOfProse(page) })

// One paragraph again and again in one line: the time of each length shows that it grows with the length.
let sentence = "收到政府信息公开申请118件，其中自然人79件、法人或其他组织39件；上年结转6件，办结115件，结转下年度9件。"
for times in [16, 32, 64, 128, 256] {
  var report = Report()
  report.year = Located(2024, place: .unknown, origin: .title)
  report.organ = Located("云溪县水利局", place: .unknown, origin: .title)
  let passage = Passage(
    text: String(repeating: sentence, count: times),
    anchors: [Passage.Anchor(offset: 0, place: .line(1, character: 1))])
  report.sections = [
    Section(key: .overview, heading: Passage(text: "", anchors: []), number: nil, blocks: [.passage(passage)])
  ]
  printMeasurement("paragraph-\(times)", (0..<20).map { _ in secondsOfProse(report) })
}
