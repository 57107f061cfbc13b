import AnnualReport
import ReportChecking
import ReportCorpus

/// Writes the findings of a run as a log of the Static Analysis Results Interchange Format, version 2.1.0, a result a
/// line.
///
/// Sections of the standard are named where the choice is not obvious. A source that is no report has no result: the
/// invocation tells of it.
struct CheckSARIF: CheckOutput {
  let language: Language
  private let rulesAddress: String?
  private var notifications: [JSON] = []
  private var hasResults = false
  private var isSuccessful = true

  /// Writes a log that sends the reader of a rule to the document of the rules, where its address is known.
  init(language: Language, rulesAddress: String? = nil) {
    self.language = language
    self.rulesAddress = rulesAddress
  }

  func beginning() -> String {
    let tool = JSON.object([("driver", SARIFRules.driver(in: language, rulesAddress: rulesAddress))])
    let translations = Language.allCases.filter { $0 != language }.map(SARIFRules.translation)
    return """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
      "language":"\(language.sarifTag)","columnKind":"unicodeCodePoints",
      "tool":\(tool.line),
      "translations":\(JSON.array(translations).line),
      "results":[
      """
  }

  mutating func text(of loaded: LoadedReport) -> String {
    switch loaded.outcome {
    case .checked(let report, let verdict):
      var text = ""
      for finding in verdict.findings {
        text += (hasResults ? ",\n" : "\n") + result(finding, in: report, verdict, loaded).line
        hasResults = true
      }
      return text
    case .notAReport(let reason), .unreadable(let reason):
      notifications.append(notification(reason, of: loaded))
      if loaded.isFailure { isSuccessful = false }
    }
    return ""
  }

  func ending(_ counts: CheckCounts) -> String {
    let invocation = JSON.object([
      ("executionSuccessful", .bool(isSuccessful)), ("toolExecutionNotifications", .array(notifications)),
    ])
    return "\n],\n\"invocations\":\(JSON.array([invocation]).line)\n}]}\n"
  }

  private func result(_ finding: Finding, in report: Report, _ verdict: Verdict, _ loaded: LoadedReport) -> JSON {
    let rule = Checker.allRules.firstIndex { $0.code == finding.code }
    // A level that is none of the first three, for what could not be judged, asks for a kind other than `fail` (3.27.9).
    let isJudged = finding.severity != .unassessed
    let subject = finding.statements.first
    return .members([
      ("ruleId", .string(finding.code)), ("ruleIndex", rule.map(JSON.integer)),
      ("kind", isJudged ? "fail" : "open"), ("level", .string(finding.severity.sarifLevel)),
      ("message", message(finding.message)),
      ("locations", .array([location(finding.place, subject, in: report, path: loaded.path)])),
      (
        "relatedLocations",
        .array(
          finding.statements.dropFirst().enumerated().map { index, statement in
            // What last year's report says stands in that report.
            var path = loaded.path
            if case .previous = statement { path = loaded.predecessor ?? path }
            return location(
              statement.place, statement, in: report, path: path, id: index, message: statement.words(in: report))
          })
      ),
      (
        "partialFingerprints",
        .object([("finding/v1", .string(finding.identity(in: report).description))])
      ),
      ("suppressions", finding.acceptance.map { .array([suppression($0)]) }),
      (
        "properties",
        .members([
          ("expected", finding.expected.map(JSON.number)), ("found", finding.found.map(JSON.number)),
          ("difference", finding.difference.map(JSON.integer)),
          ("diagnoses", .array(verdict.diagnoses(of: finding).map { diagnosis($0, in: report) })),
        ])
      ),
    ])
  }

  /// An acceptance is kept in a file beside the report, so the suppression is external (3.35).
  private func suppression(_ acceptance: Acceptance) -> JSON {
    .object([
      ("kind", "external"), ("status", "accepted"), ("justification", .string(acceptance.reason)),
    ])
  }

  private func diagnosis(_ diagnosis: Diagnosis, in report: Report) -> JSON {
    .members([
      ("certainty", .string(diagnosis.certainty.rawValue)),
      ("text", .string(diagnosis.sentence(in: report, withPlaces: true)[language])),
    ])
  }

  private func notification(_ reason: Bilingual, of loaded: LoadedReport) -> JSON {
    .object([
      ("level", loaded.isFailure ? "error" : "note"), ("message", message(reason)),
      ("locations", .array([location(nil, nil, in: nil, path: loaded.path)])),
    ])
  }

  private func location(
    _ place: Place?, _ statement: Statement?, in report: Report?, path: String, id: Int? = nil,
    message text: Bilingual? = nil
  ) -> JSON {
    let artifact = JSON.object([("uri", .string(SARIFArtifact.uri(of: path)))])
    // The format knows lines and bytes only; pages and paragraphs are told beside them.
    let region = SARIFRegion.region(of: place, statement, in: report)
    let elsewhere = region == nil ? place?.members ?? [] : []
    return .members([
      ("id", id.map(JSON.integer)),
      ("physicalLocation", .members([("artifactLocation", artifact), ("region", region)])),
      (
        "logicalLocations",
        statement.map { .array([.object([("fullyQualifiedName", .string($0.subject))])]) }
      ),
      ("message", text.map(message)),
      ("properties", elsewhere.contains { $0.1 != nil } ? .members(elsewhere) : nil),
    ])
  }

  /// A message; braces in it would be placeholders if they were not doubled (3.11.5).
  private func message(_ text: Bilingual) -> JSON {
    .object([("text", .string(text[language].escaping { ["{": "{{", "}": "}}"][$0] }))])
  }
}

extension Severity {
  /// The level of a result or rule (3.27.10).
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .notice: "note"
    case .unassessed: "none"
    }
  }
}

extension Language {
  /// The language as the format names it.
  var sarifTag: String {
    switch self {
    case .zh: "zh-CN"
    case .en: "en-US"
    }
  }
}
