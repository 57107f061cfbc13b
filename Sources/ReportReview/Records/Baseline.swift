import AnnualReport
import FoundationEssentials
import ReportChecking

/// The findings that were known at a time, so that only new ones are reported.
///
/// A file of JSON, a finding a line, sorted by file, rule and place, so that a change of one finding is a change of one
/// line. Paths are meant from the folder of the file.
public struct Baseline: Sendable {
  /// The most bytes that are read: a million findings.
  static let bytes = 1 << 28

  /// The findings.
  public let records: [RecordedFinding]

  /// Makes a baseline.
  public init(_ records: [RecordedFinding]) { self.records = records }

  /// Reads a file; throws where it cannot be read, and which line of it is none.
  public init(file: String) throws(ConfigurationError) {
    let bytes = try BoundedFile.bytes(of: file, atMost: Self.bytes)
    let folder = SourcePath(file).folder
    var records: [RecordedFinding] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      do throws(Line.Mistake) {
        let entry = try Line(line)
        records.append(
          RecordedFinding(
            file: SourcePath(entry.file, from: folder),
            identity: FindingIdentity(rule: entry.rule, subject: entry.at, values: entry.values)))
      } catch {
        throw ConfigurationError(
          Configuration.Origin(file: file, line: index + 1),
          Bilingual(
            zh: "不是基线的一行（\(error.reason.zh)）：请用 --write-baseline 重写",
            en: "no line of a baseline (\(error.reason.en)): write it anew with --write-baseline"))
      }
    }
    self.records = records
  }

  /// Whether a file is a baseline, by its first line, or has nothing in it.
  public static func isBaseline(_ path: String) -> Bool {
    let beginning = BoundedFile.beginning(of: path)
    guard let first = beginning.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first else {
      return beginning.isEmpty
    }
    return (try? Line(first)) != nil
  }

  /// Writes all to a file that was begun, and finishes it.
  public func write(to file: WholeFile) throws(FileFailure) {
    try file.write(Array(text(in: SourcePath(file.path).folder).utf8))
    try file.finish()
  }

  /// The text of the file for a folder.
  func text(in folder: String) -> String {
    let lines = Set(records).map { record in
      Line(
        file: record.file.relative(to: folder), rule: record.identity.rule, at: record.identity.subject,
        values: record.identity.values)
    }
    return lines.sorted { $0.order.lexicographicallyPrecedes($1.order) }.map { $0.text + "\n" }.joined()
  }
}

extension Baseline {
  /// A line of the file.
  fileprivate struct Line: Codable {
    let file, rule, at: String
    let values: [String]

    /// What lines are sorted by.
    var order: [String] { [file, rule, at] + values }
  }
}

extension Baseline.Line {
  /// What is wrong with a line.
  struct Mistake: Error {
    let reason: Bilingual
  }

  /// Reads a line.
  init(_ bytes: ArraySlice<UInt8>) throws(Mistake) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    } catch DecodingError.keyNotFound(let name, _) {
      throw Mistake(reason: Bilingual(zh: "缺少 \(name.stringValue)", en: "it lacks \(name.stringValue)"))
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      throw Mistake(reason: Self.wrongType(context.codingPath))
    } catch {
      throw Mistake(reason: Bilingual(zh: "不是 JSON", en: "it is no JSON"))
    }
    guard !file.isEmpty, !file.utf8.contains(0) else {
      throw Mistake(reason: Bilingual(zh: "file 不是路径", en: "file is no path"))
    }
  }

  private static func wrongType(_ path: [any CodingKey]) -> Bilingual {
    switch path.first?.stringValue {
    case nil: Bilingual(zh: "应是一个对象", en: "it must be an object")
    case "values": Bilingual(zh: "values 应是文字的数组", en: "values must be an array of texts")
    case let name?: Bilingual(zh: "\(name) 应是文字", en: "\(name) must be a text")
    }
  }

  /// The line as it is written.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and arrays of them can always be encoded.
    let data = (try? encoder.encode(self)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}
