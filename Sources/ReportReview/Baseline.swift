import AnnualReport
import FoundationEssentials
import ReportChecking

/// The findings that were known at a time, so that only new ones are reported.
///
/// A file of JSON, a finding a line, sorted by file, rule and place, so that a change of one finding is a change of one
/// line. Paths are meant from the folder of the file.
public struct Baseline: Sendable {
  /// The findings.
  public let records: [RecordedFinding]

  /// Makes a baseline.
  public init(_ records: [RecordedFinding]) { self.records = records }

  /// Reads a file.
  public init(file: String) throws(ConfigurationError) {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw ConfigurationError(
        Configuration.Origin(file: file, line: nil),
        Bilingual(zh: "基线无法读取：请检查路径和权限", en: "the baseline cannot be read: check its path and permissions"))
    }
    let folder = SourcePath(file).folder
    var records: [RecordedFinding] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty
    {
      guard let entry = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else {
        throw ConfigurationError(
          Configuration.Origin(file: file, line: index + 1),
          Bilingual(
            zh: "不是基线的一行：请用 --write-baseline 重写", en: "no line of a baseline: write it anew with --write-baseline"))
      }
      records.append(
        RecordedFinding(
          file: SourcePath(entry.file, from: folder),
          identity: FindingIdentity(rule: entry.rule, subject: entry.at, values: entry.values)))
    }
    self.records = records
  }

  /// Writes the file; there is never half of one.
  public func write(to file: String) throws(ConfigurationError) {
    do {
      try WholeFile.write(text(in: SourcePath(file).folder), to: file)
    } catch {
      throw ConfigurationError(
        Configuration.Origin(file: file, line: nil),
        Bilingual(zh: "基线无法写入：请检查路径和权限", en: "the baseline cannot be written: check its path and permissions"))
    }
  }

  /// The text of the file for a folder.
  func text(in folder: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = Set(records).map { record in
      Line(
        file: record.file.relative(to: folder), rule: record.identity.rule, at: record.identity.subject,
        values: record.identity.values)
    }
    return try lines.sorted { $0.order.lexicographicallyPrecedes($1.order) }.map { line in
      String(decoding: try encoder.encode(line), as: UTF8.self) + "\n"
    }.joined()
  }

  /// A line of the file.
  private struct Line: Codable {
    let file, rule, at: String
    let values: [String]

    /// What lines are sorted by.
    var order: [String] { [file, rule, at] + values }
  }
}
