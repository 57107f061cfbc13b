import AnnualReport
import FoundationEssentials
import ReportBrowser
import ReportChecking
import ReportReview

extension FuzzTarget {
  /// A `nianbao.toml`: it is taken or told in one line, and what is added to it by the browser is read again and can be
  /// taken out without a trace.
  static let configuration = FuzzTarget(name: "configuration") { bytes in
    _ = try ScratchFolder.file(Configuration.fileName, bytes)
    let report = SourcePath("\(ScratchFolder.path)/年报.txt")
    do throws(ConfigurationError) {
      let configuration = try Configurations(userFile: nil).configuration(for: report)
      _ = try? Keymap.standard.rebound(by: configuration.keys)
    } catch {
      return try Self.isOneLine(error.message)
    }
    let identity = FindingIdentity(
      rule: "A101", subject: "applications.newlyReceived.total",
      values: [String(decoding: bytes.prefix(40), as: UTF8.self)])
    do throws(AcceptanceFailure) {
      let acceptance = Acceptance(reason: String(decoding: bytes.suffix(40), as: UTF8.self), date: nil)
      _ = try Configurations(userFile: nil).accept(identity, of: report, acceptance)
    } catch {
      return try Self.isOneLine(error.reason)
    }
    do {
      let entries = try Configurations(userFile: nil).accepted(of: report)
      try BrokenPromise.unless(
        entries.contains { $0.record.identity == identity }, "what was accepted is not read again")
      _ = try Configurations(userFile: nil).withdraw(identity, of: report)
    } catch let error as ConfigurationError {
      throw BrokenPromise(description: "what was written is not read: \(error.message.en)")
    } catch let error as AcceptanceFailure {
      try Self.isOneLine(error.reason)
    }
  }

  /// A baseline: it is taken or told in one line, and written out it is read as the same.
  static let baseline = FuzzTarget(name: "baseline") { bytes in
    let baseline: Baseline
    let file = try ScratchFolder.file("baseline.jsonl", bytes)
    do throws(ConfigurationError) {
      baseline = try Baseline(file: file)
    } catch {
      return try Self.isOneLine(error.message)
    }
    let copy = "\(ScratchFolder.path)/copy.jsonl"
    try? FileManager.default.removeItem(atPath: copy)
    try baseline.write(to: WholeFile(copy))
    let again = try Baseline(file: copy)
    try BrokenPromise.unless(Set(again.records) == Set(baseline.records), "a baseline is not read as it was written")
  }

  private static func isOneLine(_ message: Bilingual) throws {
    for text in [message.zh, message.en] {
      try BrokenPromise.unless(!text.isEmpty && !text.contains(where: \.isNewline), "no one line: \(text)")
    }
  }
}
