import AnnualReport
import ReportChecking

/// A paragraph of a page, with the parts of it that mean something.
struct Paragraph: Sendable {
  /// What it is.
  enum Role: Sendable {
    /// The title of the report.
    case title
    /// The heading of a section.
    case heading
    /// The report's prose.
    case prose
    /// A fact about the report, which the browser states.
    case fact
    /// Something that is missing or must be known, which the browser states.
    case remark(Severity?)
  }

  /// A part of the text.
  struct Span: Hashable, Sendable {
    /// What a part of the text is.
    enum Meaning: Hashable, Sendable {
      /// The figure with this index in the report.
      case figure(Int)
      /// A probable cause, which leads to the finding with this index.
      case cause(Int)
      /// Words that the finding with this number is about.
      case finding(Int, FindingMark)
    }

    /// The part, in Unicode scalars.
    let range: Range<Int>
    /// What it is.
    let meaning: Meaning

    /// How it is marked, where it is the words of a finding.
    var mark: FindingMark? {
      if case .finding(_, let mark) = meaning { mark } else { nil }
    }
  }

  /// The text.
  let text: String
  /// What it is.
  let role: Role
  /// The text with its places in the source, where it comes from there.
  var source: Passage?
  /// The parts, by where they begin.
  var spans: [Span] = []

  /// A paragraph that the browser states.
  init(_ text: String, role: Role) {
    self.text = text
    self.role = role
  }

  /// A paragraph of the report.
  init(_ passage: Passage, role: Role) {
    text = passage.text
    self.role = role
    source = passage
  }
}
