import AnnualReport
import Glibc
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

  /// No configuration counts, so that what is written down would not be read.
  public static let isolated = AcceptanceFailure(
    reason: Bilingual(
      zh: "这次不用任何 nianbao.toml（--isolated），无法记下",
      en: "no nianbao.toml counts in this run (--isolated), so there is nowhere to write it down"))
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
    guard !isIsolated else { throw .isolated }
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
    // In a folder of reports there may be a link to anywhere, or something that never ends.
    let exists = WholeFile.replaces(file)
    var status = stat()
    guard exists || lstat(file, &status) != 0 else {
      let failure = FileFailure(file, Bilingual(zh: "不是文件，未写入", en: "is no file; not written to"))
      throw AcceptanceFailure(reason: failure.message)
    }
    var text = ""
    do throws(ConfigurationError) {
      if exists {
        let bytes = try BoundedFile.bytes(of: file, atMost: ConfigurationReader.bytes)
        // A file with a mistake is left alone, and so are bytes that are no text.
        _ = try ConfigurationReader(bytes, file: file).configuration()
        text = String(decoding: bytes, as: UTF8.self)
      }
    } catch {
      throw AcceptanceFailure(reason: error.message)
    }
    try change(&text)
    do throws(ConfigurationError) {
      _ = try ConfigurationReader(Array(text.utf8), file: file).configuration()
    } catch {
      throw AcceptanceFailure(reason: error.message)
    }
    do throws(FileFailure) {
      if text.isEmpty {
        try WholeFile.remove(file)
      } else {
        let whole = try WholeFile(file)
        try whole.write(Array(text.utf8))
        try whole.finish()
      }
    } catch {
      throw AcceptanceFailure(reason: error.message)
    }
  }
}
