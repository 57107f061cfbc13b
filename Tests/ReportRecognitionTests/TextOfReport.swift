import AnnualReport
import Testing

@testable import ReportReading

/// The report that is read from a head with sections below it that say nothing; the file's name tells nothing.
func report(head: [String], overview: String = "无。") throws -> Report {
  let text =
    head + [
      "一、总体情况", overview, "二、主动公开政府信息情况", "无。", "三、收到和处理政府信息公开申请情况", "无。", "四、政府信息公开行政复议、行政诉讼情况", "无。",
    ]
  guard case .report(let report) = ReportReader().read(text: text.joined(separator: "\n"), name: "file") else {
    throw NotAReport(head: head)
  }
  return report
}

/// The head of a text that was taken for no report.
struct NotAReport: Error {
  let head: [String]
}
