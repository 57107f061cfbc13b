import AnnualReport
import ChineseText

/// Reads what the prose of a report states: figures bound to the cells that they may mean or with the reason why they are
/// bound to none, and claims without a number.
public struct ProseReader: Sendable {
  /// The reader that knows the national formats.
  public static let national = ProseReader(forms: Form.all)

  private let forms: [Form]
  private let lexicon: Lexicon

  /// Makes a reader that knows the words and the documents of the formats, the one in force first.
  public init(forms: [Form]) {
    self.forms = forms
    lexicon = Lexicon(of: forms)
  }

  /// Fills in the figures and claims of a report on a national format.
  public static func read(_ report: inout Report) { national.read(&report) }

  /// Fills in the report's figures and claims. Its sections, tables, organ and year are known by then.
  public func read(_ report: inout Report) {
    let organ = OrganName(report.organ?.value ?? "")
    let setting = PassageReader.Setting(
      sums: CellSums(of: report, inForce: forms.first), lexicon: lexicon.adding(organ.words), organ: organ,
      year: report.year?.value)
    var figures: [ProseFigure] = []
    var claims: [ProseClaim] = []
    var passagesBefore: [SectionKey: Int] = [:]
    for section in report.sections {
      // A section may come twice.
      let first = passagesBefore[section.key, default: 0]
      passagesBefore[section.key] = first + section.passages.count
      var outline = TextOutline(section: section.key)
      var discourse = Discourse(topic: outline.topic)
      for (index, passage) in section.passages.enumerated() {
        guard figures.count + claims.count <= Self.mostFigures, WorkBudget.step() else { break }
        if outline.opens(passage, setting) {
          discourse.pass(.heading, topic: outline.topic)
        } else if index > 0 {
          discourse.pass(.paragraph)
        }
        var reader = PassageReader(
          passage, section: section.key, index: first + index, discourse: discourse, setting: setting,
          firstFigure: figures.count)
        reader.read()
        let damage = DamagedSentences(in: passage)
        figures += reader.figures.map { Self.statesFigures(section.key) ? damage.figure($0) : Self.unread($0) }
        if Self.statesFigures(section.key) { claims += reader.claims.filter { !damage.covers($0.range) } }
        discourse = reader.discourse
      }
    }
    let text = SelfDescription(of: report, documents: forms.map(\.document))
    report.figures = figures
    report.claims = text.claims() + claims
    report.problemClauses = text.problemClauses
  }

  /// The most figures and claims of a report that are read; a report has some dozens.
  public static let mostFigures = 50_000

  /// Whether the prose of the section states the figures of the tables. Section 5 speaks of work and of other years.
  private static func statesFigures(_ section: SectionKey) -> Bool { section != .problems }

  private static func unread(_ figure: ProseFigure) -> ProseFigure {
    var figure = figure
    figure.leaveUncompared(.section)
    return figure
  }
}
