import AnnualReport

/// Shares and rates of figures of the same sentence.
extension PassageReader {
  /// 占n%: of the figure before it, in a whole that the words name (占新收118件的n%) or leave open.
  mutating func readShare(_ frame: Frame) {
    guard frame.amount?.unit == .percent, let percent = stated.indices.last,
      !figures[stated[percent].figure].isApproximate
    else { return }
    let earlier = stated.indices.dropLast().filter { index in
      stated[index].frame.clause.depth <= frame.clause.depth && figures[stated[index].figure].unit == .count
    }
    guard let previous = earlier.last else { return }
    // 自然人79件，占新收总量118件的66.9%; 在115件办结件中占31.3%
    let isInside = stated[previous].frame.clause.before.last?.sense == .opener && frame.isShare
    if stated[previous].frame.isShare || isInside {
      guard let part = earlier.dropLast().last, isWhole(stated[previous].frame) else { return }
      claimShare(percent, part, [[term(previous)]], frame)
      return
    }
    guard frame.isShare,
      previousFigure.map({ stated[$0].frame.clause.depth <= frame.clause.depth ? $0 == previous : true }) ?? false,
      frame.clause.before.allSatisfy(\.leavesWhole), isWhole(frame)
    else { return }
    // 予以公开10件、部分公开2件，占57.14%: of the last or of the list.
    guard frame.clause.opening != .comma || stated[previous].frame.clause.opening != .enumeration else { return }
    let wholes = wholes(frame, stated[previous]) + earlier.dropLast().map { [term($0)] }
    if !wholes.isEmpty { claimShare(percent, previous, wholes, frame) }
  }

  /// 办结率n%: of what was concluded in what there was to conclude.
  mutating func readRate(_ frame: Frame) {
    guard let rate = frame.clause.before.last(where: { $0.sense == .rate }),
      let acts = text(rate.range) == "率" ? frame.acts : Self.rates[text(rate.range)], !acts.isEmpty,
      let percent = stated.indices.last, let value = frame.amount, value.unit == .percent, !value.isApproximate,
      // Of those that were due all are concluded.
      value.value != 100,
      let part = stated.dropLast().lastIndex(where: { $0.frame.acts == acts && figures[$0.figure].unit == .count })
    else { return }
    let wholes = stated.indices.filter { $0 != part && stated[$0].kind == stated[part].kind }.map { [term($0)] }
    let ofTable = stated[part].kind == .flow ? sums.applications(.received, withCarriedOver: true) : []
    if !(wholes + ofTable).isEmpty { claimShare(percent, part, wholes + ofTable, frame) }
  }

  private static let rates: [String: [Act]] = ["办结率": [.concluded], "答复率": [.answered]]

  private mutating func claimShare(_ percent: Int, _ part: Int, _ wholes: [[Term]], _ frame: Frame) {
    guard ![.percent, .change, .money].contains(stated[part].kind), !figures[stated[part].figure].isApproximate else {
      return
    }
    claim(
      .share(percent: firstFigure + stated[percent].figure, part: firstFigure + stated[part].figure, of: wholes),
      frame.clause)
  }

  /// The sums of the tables in which a number of applications may be a share.
  private func wholes(_ frame: Frame, _ part: StatedFigure) -> [[Term]] {
    guard part.frame.matters.value.first?.family == .applications, isOfWhole(part.frame) else { return [] }
    if frame.acts.contains(.concluded) || frame.acts.contains(.answered) { return sums.applications(.concluded) }
    if frame.acts.contains(.received) { return sums.applications(.received, withCarriedOver: true) }
    return sums.applications(.accepted)
  }

  /// Whether the words name no other whole than one of this year and this organ: 占全市的n% is of another.
  private func isWhole(_ frame: Frame) -> Bool {
    frame.clause.before.allSatisfy { word in
      switch word.sense {
      case .unknown, .applicant, .comparison, .time(.previousYear), .time(.year), .time(.partOfYear): false
      case .body(let body): body == .own
      default: true
      }
    } && !frame.acts.contains { $0.isOutcome }
  }

  private func term(_ index: Int) -> Term { Term(.figure(firstFigure + stated[index].figure)) }
}
