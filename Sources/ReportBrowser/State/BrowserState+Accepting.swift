import AnnualReport
import ReportChecking
import ReportReview

extension BrowserState {
  /// Asks why a finding is accepted; of one that was, withdraws the acceptance.
  mutating func decide(on index: Int, in report: OpenReport) -> [Effect] {
    guard SourcePath(report.pages.path).isFile else {
      notice = AcceptanceFailure.noFile.reason
      return []
    }
    let finding = report.findings[index]
    let identity = finding.identity(in: report.pages.report)
    if finding.acceptance != nil { return [.withdraw(identity, of: report.source)] }
    overlays.append(.reason(ReasonPrompt(source: report.source, finding: identity)))
    return []
  }

  /// Has the finding written down as accepted; without a reason it is not.
  mutating func accept(by prompt: ReasonPrompt) -> [Effect] {
    overlays.removeLast()
    let reason = prompt.text.trimmingSpaces
    guard !reason.isEmpty else {
      notice = Bilingual(zh: "没有写理由，未接受", en: "not accepted: there was no reason")
      return []
    }
    return [.accept(prompt.finding, of: prompt.source, reason: reason)]
  }

  /// Shows what came of a decision, the reader staying where they are.
  mutating func note(_ outcome: Result<Message.Decision, AcceptanceFailure>, of source: Int) {
    switch outcome {
    case .success(let decision):
      list.note(ReportSummary(of: decision.loaded), at: source)
      if open?.source == source { renew(with: decision.loaded) }
      notice =
        decision.isAccepted
        ? Bilingual(zh: "已接受，记入 \(decision.file)", en: "accepted, and written to \(decision.file)")
        : Bilingual(zh: "已撤回接受，从 \(decision.file) 删去", en: "no longer accepted, and taken out of \(decision.file)")
    case .failure(let failure): notice = failure.reason
    }
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
