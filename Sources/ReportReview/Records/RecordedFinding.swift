import ReportChecking

/// A finding that was written down, in a baseline or as accepted.
public struct RecordedFinding: Hashable, Sendable {
  /// The report.
  public let file: SourcePath
  /// The finding.
  public let identity: FindingIdentity

  /// Makes a record.
  public init(file: SourcePath, identity: FindingIdentity) {
    self.file = file
    self.identity = identity
  }
}

/// A record that no finding of its report meets any longer.
public struct UnmetRecord: Hashable, Sendable {
  /// The record.
  public let record: RecordedFinding
  /// What the same rule finds at the same place now: the record has lapsed. `nil` if it finds nothing there.
  public let valuesNow: [String]?
}

/// Findings that were written down, by report.
public struct RecordedFindings: Sendable {
  private let identities: [SourcePath: [FindingIdentity]]

  /// Sorts records by report.
  public init(_ records: some Sequence<RecordedFinding>) {
    identities = Dictionary(grouping: records, by: \.file).mapValues { $0.map(\.identity) }
  }

  /// What was written down of a report.
  public subscript(file: SourcePath) -> [FindingIdentity] { identities[file] ?? [] }

  /// What was written down of a report and is not among its findings; rules that were not applied say nothing.
  public func unmet(by findings: [FindingIdentity], of file: SourcePath, rules: Set<String>) -> [UnmetRecord] {
    let met = Set(findings)
    return self[file].filter { rules.contains($0.rule) && !met.contains($0) }.map { identity in
      let now = findings.first { $0.rule == identity.rule && $0.subject == identity.subject }
      return UnmetRecord(record: RecordedFinding(file: file, identity: identity), valuesNow: now?.values)
    }
  }
}
