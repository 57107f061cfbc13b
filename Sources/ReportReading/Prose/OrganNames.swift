import AnnualReport

/// What an organ calls itself in its own report.
enum OrganNames {
  /// The lexicon with the organ's name, and the name without its area, as words that add nothing.
  static func lexicon(of organ: String) -> Lexicon {
    let name = organ.unicodeScalars.map(Folding.fold)
    guard name.count >= 2 else { return .shared }
    var lexicon = Lexicon.shared.adding(name, .filler)
    for suffix in ["人民政府办公室", "人民政府办公厅", "人民政府", "办事处", "政府办公室"] {
      let end = Array(suffix.unicodeScalars)
      guard name.count > end.count + 1, name.suffix(end.count) == end[...] else { continue }
      let area = Array(name.dropLast(end.count))
      lexicon = lexicon.adding(area, .filler).adding(area + Array("人民政府".unicodeScalars), .filler)
    }
    // 某县自然资源局 speaks of itself as 县自然资源局 and 自然资源局.
    for (index, scalar) in name.enumerated() where "省市区县旗州".unicodeScalars.contains(scalar) {
      for start in [index, index + 1] where name.count - start >= 3 {
        lexicon = lexicon.adding(Array(name[start...]), .filler)
      }
    }
    // In a street's own report 街道 is the street itself, and so is 分局 in that of a 分局.
    for word in ["街道", "分局"] where organ.contains(word) {
      lexicon = lexicon.adding(Array(word.unicodeScalars), .filler)
    }
    return lexicon
  }

  /// Whether the organ reports for its whole area: a government or its office, and not a department.
  static func coversArea(_ organ: String) -> Bool {
    let ends = ["省", "市", "区", "县", "旗", "州", "盟", "政府", "办公厅", "办公室", "管委会", "管理委员会", "兵团", "特区", "新区"]
    return organ.isEmpty || ends.contains { organ.hasSuffix($0) }
  }
}
