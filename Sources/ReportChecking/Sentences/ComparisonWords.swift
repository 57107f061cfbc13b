import AnnualReport

extension Comparison {
  /// With what the number of the prose, in these words, is compared and whether it agrees, or why it is compared with
  /// nothing: `“42件”与表中 一、新收 × 总计 43 不符，差 1`.
  public func sentence(on words: String, in report: Report) -> Bilingual {
    if let reason {
      return Bilingual(zh: "“\(words)”不作比较：\(reason.words.zh)", en: "“\(words)” is not compared: \(reason.words.en)")
    }
    if let agreeing = agreeing.first {
      let sum = report.sumText(of: agreeing)
      return Bilingual(zh: "“\(words)”与表中 \(sum.zh) 相符", en: "“\(words)” agrees with the table: \(sum.en)")
    }
    // Several phrases may lead to the same cells.
    let sums = evaluations.map { report.sumText(of: $0) }.reduce(into: [Bilingual]()) { sums, sum in
      if !sums.contains(sum) { sums.append(sum) }
    }
    let zh = sums.map(\.zh).joined(separator: " 或 ")
    let en = sums.map(\.en).joined(separator: " or ")
    guard outcome == .violated else {
      return Bilingual(
        zh: "“\(words)”应与表中 \(zh) 相等，有数不明，无从判断", en: "“\(words)” should be \(en), of which not all is known")
    }
    if sums.count == 1, let likeliest = evaluations.first, let left = likeliest.leftSum, let right = likeliest.rightSum
    {
      let difference = abs(left - right)
      return Bilingual(
        zh: "“\(words)”与表中 \(zh) 不符，差 \(difference)",
        en: "“\(words)” disagrees with the table: \(en), off by \(difference)")
    }
    return Bilingual(zh: "“\(words)”与表中 \(zh) 都不符", en: "“\(words)” agrees with none of the table's \(en)")
  }
}

extension Report {
  /// The left side of the equation as `一、新收 × 总计 42`, sums with their total; in long sums only what is not 0.
  func sumText(of evaluation: Evaluation) -> Bilingual {
    let terms = Array(zip(evaluation.equation.left, evaluation.left))
    let telling = terms.filter { terms.count < 3 || $0.1.integer != 0 }
    guard !telling.isEmpty else {
      let cell = evaluation.equation.cells.first
      let group = cell.flatMap { tables[$0.table]?.form.row($0.row)?.groups.last } ?? cell.map(name) ?? ""
      return Bilingual(zh: "\(group) 0", en: "\(group) 0")
    }
    let texts = telling.enumerated().map { index, term in
      let sign = term.0.coefficient < 0 ? "− " : index == 0 ? "" : "+ "
      let text = text(of: term.0.quantity, term.1)
      return Bilingual(zh: sign + text.zh, en: sign + text.en)
    }
    let sum = texts.count > 1 ? evaluation.leftSum.map { " = \($0)" } ?? "" : ""
    return Bilingual(
      zh: texts.map(\.zh).joined(separator: " ") + sum, en: texts.map(\.en).joined(separator: " ") + sum)
  }

  /// The quantity with its value; what is no number is told as it stands.
  private func text(of quantity: Quantity, _ value: Value) -> Bilingual {
    switch quantity {
    case .cell(let cell):
      let stands = value == .unknown ? self[cell]?.words : nil
      let number = stands ?? Bilingual(zh: value.text, en: value.text)
      return Bilingual(zh: "\(name(of: cell)) \(number.zh)", en: "\(name(of: cell)) \(number.en)")
    case .previous(let cell):
      return Bilingual(
        zh: "上年的 \(name(of: cell)) \(value.text)", en: "last year's \(name(of: cell)) \(value.text)")
    case .figure(let index): return Bilingual(zh: "“\(figures[index].text)”", en: "“\(figures[index].text)”")
    case .constant: return Bilingual(zh: value.text, en: value.text)
    }
  }
}
