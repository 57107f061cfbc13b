import AnnualReport
import ReportChecking

/// What became of a report's findings from one reading to the next.
struct Mending: Hashable {
  /// How many are no longer there, how many still are, and how many are new.
  let resolved, left, added: Int

  /// A finding is the same as before where it is one of the same rule about the same place, whatever the numbers are now.
  init(from before: OpenReport, to after: OpenReport) {
    let old = Self.counts(of: before)
    let new = Self.counts(of: after)
    left = new.reduce(0) { $0 + min($1.value, old[$1.key] ?? 0) }
    resolved = old.values.reduce(0, +) - left
    added = new.values.reduce(0, +) - left
  }

  private struct Subject: Hashable {
    let rule, subject: String
  }

  private static func counts(of open: OpenReport) -> [Subject: Int] {
    var counts: [Subject: Int] = [:]
    for index in open.openFindings {
      let identity = open.findings[index].identity(in: open.pages.report)
      counts[Subject(rule: identity.rule, subject: identity.subject), default: 0] += 1
    }
    return counts
  }

  /// Whether anything is different.
  var changes: Bool { resolved + added > 0 }

  /// What is said of it.
  var words: Bilingual {
    if !changes {
      return left == 0
        ? Bilingual(zh: "已重新读取：未发现问题", en: "read again: nothing found")
        : Bilingual(zh: "已重新读取：仍是 \(left) 处", en: "read again: still \(left)")
    }
    return Bilingual(
      zh: "已重新读取：解决 \(resolved) 处，余 \(left) 处，新增 \(added) 处",
      en: "read again: \(resolved) resolved, \(left) left, \(added) new")
  }
}
