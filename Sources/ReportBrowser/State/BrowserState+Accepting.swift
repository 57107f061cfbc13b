import AnnualReport
import ReportChecking
import ReportReview

extension BrowserState {
  /// Asks why a finding of the open report is accepted.
  mutating func askForReason(toAccept index: Int) {
    guard let finding = open?.findings[index] else { return }
    if let acceptance = finding.acceptance {
      notice = Bilingual(zh: "已接受：\(acceptance.reason)", en: "accepted already: \(acceptance.reason)")
    } else {
      overlays.append(.reason(ReasonPrompt(finding: index, code: finding.code)))
    }
  }

  /// Has the finding written down as accepted; without a reason it is not.
  mutating func accept(by prompt: ReasonPrompt) -> [Effect] {
    overlays.removeLast()
    let reason = prompt.text.trimmingSpaces
    guard let open, !reason.isEmpty else {
      notice = Bilingual(zh: "没有写理由，未接受", en: "not accepted: there was no reason")
      return []
    }
    let identity = open.findings[prompt.finding].identity(in: open.pages.report)
    return [.accept(identity, of: open.source, reason: reason)]
  }

  /// Shows what came of accepting a finding, the reader staying where they are.
  mutating func note(_ outcome: Result<Message.Accepted, AcceptanceFailure>, of source: Int) {
    switch outcome {
    case .success(let accepted):
      if open?.source == source {
        opening = Opening(source: source, landing: .samePlace)
      }
      show(accepted.loaded, from: source)
      notice = Bilingual(zh: "已接受，记入 \(accepted.file)", en: "accepted, and written to \(accepted.file)")
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
