import AnnualReport

/// Figures that are parts of another one.
extension PassageReader {
  /// By what parts divide their whole.
  private enum Division: Hashable {
    case applicant, channel, outcome, verdict, body, season, topic
  }

  /// A whole with its parts of one division, by their indices among the sentence's figures.
  private struct Partition {
    let whole: Int
    let division: Division
    var parts: [StatedFigure]
  }

  /// Reads which figures of the sentence are parts of another: of one division, behind one whole.
  mutating func readParts() {
    var partitions: [Partition] = []
    let carriedOver = stated.firstIndex(where: \.isCarriedOver) ?? stated.endIndex
    for (index, part) in stated.enumerated() {
      guard let whole = part.whole, whole < index, !stated[whole].frame.isShare,
        let division = division(part, of: stated[whole], isBehindCarriedOver: index > carriedOver)
      else { continue }
      if let index = partitions.firstIndex(where: { $0.whole == whole && $0.division == division }) {
        partitions[index].parts.append(part)
      } else {
        partitions.append(Partition(whole: whole, division: division, parts: [part]))
      }
    }
    readSums()
    for partition in partitions where isDisjoint(partition.parts) {
      // 内容涉及征地3件、执法4件: one application may have several topics.
      let overlaps = partition.division == .topic && !partition.parts[0].isPart && !isComplete(partition)
      if overlaps { continue }
      claimParts(partition.parts, of: partition.whole, isComplete: isComplete(partition))
      if partition.division == .body { widenDocuments(stated[partition.whole].figure, partition.parts) }
    }
  }

  /// Claims that the figures are parts of the whole, or all of it.
  private mutating func claimParts(_ parts: [StatedFigure], of whole: Int, isComplete: Bool) {
    let whole = stated[whole].figure
    let indices = parts.map(\.figure)
    guard let first = (indices + [whole]).min(), let last = (indices + [whole]).max(),
      !(indices + [whole]).contains(where: { figures[$0].isApproximate })
    else { return }
    let range = figures[first].range.lowerBound..<figures[last].range.upperBound
    claims.append(
      ProseClaim(
        .parts(of: firstFigure + whole, indices.map { firstFigure + $0 }, isComplete: isComplete), text: text(range),
        section: section, passage: passageIndex, range: range, place: passage.place(at: range.lowerBound)))
  }

  /// Channels with their sum behind them: 网上申请12件、信函8件，共20件.
  private mutating func readSums() {
    var parts: [StatedFigure] = []
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

  private func division(_ part: StatedFigure, of whole: StatedFigure, isBehindCarriedOver: Bool) -> Division? {
    let frame = part.frame
    guard figures[part.figure].unit == .count, figures[whole.figure].unit == .count else { return nil }
    // Behind what was received and what was carried over, parts may be of both together.
    let isOfReceived = whole.kind == .flow && !isBehindCarriedOver
    switch part.kind {
    case .applicant: return isOfReceived && whole.frame.isClear ? .applicant : nil
    case .channel: return isOfReceived && whole.frame.isClear ? .channel : nil
    // Outcomes are parts of what was concluded; what was received may be less.
    case .outcome: return whole.kind == .flow && whole.frame.acts == [.concluded] ? .outcome : nil
    case .dispute:
      return part.isPart && frame.acts.count == 1 && frame.acts[0].isVerdict && frame.statedMatters.isEmpty
        && whole.kind == .dispute && !whole.frame.acts.contains(where: \.isVerdict) ? .verdict : nil
    case .flow where frame.time.isStated && frame.time.value == .partOfYear:
      return isOfReceived && frame.acts.allSatisfy(whole.frame.acts.contains) ? .season : nil
    case .flow, .document, .unknown:
      guard frame.acts.isEmpty || frame.acts == whole.frame.acts || frame.acts == [.other] else { return nil }
      if part.isPart, frame.body.isStated, part.kind == whole.kind { return .body }
      return isTopic(part, of: whole) && !(part.kind == .flow && isBehindCarriedOver) ? .topic : nil
    default: return nil
    }
  }

  /// 其中涉及征地45件、规划31件; 其中助企类64条，安全类36条: an item of a list of topics.
  private func isTopic(_ part: StatedFigure, of whole: StatedFigure) -> Bool {
    let frame = part.frame
    // 其中文字解读20篇: what was done to writings is a kind of them.
    let isKindOfWriting = part.isPart && frame.acts == [.other] && frame.amount?.countsWritings == true
    guard frame.acts.isEmpty || isKindOfWriting || frame.acts == [.other], frame.change == nil, !frame.isTotal,
      part.kind == whole.kind || part.kind == .unknown,
      figures[part.figure].unitText == figures[whole.figure].unitText
    else { return false }
    let isOther = part.isPart && frame.acts == [.other] && whole.kind == .unknown
    if isOther { return true }
    let isDividing = whole.frame.clause.after.last.map { text($0.range).hasSuffix("中") } ?? false
    let isListed =
      part.isPart || isDividing || isDivided(whole, before: part) || frame.hasTopic
      || frame.clause.opening == .enumeration && isBehindTopic(part)
    if isKindOfWriting { return isListed }
    return frame.acts.isEmpty && isListed
      && (frame.hasTopic || !frame.isClear || frame.isRest || frame.statedMatters == [.other])
  }

  /// Whether the item before it in the list is of a topic: 涉及征地45件、规划31件.
  private func isBehindTopic(_ part: StatedFigure) -> Bool {
    guard let index = stated.firstIndex(where: { $0.figure == part.figure }), index > 0 else { return false }
    var before = index - 1
    while before > 0, stated[before].frame.clause.opening == .enumeration, !stated[before].frame.hasTopic {
      before -= 1
    }
    return stated[before].frame.hasTopic
  }

  /// Whether no two parts may count the same thing: 法人 may contain 企业.
  private func isDisjoint(_ parts: [StatedFigure]) -> Bool {
    let applicants = parts.compactMap(\.frame.applicant)
    guard Set(applicants).count == applicants.count else { return false }
    let hasAll = applicants.contains { $0 == .organization || $0 == .legalPerson }
    return !(hasAll && applicants.contains { if case .column = $0 { true } else { false } })
  }

  /// Whether the parts leave nothing out: both halves or all quarters, persons and organizations, a list that is closed by
  /// 其他, or one that is said to divide the whole.
  private func isComplete(_ partition: Partition) -> Bool {
    let parts = partition.parts
    switch partition.division {
    case .outcome, .verdict: return false
    case .body:
      let bodies = parts.map(\.frame.body.value)
      // 市直部门 leave out what stands under the counties.
      let isDirect = parts.contains { part in
        part.frame.clause.before.contains { $0.body == .below && text($0.range).unicodeScalars.contains("直") }
      }
      return bodies.contains(.ownLevel) && bodies.contains(.below) && !isDirect
    case .season:
      let words = parts.flatMap { $0.frame.clause.before.filter { $0.time == .partOfYear } }.map { text($0.range) }
      return words.count == 2 && words.allSatisfy { $0.hasSuffix("半年") }
        || words.count == 4 && words.allSatisfy { $0.hasSuffix("季度") }
    case .applicant:
      let applicants = parts.compactMap(\.frame.applicant)
      return applicants.contains(.naturalPerson) && applicants.contains(.organization)
    case .channel, .topic:
      guard parts.count > 1, let last = parts.last else { return false }
      return last.frame.isRest || isDivided(stated[partition.whole], before: parts[0])
    }
  }

  /// 分别为, 分为, 按季度分: words between the whole and its parts that say that these are all.
  private func isDivided(_ whole: StatedFigure, before part: StatedFigure) -> Bool {
    let start = figures[whole.figure].range.upperBound
    let end = figures[part.figure].range.lowerBound
    guard start < end else { return false }
    let between = String(String.UnicodeScalarView(scalars[start..<end]))
    return between.contains("构成") || between.contains("分") && !between.contains("部分")
  }

  /// The table may hold the whole, or one part of it only: the whole is then that part and the others.
  private mutating func widenDocuments(_ whole: Int, _ parts: [StatedFigure]) {
    let values = parts.compactMap { figures[$0.figure].value.integer }
    guard let cells = figures[whole].readings.first, values.count == parts.count else { return }
    for (index, value) in values.enumerated() {
      let others = values.count == 1 ? value : values.reduce(0, +) - values[index]
      figures[whole].readings.append(cells + [Term(.constant(others))])
    }
  }
}

extension ProseFigure {
  /// The unit in which it is counted, as it stands.
  fileprivate var unitText: Unicode.Scalar? { text.unicodeScalars.last }
}
