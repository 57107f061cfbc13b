import AnnualReport
import FoundationEssentials
import ReportChecking

/// Why a finding could not be written down as accepted, or not taken out again, and what to do.
public struct AcceptanceFailure: Error, Hashable {
  /// The reason.
  public let reason: Bilingual

  /// Makes a failure.
  public init(reason: Bilingual) { self.reason = reason }

  /// The report is in no file beside which it could be written down.
  public static let noFile = AcceptanceFailure(
    reason: Bilingual(
      zh: "来自标准输入的报告没有文件，无法记下", en: "a report from standard input has no file to be written down by"))
}

extension Configurations {
  /// Writes down that a finding was accepted, at the end of the report's nearest configuration, else in a new one beside
  /// the report; returns the file.
  ///
  /// What stands in the file is left as it is, and there is never half a file: another takes its place at once.
  public func accept(
    _ identity: FindingIdentity, of source: SourcePath, _ acceptance: Acceptance
  ) throws(AcceptanceFailure) -> String {
    guard source.isFile else { throw .noFile }
    let file = nearestFile(to: source) ?? "\(source.folder)/\(Configuration.fileName)"
    let entry = Configuration.Entry(
      record: RecordedFinding(file: source, identity: identity), acceptance: acceptance,
      origin: Configuration.Origin(file: file, line: nil))
    try rewrite(file) { text in
      if !text.isEmpty, text.unicodeScalars.last != "\n" { text += "\n" }
      let added = entry.text(in: SourcePath(file).folder)
      text += text.isEmpty ? String(added.dropFirst()) : added
    }
    return file
  }

  /// Takes out again what ``accept(_:of:_:)`` wrote down of a finding; returns the file.
  ///
  /// Nothing else in the file is touched: an entry that somebody wrote or changed by hand is left to them. A file in which
  /// nothing is left is removed, for it would hide one in a folder above.
  public func withdraw(_ identity: FindingIdentity, of source: SourcePath) throws(AcceptanceFailure) -> String {
    guard source.isFile else { throw .noFile }
    let entries: [Configuration.Entry]
    do throws(ConfigurationError) {
      entries = try accepted(of: source).filter { $0.record.identity == identity }
    } catch {
      throw AcceptanceFailure(reason: error.message)
    }
    guard let file = entries.first?.origin.file else {
      throw AcceptanceFailure(reason: Bilingual(zh: "没有这条记录：请重新读取", en: "there is no such entry: read the file again"))
    }
    try rewrite(file) { text throws(AcceptanceFailure) in
      for entry in entries where entry.origin.file == file {
        guard entry.isRemoved(from: &text, in: SourcePath(file).folder) else {
          throw AcceptanceFailure(
            reason: Bilingual(
              zh: "\(entry.origin) 的记录不是这里写的原样，请自行删去",
              en: "\(entry.origin) is not as it was written from here: take it out by hand"))
        }
      }
    }
    return file
  }

  /// Changes the text of a configuration; nothing is written that could not be read again.
  private func rewrite(
    _ file: String, _ change: (inout String) throws(AcceptanceFailure) -> Void
  ) throws(AcceptanceFailure) {
    do {
      var text = FileManager.default.fileExists(atPath: file) ? try String(contentsOfFile: file, encoding: .utf8) : ""
      try change(&text)
      _ = try ConfigurationReader(text, file: file).configuration()
      if text.isEmpty {
        try FileManager.default.removeItem(atPath: file)
      } else {
        try WholeFile.write(text, to: file)
      }
    } catch let failure as AcceptanceFailure {
      throw failure
    } catch let error as ConfigurationError {
      throw AcceptanceFailure(reason: error.message)
    } catch {
      throw AcceptanceFailure(
        reason: Bilingual(zh: "\(file) 无法写入：请检查权限", en: "\(file) cannot be written: check its permissions"))
    }
  }
}
