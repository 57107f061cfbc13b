import AnnualReport
import Foundation
import ReportChecking
import ReportReading
import Testing

/// Every number of every sample, one higher: it is found, or stands in `unnoticed-numbers.txt` with the reason.
///
/// So the file tells what the checks cannot see, and changes when they see more or less.
@Suite struct NumberMutationTests {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  private static let folder = here.appending(path: "../../Samples").standardized.path
  private static let list = here.appending(path: "unnoticed-numbers.txt").path

  /// A number of a sample.
  private struct Mutation {
    /// Where it stands, with the characters around it.
    let place: String
    let source: String
  }

  @Test(arguments: ["2020-qinglan.txt", "2024-lanxi.txt", "2024-quangang.html", "2024-quangang.txt"])
  func whatIsNotFoundIsListedWithItsReason(_ file: String) throws {
    let source = try String(contentsOfFile: "\(Self.folder)/\(file)", encoding: .utf8)
    let before = try #require(Self.findings(in: source, file))
    let unnoticed = Self.mutations(of: source).filter { mutation in
      guard let after = Self.findings(in: mutation.source, file) else { return false }
      return after.isSubset(of: before)
    }.map(\.place)
    let listed = try String(contentsOfFile: Self.list, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("\(file)\t") }.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(
      listed.allSatisfy { $0.count == 3 && !$0[2].isEmpty }, "file, number in its place, reason, with tabs between")
    #expect(unnoticed.filter { place in !listed.contains { $0[1] == place } } == [], "not found, and not listed")
    #expect(listed.map { String($0[1]) }.filter { !unnoticed.contains($0) } == [], "listed, but found or not there")
  }

  /// What is found: rule and subject, each with how often.
  private static func findings(in source: String, _ file: String) -> Set<String>? {
    let text = file.hasSuffix(".html") ? "<html>" + source : source
    guard case .report(let report) = ReportReader().readAlone(Array(text.utf8), name: file) else { return nil }
    var count: [String: Int] = [:]
    var found: Set<String> = []
    for finding in Checker().check(report).findings {
      let what = "\(finding.code) \(finding.statements.first?.subject ?? "")"
      count[what, default: 0] += 1
      found.insert("\(what) \(count[what, default: 0])")
    }
    return found
  }

  /// The source with one number one higher, for every number outside of markup.
  private static func mutations(of source: String) -> [Mutation] {
    let number = /<(?:script|style)[^>]*>.*?<\/(?:script|style)>|<[^>]*>|&[#\w]+;|(\d+(?:\.\d+)?)/.dotMatchesNewlines()
    return source.matches(of: number).compactMap { match in
      guard let digits = match.output.1, let higher = Self.higher(String(digits)) else { return nil }
      let line = 1 + source[..<match.range.lowerBound].utf8.count { $0 == 10 }
      let before =
        source[..<match.range.lowerBound].suffix(8).split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
      let after =
        source[match.range.upperBound...].prefix(8).split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
      let words = "\(line): \(before)[\(digits)]\(after)".replacing("\t", with: " ").replacing("\r", with: "")
      return Mutation(place: words, source: source.replacingCharacters(in: match.range, with: higher))
    }
  }

  /// The number one higher in its last digit, with as many decimals.
  private static func higher(_ digits: String) -> String? {
    let point = digits.firstIndex(of: ".")
    guard let number = Int(digits.replacing(".", with: "")) else { return nil }
    var sum = String(number + 1)
    if let point {
      let decimals = digits.distance(from: point, to: digits.endIndex) - 1
      sum = String(repeating: "0", count: max(0, decimals + 1 - sum.count)) + sum
      sum.insert(".", at: sum.index(sum.endIndex, offsetBy: -decimals))
    }
    return String(repeating: "0", count: max(0, digits.count - sum.count)) + sum
  }
}
