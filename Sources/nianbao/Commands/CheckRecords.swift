import AnnualReport
import ArgumentParser
import ReportChecking
import ReportCorpus
import ReportReview

/// What was written down about the findings of a run, and what of it the run does not meet: a baseline, and the
/// findings that configurations accept.
struct CheckRecords {
  /// How many findings the baseline knew.
  private(set) var knownCount = 0
  /// What to say of records that no finding meets any longer.
  private(set) var unmetLines: [String] = []
  private let settings: Settings
  private let baseline: String?
  private let known: RecordedFindings
  private var open: [RecordedFinding] = []

  /// Reads a baseline, where there is one.
  init(baseline: String?, settings: Settings) throws {
    self.settings = settings
    self.baseline = baseline
    do throws(ConfigurationError) {
      known = RecordedFindings(try baseline.map(Baseline.init(file:))?.records ?? [])
    } catch {
      throw error.exit(settings.language)
    }
  }

  /// The report without the findings that the baseline knows.
  mutating func withoutKnown(_ loaded: LoadedReport) -> LoadedReport {
    guard let (report, verdict) = loaded.checked else { return loaded }
    let source = SourcePath(loaded.path)
    let identities = verdict.findings.map { $0.identity(in: report) }
    let rules = Set(verdict.rules.map(\.code))
    // A configuration that cannot be read any longer has been told of with the report.
    let entries = (try? settings.configurations.accepted(of: source)) ?? []
    for unmet in RecordedFindings(entries.map(\.record)).unmet(by: identities, of: source, rules: rules) {
      let origin = entries.first { $0.record == unmet.record }?.origin
      tell(unmet, in: origin?.description ?? "", loaded.path)
    }
    for unmet in known.unmet(by: identities, of: source, rules: rules) { tell(unmet, in: baseline ?? "", loaded.path) }
    open += verdict.open.findings.map { RecordedFinding(file: source, identity: $0.identity(in: report)) }
    let isKnown = Set(known[source])
    let new = verdict.filter { !isKnown.contains($0.identity(in: report)) }
    knownCount += verdict.findings.count - new.findings.count
    return loaded.with(.checked(report, new))
  }

  private mutating func tell(_ unmet: UnmetRecord, in file: String, _ path: String) {
    let identity = unmet.record.identity
    let what =
      unmet.valuesNow.map { now in
        let changes = self.changes(from: identity.values, to: now)
        return Bilingual(zh: "数值已变（\(changes)），记录失效", en: "the values changed (\(changes)), so the record lapsed")
      } ?? Bilingual(zh: "不再有此问题，记录可以删去", en: "no longer found, so the record can go")
    let separator = Bilingual(zh: "：", en: ": ")[settings.language]
    unmetLines.append("\(file): \(path) \(identity.rule) \(identity.subject)\(separator)\(what[settings.language])")
  }

  /// The values that changed, as `43 → 44`; all of them where their number changed.
  private func changes(from old: [String], to new: [String]) -> String {
    guard old.count == new.count else { return "\(old.joined(separator: ", ")) → \(new.joined(separator: ", "))" }
    return zip(old, new).filter { $0 != $1 }.map { "\($0) → \($1)" }.joined(separator: ", ")
  }

  /// Writes the findings of the run that were not accepted, those that the baseline knew included.
  func write(to file: WholeFile) throws {
    do throws(FileFailure) {
      try Baseline(open).write(to: file)
    } catch {
      StandardError.line(error.message[settings.language])
      throw ExitCode(2)
    }
  }
}
