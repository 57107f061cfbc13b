import AnnualReport

/// Of which scope the numbers of a passage are, where it gives some of several.
extension PassageReader {

  /// Where a government's passage gives numbers of its whole area and of a part of it, the tables may hold either: the
  /// number of the area is left open where one of a part is what they hold.
  ///
  /// Anybody else reports for itself, and what it tells of others is told from its own number by the body.
  mutating func openScopes() {
    guard !setting.organ.reportsForItself else { return openOwnOfArea() }
    for family in [Matter.Family.applications, .disputes, .decisions] {
      let ofFamily = all.filter { $0.frame.matters.value.first?.family == family && $0.frame.matters.isKnown }
      let parts = ofFamily.filter { stated in
        stated.frame.body.value == .ownLevel || stated.frame.body.value == .below
          || stated.frame.namesGovernment
            && ofFamily.contains { if case .area = $0.frame.body.value { true } else { false } }
      }
      let values = Set(parts.map { figures[$0.figure].value })
      let holdsPart = ofFamily.contains { stated in
        figures[stated.figure].readings.contains { terms in
          let isOfThisYear = terms.allSatisfy { if case .cell = $0.quantity { true } else { false } }
          return isOfThisYear && setting.sums.value(of: terms).map { values.contains(Number($0)) } ?? isOfThisYear
        }
      }
      guard !parts.isEmpty, holdsPart else { continue }
      for stated in ofFamily { leaveOpen(stated, .ambiguousArea) }
      if family == .applications {
        claims.removeAll { if case .change = $0.content { true } else { false } }
      }
    }
  }

  /// 全县收到136件，其中县政府办公室受理17件, where the table has 136, or 县政府办公室答复17件，县政府答复9件，共26件, where it has
  /// 26: the report is of the area, whoever gives it.
  private mutating func openOwnOfArea() {
    let ofApplications = all.filter { $0.kind == .flow && $0.frame.matters.value.first?.family == .applications }
    let isOfArea = ofApplications.indices.contains { index in
      let stated = ofApplications[index]
      let isSum = stated.isSum && index > 1 && (index - 2..<index).allSatisfy { ofApplications[$0].frame.body.isStated }
      guard isSum || stated.frame.body.value.isWider && reasonAgainstBody(stated.frame) != nil,
        case let acts = isSum ? ofApplications[index - 1].frame.acts : stated.frame.acts, acts.count == 1,
        let value = figures[stated.figure].value.integer, value > 0
      else { return false }
      return sums.applications(acts[0]).first.flatMap(sums.value) == value
    }
    guard isOfArea else { return }
    for stated in ofApplications where stated.frame.body.isStated { leaveOpen(stated, .ambiguousArea) }
  }

  /// Leaves open what the number states.
  mutating func leaveOpen(_ stated: StatedFigure, _ reason: ProseFigure.Reason) {
    for index in [stated.figure, stated.twin].compactMap({ $0 }) where !figures[index].readings.isEmpty {
      figures[index].leaveUncompared(reason)
    }
  }
}
