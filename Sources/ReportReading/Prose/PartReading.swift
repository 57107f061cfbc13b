import AnnualReport

extension PassageReader {
  /// By what parts divide their whole.
  private enum Division: Hashable {
    case applicant, channel, outcome, extent
  }

  /// Reads which figures of the sentence are parts of another: of one division, behind one whole.
  mutating func readParts() {
    var groups: [(whole: Int, division: Division, parts: [Stated])] = []
    for part in stated {
      guard let whole = part.whole, let division = division(part, of: stated[whole]) else { continue }
      if let index = groups.firstIndex(where: { $0.whole == whole && $0.division == division }) {
        groups[index].parts.append(part)
      } else {
        groups.append((whole, division, [part]))
      }
    }
    for group in groups where isDisjoint(group.parts) {
      let whole = stated[group.whole].figure
      guard let last = group.parts.last else { continue }
      let range = figures[whole].range.lowerBound..<figures[last.figure].range.upperBound
      let parts = group.parts.map { firstFigure + $0.figure }
      claims.append(
        ProseClaim(
          .parts(of: firstFigure + whole, parts, isComplete: isComplete(group.parts)), text: text(range),
          section: section, passage: passageIndex, range: range, place: passage.place(at: range.lowerBound)))
      if group.division == .extent { widenDocuments(whole, parts) }
    }
  }

  private func division(_ part: Stated, of whole: Stated) -> Division? {
    switch part.kind {
    case .applicant: return whole.kind == .flow && !statesCarriedOver ? .applicant : nil
    case .channel: return whole.kind == .flow && !statesCarriedOver ? .channel : nil
    // Outcomes are parts of what was concluded; what was received may be less.
    case .outcome: return whole.kind == .flow && whole.acts == [.concluded] ? .outcome : nil
    case .flow, .document:
      let isScoped = part.extent == .own || part.extent == .units
      return part.isPart && isScoped && part.kind == whole.kind && (part.acts.isEmpty || part.acts == whole.acts)
        ? .extent : nil
    default: return nil
    }
  }

  /// Behind items of its group, 其他处理 may be the rest of it: 逾期未补正3件，其他处理13件.
  mutating func readRests() {
    for (index, rest) in stated.enumerated() {
      guard rest.acts.count == 1, let group = rest.acts.first, !figures[rest.figure].readings.isEmpty else { continue }
      let items = stated[..<index].flatMap(\.acts).filter { $0.isItem(of: group) }
      guard !items.isEmpty else { continue }
      let less = items.flatMap { sums.applications($0).first ?? [] }.map { Term($0.quantity, times: -$0.coefficient) }
      figures[rest.figure].readings.append((sums.applications(group).first ?? []) + less)
    }
  }

  /// Whether the sentence gives what was carried over beside what was received: 其中 may then be of both together.
  var statesCarriedOver: Bool { stated.contains { !$0.isPart && $0.acts.contains(.carriedOver) } }

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
  private mutating func widenDocuments(_ whole: Int, _ parts: [Int]) {
    guard let cells = figures[whole].readings.first else { return }
    for part in parts {
      let others = parts.count == 1 ? parts : parts.filter { $0 != part }
      figures[whole].readings.append(cells + others.map { Term(.figure($0)) })
    }
  }
}
