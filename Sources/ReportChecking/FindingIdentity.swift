import AnnualReport

/// What makes a finding the same one in another run: the rule, what it is about, and the values that were seen.
///
/// Lines and messages do not matter, so it outlives changes elsewhere in the report; when a value changes it is another.
public struct FindingIdentity: Hashable, Sendable {
  /// The rule's code.
  public let rule: String
  /// What the finding's first statement is about, as in ``Statement/subject``.
  public let subject: String
  /// What stands in the statements, in their order; an absence is an empty text.
  public let values: [String]

  /// Makes an identity.
  public init(rule: String, subject: String, values: [String]) {
    self.rule = rule
    self.subject = subject
    self.values = values
  }
}

extension FindingIdentity: CustomStringConvertible {
  /// The identity in a line: `A101 applications.newlyReceived.total: 43, 42, 0, 0, 0, 0, 0`.
  public var description: String { "\(rule) \(subject): \(values.joined(separator: ", "))" }
}

extension Finding {
  /// What makes it the same finding in another run.
  public func identity(in report: Report) -> FindingIdentity {
    FindingIdentity(
      rule: code, subject: statements.first?.subject ?? "", values: statements.map { $0.value(in: report) })
  }
}

extension Statement {
  /// What was seen there.
  fileprivate func value(in report: Report) -> String {
    switch self {
    // What is no number is told as it stands.
    case .cell(let cell, let value, _): value?.description ?? report[cell]?.text ?? ""
    case .words(let quotation, _): quotation.text
    case .previous(_, let value, _): value?.description ?? ""
    case .section, .row: ""
    }
  }
}
