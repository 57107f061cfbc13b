import AnnualReport

/// What is said of 信息处理费 with its numbers: how many notices were sent, what they asked for, what was received.
extension PassageReader {
  mutating func readFee(_ frame: Frame) {
    nameFee(frame)
    guard !frame.isAbout, isOfWhole(frame), frame.time.value == .current || frame.time.value == .thatYear else {
      return
    }
    let words = frame.clause.words
    let isOfNotices = words.contains { $0.matter == .feeNotice }
    guard let amount = frame.amount else {
      if isOfNotices, deniesNotices(words) { return claim(.fee(.notices(0)), frame.clause) }
      return readFeeWithoutSum(frame)
    }
    guard amount.unit == .yuan else {
      if isOfNotices, frame.statedMatters.first == .feeNotice, !frame.isNegated, !amount.isApproximate {
        return claim(.fee(.notices(amount.value)), frame.clause)
      }
      return readFeeWithoutSum(frame)
    }
    guard !amount.isApproximate, !frame.isNegated, isOfFee(frame), isDue(frame) else { return }
    let isReceived = frame.acts.contains(.charged) || words.contains { $0.act == .charged }
    // 应收信息处理费900元: what was asked for, paid or not.
    let isOwed = frame.clause.before.contains { text($0.range).hasPrefix("应收") || text($0.range).hasPrefix("应缴") }
    let isAsked = (frame.matters.value.first == .feeNotice || isOwed) && !isReceived
    claim(.fee(isAsked ? .asked(amount.value) : amount.value == 0 ? .none : .sum(amount.value)), frame.clause)
  }

  /// 收取了信息处理费, 对2件申请计收信息处理费: that some was charged, told by 了 or by the number of cases.
  private mutating func readFeeWithoutSum(_ frame: Frame) {
    let words = frame.clause.words
    guard !frame.isNegated, frame.acts.contains(.charged) || frame.acts.isEmpty,
      words.contains(where: { $0.matter == .fee }),
      words.contains(where: { $0.act == .charged })
    else { return }
    let isDone = words.contains { text($0.range).hasSuffix("了") || $0.sense == .every }
    let cases = frame.amount == nil ? previousFigure : stated.indices.last
    let isOfCases =
      (frame.amount != nil || frame.clause.opening == .enumeration)
      && cases.map { figures[stated[$0].figure].value > 0 } ?? false
    if isDone || isOfCases { claim(.fee(.some), frame.clause) }
  }

  /// 未发出收费通知, 收费通知的件数为零; in 未按收费通知缴费 the notice is not what is denied.
  private func deniesNotices(_ words: [Word]) -> Bool {
    guard let none = words.firstIndex(where: { $0.sense == .none }),
      let notice = words.firstIndex(where: { $0.matter == .feeNotice })
    else { return false }
    if none > notice { return words[(none + 1)...].allSatisfy(\.isPlain) }
    return words[(none + 1)..<notice].allSatisfy { word in
      switch word.sense {
      case .act(.received), .unknown, .time: false
      default: !"按依据因根遵".unicodeScalars.contains(scalars[word.range.lowerBound])
      }
    }
  }

  /// Whether the sum is of this fee: by its noun, or because the sentence has come to its notices.
  private func isOfFee(_ frame: Frame) -> Bool {
    [.fee, .feeNotice].contains(frame.matters.value.first) && (section == .otherMatters || discourse.isFeeNamed)
      // 信息处理费方面，收取费用240元
      || frame.statedMatters == [.anyFee] && (frame.law.isStated || discourse.namesFee && !discourse.namesCharges)
      // 依申请提供政府信息收费240元
      || frame.acts == [.charged] && frame.statedMatters == [.other] && isForApplications(frame.clause.before)
      || frame.statedMatters.isEmpty && discourse.matters.first == .feeNotice
      // 执行信息处理费收费标准，全年共收费240元
      || frame.statedMatters.isEmpty && frame.acts == [.charged] && discourse.namesFee
        && frame.clause.before.allSatisfy(\.leavesWhole) && !words.contains { $0.matter == .charges }
      // 对申请数量较多的，按件收取600元: what applicants are charged.
      || frame.statedMatters.isEmpty && frame.acts == [.charged] && frame.law.value
        && frame.matters.value.first?.family == .applications
  }

  /// Whether the only noun behind the one for applications is what they ask for.
  private func isForApplications(_ words: [Word]) -> Bool {
    guard let first = words.firstIndex(where: { $0.matter != nil }), words[first].matter?.family == .applications else {
      return false
    }
    return words[first...].allSatisfy { word in
      word.matter == .other
        ? text(word.range).hasSuffix("信息") : word.leavesWhole || word.sense == .unknown && word.range.count <= 2
    }
  }

  /// Takes up whether the fee that is named is this law's: 收费金额 alone may be of 行政事业性收费.
  private mutating func nameFee(_ frame: Frame) {
    let fees = frame.clause.words.filter { [.fee, .feeNotice].contains($0.matter) }
    guard !fees.isEmpty else { return }
    discourse.isFeeNamed = frame.law.isStated || fees.contains(where: isNamedFee)
  }

  /// Whether the word names this law's fee, and not any: 信息处理费, 收费通知.
  func isNamedFee(_ word: Word) -> Bool {
    [.fee, .feeNotice].contains(word.matter) && ["处理费", "公开", "通知"].contains(where: text(word.range).contains)
  }

  /// 超出标准的: what is exceeded is no tariff.
  private func isExceeded(_ words: ArraySlice<Word>) -> Bool {
    words.last.map { ["超出", "超过", "超"].contains(text($0.range)) } ?? false
  }

  /// 对1件申请按标准收取了420元: whether what is said to have been charged was reckoned by the tariff, and is none itself.
  private func isReckoned(_ frame: Frame, by tariff: Int) -> Bool {
    let words = frame.clause.before
    guard words[..<tariff].contains(where: { $0.sense == .opener || ["按", "依"].contains(text($0.range)) }),
      let charged = words[(tariff + 1)...].first(where: { $0.act == .charged })
    else { return false }
    return text(charged.range).hasSuffix("了") || frame.isTotal || frame.time.isStated
      || stated.dropLast().contains { figures[$0.figure].unit == .count }
  }

  /// Whether the amount is neither waived nor a tariff: 按每件10元计收, 100元/件.
  private func isDue(_ frame: Frame) -> Bool {
    let clause = frame.clause
    let noun = clause.before.lastIndex { $0.matter?.family == .fee } ?? clause.before.startIndex
    let isTariff =
      clause.after.first.map { text($0.range).hasPrefix("/") } ?? false
      || clause.before.indices.contains { index in
        let text = text(clause.before[index].range)
        return text.contains("每")
          || text.contains("标准") && !isExceeded(clause.before[..<index]) && !isReckoned(frame, by: index)
      }
    return !isTariff
      && clause.before[noun...].allSatisfy {
        $0.leavesWhole || $0.sense == .containing && clause.before.contains { $0.body != nil }
          || $0.sense == .unknown && $0.range.count <= 2
      }
      // 发出收费通知并收取240元: what is joined before it is another deed.
      && !clause.before[(clause.before.lastIndex { $0.sense == .joining } ?? 0)...].indices.contains { index in
        // 经告知后收取900元: nor is what was done on the way.
        clause.before[index].act == .other && !(index > 0 && clause.before[index - 1].sense == .opener)
      }
  }
}
