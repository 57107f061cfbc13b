/// Brackets that hold only a number, or only what the number beside them is of, read as if they were not there:
/// 政府信息公开申请（17件）, 17件（新收）, 不予公开（属于行政执法案卷）3件.
enum BracketPlacement {
  /// The sentence without such brackets.
  static func placed(in sentence: ArraySlice<Word>) -> [Word] {
    let words = Array(sentence)
    var dropped: Set<Int> = []
    var open: Int?
    for (index, word) in words.enumerated() {
      switch word.stop {
      case .open: open = index
      case .close:
        if let start = open, let whole = explained(words, start, index) {
          dropped.formUnion(whole)
        } else if let start = open, belongs(words, start, index) {
          dropped.formUnion([start, index])
          // 予以公开（含部分公开）53件 is of both.
          dropped.formUnion((start..<index).filter { words[$0].sense == .containing })
        }
        open = nil
      default: break
      }
    }
    return dropped.isEmpty ? words : words.indices.filter { !dropped.contains($0) }.map { words[$0] }
  }

  /// The words that say nothing more: a body that is named again (县政府（办公室）36件), and what a bracket says closer
  /// (行政诉讼（未经复议直接起诉）7件).
  private static func explained(_ words: [Word], _ open: Int, _ close: Int) -> Set<Int>? {
    guard open > 0, close > open + 1 else { return nil }
    let inside = words[(open + 1)..<close]
    if words[open - 1].body != nil, inside.allSatisfy({ $0.namesGovernment }) {
      return Set(open...close)
    }
    // 对口援助单位（邻县政府办）
    if words[open - 1].body != nil, inside.allSatisfy({ $0.body != nil || $0.sense == .unknown || $0.isPlain }),
      inside.contains(where: { $0.body != nil })
    {
      return Set(open...close)
    }
    let isRoute =
      inside.count == 1 && [.directLitigation, .litigationAfterReconsideration].contains(inside.first?.matter)
    return isRoute && words[open - 1].matter == .litigation ? [open - 1, open, close] : nil
  }

  private static func belongs(_ words: [Word], _ open: Int, _ close: Int) -> Bool {
    guard open > 0 else { return false }
    let inside = words[(open + 1)..<close]
    let before = words[open - 1]
    let next = close + 1 < words.count ? words[close + 1] : nil
    if inside.count == 1, inside.first?.isFigure == true {
      // 收到较多的是县水利局（20件）: theirs.
      return before.act != nil || before.matter != nil || before.applicant != nil || before.body != nil
        || before.sense == .unknown || before.time != nil || before.sense == .comparison
    }
    guard !inside.contains(where: \.isFigure), inside.contains(where: { $0.act != nil }),
      inside.allSatisfy({ $0.act != nil || $0.isPlain || $0.matter != nil || $0.time != nil || $0.sense == .containing }
      )
    else { return false }
    // 政府信息公开申请数量（新收）：138件
    let contains = inside.contains { $0.sense == .containing }
    if contains { return before.act?.isOutcome == true && next?.isFigure == true }
    if before.matter != nil, next?.isFigure == true || next?.stop == .colon { return true }
    if before.isFigure { return !inside.contains { $0.act == .other } && inside.count <= 3 }
    return before.act?.isOutcome == true && next?.isFigure == true && inside.contains { $0.act?.isOutcome == true }
  }
}

extension Word {
  /// Whether it names the government or the organ itself, or joins such names.
  fileprivate var namesGovernment: Bool {
    switch sense {
    case .body(.own), .body(.government), .body(.office), .plain, .containing, .joining, .stop(.enumeration): true
    default: false
    }
  }
}
