import AnnualReport

extension PassageReader {
  /// By what parts divide their whole.
  private enum Division: Hashable {
    case applicant, channel, outcome, extent
  }

  /// Reads which figures of the sentence are parts of another: of one division, behind one whole.
  mutating func readParts() {
    var groups: [(whole: Int, division: Division, parts: [Stated])] = []
    let carriedOver = stated.firstIndex(where: \.isCarriedOver) ?? stated.endIndex
    for (index, part) in stated.enumerated() {
      guard let whole = part.whole,
        let division = division(part, of: stated[whole], isBehindCarriedOver: index > carriedOver)
      else { continue }
      if let index = groups.firstIndex(where: { $0.whole == whole && $0.division == division }) {
        groups[index].parts.append(part)
      } else {
        groups.append((whole, division, [part]))
      }
    }
    readSums()
    for group in groups where isDisjoint(group.parts) {
      claimParts(group.parts, of: group.whole, isComplete: isComplete(group.parts))
      if group.division == .extent { widenDocuments(stated[group.whole].figure, group.parts) }
    }
  }

  /// Claims that the figures are parts of the whole, or all of it.
  private mutating func claimParts(_ parts: [Stated], of whole: Int, isComplete: Bool) {
    let whole = stated[whole].figure
    let indices = parts.map(\.figure)
    guard let first = (indices + [whole]).min(), let last = (indices + [whole]).max() else { return }
    let range = figures[first].range.lowerBound..<figures[last].range.upperBound
    claims.append(
      ProseClaim(
        .parts(of: firstFigure + whole, indices.map { firstFigure + $0 }, isComplete: isComplete), text: text(range),
        section: section, passage: passageIndex, range: range, place: passage.place(at: range.lowerBound)))
  }

  /// Channels with their sum behind them: 网上申请12件、信函8件，共20件.
  private mutating func readSums() {
    var parts: [Stated] = []
    var isInterrupted = false
    for (index, figure) in stated.enumerated() {
      if figure.kind == .channel {
        if isInterrupted { return }
        parts.append(figure)
      } else if !parts.isEmpty {
        if !isInterrupted, figure.isSum, figure.kind == .flow, parts.count > 1 {
          claimParts(parts, of: index, isComplete: true)
        }
        isInterrupted = true
      }
    }
  }

  private func division(_ part: Stated, of whole: Stated, isBehindCarriedOver: Bool) -> Division? {
    // Behind what was received and what was carried over, parts may be of both together.
    let isOfReceived = whole.kind == .flow && whole.isClear && !isBehindCarriedOver
    switch part.kind {
    case .applicant: return isOfReceived ? .applicant : nil
    case .channel: return isOfReceived ? .channel : nil
    // Outcomes are parts of what was concluded; what was received may be less.
    case .outcome: return whole.kind == .flow && whole.acts == [.concluded] ? .outcome : nil
    case .flow, .document:
      let isScoped = part.extent == .own || part.extent == .units
      return part.isPart && isScoped && part.kind == whole.kind && (part.acts.isEmpty || part.acts == whole.acts)
        ? .extent : nil
    default: return nil
    }
  }

  /// Leaves open numbers of a sentence that differ and would state the same: they count ways or parts of it
  /// (以纸质形式答复15件，以电子形式答复6件).
  mutating func openRepeated() {
    struct Meaning: Hashable {
      let acts: [Act]
      let likeliest: [Term]?
    }
    func meaning(_ flow: Stated) -> Meaning {
      Meaning(acts: flow.acts, likeliest: figures[flow.figure].readings.first)
    }
    var values: [Meaning: Set<Int>] = [:]
    let flows = stated.filter { $0.kind == .flow && !$0.isPart && $0.twin == nil }
    for flow in flows {
      if let value = figures[flow.figure].value.integer { values[meaning(flow), default: []].insert(value) }
    }
    for flow in flows where values[meaning(flow)]?.count ?? 0 > 1 { leaveOpen(flow) }
  }

  /// Behind items of its group, 其他处理 may be the rest of it: 逾期未补正3件，其他处理13件.
  mutating func readRests() {
    var items: [Act] = []
    let named = Set(stated.flatMap(\.acts))
    for figure in stated {
      guard figure.acts.count == 1, let act = figure.acts.first, act.isOutcome else { continue }
      let known = items.filter { $0.isItem(of: act) }
      if !known.isEmpty, !figures[figure.figure].readings.isEmpty {
        let less = known.flatMap { sums.applications($0).first ?? [] }.map { Term($0.quantity, times: -$0.coefficient) }
        figures[figure.figure].readings.append((sums.applications(act).first ?? []) + less)
      }
      // A list without 不予处理 may count it here.
      let notProcessed = Act.outcome("notProcessed")
      if act == .outcome("otherHandling"), named.count(where: \.isOutcome) > 2,
        !figures[figure.figure].readings.isEmpty,
        !named.contains(where: { $0 == notProcessed || $0.isItem(of: notProcessed) })
      {
        figures[figure.figure].readings.append(sums.rows("otherHandling") + sums.rows("notProcessed"))
      }
      if !items.contains(act) { items.append(act) }
    }
  }

  /// Whether the sentence gives what was carried over beside what was received: 其中 may then be of both together.
  var statesCarriedOver: Bool { stated.contains(where: \.isCarriedOver) }

  /// Whether no two parts may count the same thing: 法人 may contain 企业.
  private func isDisjoint(_ parts: [Stated]) -> Bool {
    let applicants = parts.compactMap(\.applicant)
    guard Set(applicants).count == applicants.count else { return false }
    let hasAll = applicants.contains { $0 == .organization || $0 == .legalPerson }
    return !(hasAll && applicants.contains { if case .column = $0 { true } else { false } })
  }

  /// Whether the parts leave nothing out: the organ itself and what stands under it, persons and organizations.
  private func isComplete(_ parts: [Stated]) -> Bool {
    let extents = parts.compactMap(\.extent)
    let applicants = parts.compactMap(\.applicant)
    return extents.contains(.own) && extents.contains(.units)
      || applicants.contains(.naturalPerson) && applicants.contains(.organization)
  }

  /// The table may hold the whole, or one part of it only: the whole is then that part and the others.
  private mutating func widenDocuments(_ whole: Int, _ parts: [Stated]) {
    let parts = parts.map { firstFigure + $0.figure }
    guard let cells = figures[whole].readings.first else { return }
    for part in parts {
      let others = parts.count == 1 ? parts : parts.filter { $0 != part }
      figures[whole].readings.append(cells + others.map { Term(.figure($0)) })
    }
  }
}

extension PassageReader.Stated {
  /// Whether it is what was carried over, beside what was received.
  fileprivate var isCarriedOver: Bool { !isPart && acts.contains(.carriedOver) }
}
