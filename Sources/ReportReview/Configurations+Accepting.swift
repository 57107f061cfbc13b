import AnnualReport
import FoundationEssentials
import ReportChecking

/// Why a finding could not be written down as accepted, and what to do.
public struct AcceptanceFailure: Error, Hashable {
  /// The reason.
  public let reason: Bilingual

  /// Makes a failure.
  public init(reason: Bilingual) { self.reason = reason }
}

extension Configurations {
  /// Writes down that a finding was accepted, at the end of the report's nearest configuration, else in a new one beside
  /// the report; returns the file.
  ///
  /// What stands in the file is left as it is, and there is never half a file: another takes its place at once.
  public func accept(
    _ identity: FindingIdentity, of source: SourcePath, _ acceptance: Acceptance
  ) throws(AcceptanceFailure) -> String {
    guard source.isFile else {
      throw AcceptanceFailure(
        reason: Bilingual(
          zh: "来自标准输入的报告没有文件，无法记下", en: "a report from standard input has no file to be written down by"))
    }
    let file = nearestFile(to: source) ?? "\(source.folder)/\(Configuration.fileName)"
    let entry = Configuration.Entry(
      record: RecordedFinding(file: source, identity: identity), acceptance: acceptance,
      origin: Configuration.Origin(file: file, line: nil))
    do {
      var text = FileManager.default.fileExists(atPath: file) ? try String(contentsOfFile: file, encoding: .utf8) : ""
      if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
      let added = entry.text(in: SourcePath(file).folder)
      text += text.isEmpty ? String(added.dropFirst()) : added
      // Nothing is written that could not be read again.
      _ = try ConfigurationReader(text, file: file).configuration()
      try WholeFile.write(text, to: file)
    } catch let error as ConfigurationError {
      throw AcceptanceFailure(reason: error.message)
    } catch {
      throw AcceptanceFailure(
        reason: Bilingual(zh: "\(file) 无法写入：请检查权限", en: "\(file) cannot be written: check its permissions"))
    }
    return file
  }
}
