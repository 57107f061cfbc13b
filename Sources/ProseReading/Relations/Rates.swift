import AnnualReport

/// Rates: a share whose part is what the word for it says was done, 办结率, 维持率.
extension PassageReader {
  /// 复议维持率57.1%: of what ended so in all.
  func rateInWords(_ frame: Frame) -> Share? {
    guard let rate = frame.clause.before.lastIndex(where: { $0.sense == .rate && text($0.range).hasPrefix("率") }),
      frame.acts.allSatisfy({ $0.isVerdict || $0.isOutcome || $0 == .carried }), !frame.acts.isEmpty,
      !frame.times.contains(.nextYear)
    else { return readRate(frame) }
    let words = frame.clause.before[..<rate]
    var frame = frame
    if !frame.matters.isKnown { frame.matters = Slot(value: discourse.matters, provenance: .inherited(.sentence)) }
    // 维持8件，维持率57.1%
    if let figure = stated.dropLast().lastIndex(where: {
      $0.frame.acts == frame.acts && figures[$0.figure].unit == .count
    }), isExact(figure) {
      let wholes = stated.indices.dropLast().filter {
        $0 != figure && stated[$0].kind == stated[figure].kind || $0 == stated[figure].whole
      }
      if let first = figures[stated[figure].figure].readings.first, !first.isEmpty || !wholes.isEmpty {
        let ofTable = self.wholes(ofPart: words, frame)
        return ([[term(figure)]], wholes.map { [term($0)] } + ofTable)
      }
    }
    let part = sums(of: words, frame)
    let wholes = wholes(ofPart: words, frame)
    return part.isEmpty || wholes.isEmpty ? nil : (part, wholes)
  }

  /// 办结率n%: of what was concluded in what there was to conclude.
  private func readRate(_ frame: Frame) -> Share? {
    guard let rate = frame.clause.before.last(where: { $0.sense == .rate }),
      let acts = text(rate.range).hasPrefix("率") ? frame.acts : Self.rates[text(rate.range)], !acts.isEmpty,
      let value = frame.amount, !value.isApproximate,
      // Of those that were due all are concluded; where all that there was to do is told and nothing left, of all.
      value.value != 100 || stated.contains(where: \.isCarriedOver) && !discourse.leavesSome
    else { return nil }
    guard let part = stated.dropLast().lastIndex(where: { $0.frame.acts == acts && figures[$0.figure].unit == .count })
    else { return rateOfStated(acts) }
    guard isExact(part) else { return nil }
    let wholes = stated.indices.filter { $0 != part && isExact($0) }.map { [term($0)] }
    let ofTable = stated[part].kind == .flow ? sums.applications(.received, withCarriedOver: true) : []
    return (wholes + ofTable).isEmpty ? nil : ([[term(part)]], wholes + ofTable)
  }

  /// 收到118件，上年结转6件，办结率92.7%: how many were concluded is said by the table only.
  private func rateOfStated(_ acts: [Act]) -> Share? {
    let flows = stated.dropLast()
    guard flows.count == 2, flows.contains(where: \.isCarriedOver),
      flows.contains(where: { $0.frame.acts == [.received] }),
      flows.allSatisfy({ $0.kind == .flow && !$0.isPart && figures[$0.figure].reason == nil })
    else { return nil }
    let all = flows.map { Term(.figure(firstFigure + $0.figure)) }
    return (sums.applications(acts[0]), [all, sums.rows("newlyReceived") + sums.rows("carriedOver")])
  }

  private static let rates: [String: [Act]] = ["办结率": [.concluded], "答复率": [.answered]]
}
