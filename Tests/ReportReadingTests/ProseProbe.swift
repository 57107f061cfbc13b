import AnnualReport
import Testing
import Foundation

@testable import ReportReading

func describe(_ terms: [Term]) -> String {
  terms.map { term in
    let sign = term.coefficient < 0 ? "-" : ""
    switch term.quantity {
    case .cell(let c): return sign + (c.column == .total ? c.row.rawValue : "\(c.row.rawValue).\(c.column.rawValue)")
    case .previous(let c): return sign + "prev:" + c.row.rawValue
    case .figure(let i): return "#\(i)"
    case .constant(let v): return "\(v)"
    }
  }.joined(separator: "+")
}

func statements(_ text: String, section: SectionKey = .overview) -> [String] {
  var report = Report()
  report.year = Located(2024, place: Place(), origin: .title)
  report.organ = Located("云溪县", place: Place(), origin: .title)
  let passages = text.split(separator: "\n").map { Section.Block.passage(Passage(text: String($0), anchors: [])) }
  report.sections = [Section(key: section, heading: Passage(text: "", anchors: []), number: nil, blocks: passages)]
  ProseReader.read(&report)
  var result: [String] = []
  for figure in report.figures {
    let readings = figure.readings.map(describe).map { $0.count > 60 ? String($0.prefix(57)) + "…" : $0 }.joined(separator: " | ")
    result.append("\(figure.phrase) → \(figure.isApproximate ? "≈" : "")\(figure.value) [\(readings)]")
  }
  for claim in report.claims {
    let content: String
    switch claim.content {
    case .none(let r): content = "none " + r.map(describe).joined(separator: " | ")
    case .every(let r): content = "every " + r.map(describe).joined(separator: " | ")
    default: content = "\(claim.content)"
    }
    result.append("“\(claim.text)” ⇒ \(content.prefix(120))")
  }
  return result
}

@Suite struct ProseProbe {
  @Test func probe() throws {
    guard let text = try? String(contentsOfFile: "/tmp/w/probe/sentences.txt", encoding: .utf8) else { return }
    for line in text.split(separator: "\n") {
      print("»", line)
      for s in statements(String(line)) { print("     ", s) }
    }
  }
}
