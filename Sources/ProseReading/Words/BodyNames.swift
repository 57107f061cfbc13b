import AnnualReport
import ChineseText

/// Names of bodies, told by how they end.
enum BodyNames {
  private static let endings = [
    "局", "委", "厅", "院", "公司", "支队", "大队", "总队", "中队", "海关", "管委会", "街道", "镇", "乡", "村", "社区", "学校", "中学", "小学", "医院",
    "中心", "银行", "协会", "集团", "委员会", "联合会", "政府", "办事处", "园区", "开发区", "高新区", "新区", "县", "市", "区", "州", "省", "旗", "分局",
    "派出所", "企业", "机构", "单位", "部门", "事务所", "站", "馆", "处", "厂", "学院", "大学", "办", "科室", "法院", "检察院", "军分区", "残联", "妇联",
    "工商联", "文联", "小组", "专班组",
  ]
  /// The endings by their last character, by which most words are told from names of bodies.
  private static let endingsByLast = byLast(endings)

  private static func byLast(_ endings: [String]) -> [Unicode.Scalar: [[Unicode.Scalar]]] {
    Dictionary(grouping: endings.map { Array($0.unicodeScalars) }) { $0[$0.count - 1] }
  }

  /// Whether the name ends like one of a body.
  static func isBody(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    name.count >= 2 && ends(name, endingsByLast, behind: 0)
  }

  /// Whether the name is an ending behind so many characters or more.
  private static func ends(
    _ name: ArraySlice<Unicode.Scalar>, _ endings: [Unicode.Scalar: [[Unicode.Scalar]]], behind count: Int
  ) -> Bool {
    guard let last = name.last, let endings = endings[last] else { return false }
    return endings.contains { name.count >= $0.count + count && name.suffix($0.count) == $0[...] }
  }

  /// The words with the names of bodies put together: a stretch that ends like a body and what names it before.
  static func joined(_ words: [Word], in scalars: [Unicode.Scalar], _ organ: OrganName) -> [Word] {
    var result: [Word] = []
    for word in words.flatMap({ parted($0, in: scalars) }) {
      // 青河市政府办公室: the government of a place that is not the organ's.
      if word.sense == .body(.government) || word.sense == .body(.office), let last = result.last,
        last.sense == .body(.foreign) || last.sense == .unknown && last.range.count <= 4,
        last.range.upperBound == word.range.lowerBound
      {
        result[result.count - 1] = Word(sense: .body(.foreign), range: last.range.lowerBound..<word.range.upperBound)
        continue
      }
      // 我局办公室: of the organ.
      if word.sense == .body(.office), let last = result.last, last.sense == .body(.own), !organ.isOffice,
        last.range.upperBound == word.range.lowerBound
      {
        result[result.count - 1] = Word(sense: .body(.own), range: last.range.lowerBound..<word.range.upperBound)
        continue
      }
      // 全县各乡镇、各部门: places and departments together are all of the area.
      if word.sense == .body(.below), result.count > 2, result[result.count - 2].sense == .body(.below),
        case let area = result[result.count - 3], case .area? = area.body,
        result[result.count - 1].sense == .joining || result[result.count - 1].stop == .enumeration,
        Set([result[result.count - 2], word].map { names(places: $0, in: scalars) }).count == 2
      {
        result.removeLast(3)
        result.append(Word(sense: area.sense, range: area.range.lowerBound..<word.range.upperBound))
        continue
      }
      // 学院信息公开办公室: the organ's own for this law.
      if word.sense == .body(.office), result.count > 1,
        case let (body, law) = (result[result.count - 2], result[result.count - 1]),
        body.sense == .body(.own), law.sense == .law, body.range.upperBound == law.range.lowerBound,
        law.range.upperBound == word.range.lowerBound
      {
        result.removeLast(2)
        result.append(Word(sense: .body(.own), range: body.range.lowerBound..<word.range.upperBound))
        continue
      }
      // 各苏木镇
      if word.sense == .body(.below), let last = result.last, last.sense == .dealing,
        name(last.range, in: scalars) == ["各"], last.range.upperBound == word.range.lowerBound
      {
        result[result.count - 1] = Word(sense: .body(.below), range: last.range.lowerBound..<word.range.upperBound)
        continue
      }
      // 全区街道系统, in the report of a street: all of its kind.
      if word.sense == .body(.own), let last = result.last, case .area? = last.body,
        scalars[last.range.lowerBound] == "全",
        last.range.upperBound == word.range.lowerBound
      {
        result[result.count - 1] = Word(sense: last.sense, range: last.range.lowerBound..<word.range.upperBound)
        continue
      }
      // 各县(市、区)税务局
      if word.body != nil || word.sense == .unknown && isBody(name(word.range, in: scalars)[...]),
        let last = result.last, last.sense == .body(.below), last.range.upperBound == word.range.lowerBound
      {
        result[result.count - 1] = Word(sense: .body(.below), range: last.range.lowerBound..<word.range.upperBound)
        continue
      }
      // 青河市水利局 in a report of 云溪县水利局: what stands before a name by which the organ goes may be of another place.
      if word.sense == .body(.own), let last = result.last, last.range.upperBound == word.range.lowerBound,
        last.sense == .body(.foreign)
          || last.sense == .unknown && last.range.count <= 4 && units.contains(scalars[word.range.lowerBound])
      {
        let range = last.range.lowerBound..<word.range.upperBound
        result[result.count - 1] = Word(sense: .body(organ.body(named: name(range, in: scalars)[...])), range: range)
        continue
      }
      guard word.sense == .unknown else {
        result.append(word)
        continue
      }
      let text = name(word.range, in: scalars)
      let isEnding = text.last.flatMap { endingsByLast[$0] }?.contains { $0 == text } ?? false
      // 推行“一网通办”: what ends in quotation marks is called so, and is no body.
      let isQuoted = word.range.upperBound < scalars.count && closingQuotes.contains(scalars[word.range.upperBound])
      guard !isQuoted, isEnding || isBody(text[...]) else {
        result.append(word)
        continue
      }
      var start = word.range.lowerBound
      while let last = result.last, last.range.upperBound == start, isName(last) {
        start = last.range.lowerBound
        result.removeLast()
      }
      guard start < word.range.lowerBound || !isEnding || text.count >= 2 else {
        result.append(word)
        continue
      }
      let range = start..<word.range.upperBound
      // 政府信息公开工作小组: whoever does this work does the organ's.
      let before = result.last { $0.sense != .plain || $0.range.count == 1 }
      if before?.sense == .law, let last = result.last, last.range.upperBound == start {
        result.append(Word(sense: .body(.own), range: range))
        continue
      }
      // 各苏木镇: all of those below.
      let named = name(range, in: scalars)
      let body = named.first == "各" ? Body.below : organ.body(named: named[...])
      result.append(Word(sense: .body(body), range: range))
    }
    return result.enumerated().map { index, word in
      // 县政府网站: the name only says whose site.
      guard word.body?.isOrgan == true, index + 1 < result.count,
        result[index + 1].range.lowerBound == word.range.upperBound,
        result[index + 1].sense == .channel || result[index + 1].sense == .matter(.other)
      else { return word }
      return Word(sense: .plain, range: word.range)
    }
  }

  /// Whether the bodies below are those of places, and not departments: 各乡镇, 各街道.
  private static func names(places word: Word, in scalars: [Unicode.Scalar]) -> Bool {
    let text = name(word.range, in: scalars)
    return !["部门", "单位", "局", "直"].contains { String(scalars: text).contains($0) }
      && text.contains { "镇乡街村县区市旗".unicodeScalars.contains($0) }
  }

  private static let closingQuotes = Set("”’」』".unicodeScalars)

  /// With what a name begins whose place is left out: 县水利局.
  private static let units = Set("省市州盟县区旗镇乡".unicodeScalars)

  /// Endings that stand in no other word, so that a body is found in the middle of a stretch: 县城投公司|参照执行.
  private static let sureEndings = byLast(
    ["公司", "委员会", "管委会", "集团", "医院", "学校", "银行", "法院", "检察院", "局", "街道办", "联合会", "协会"])

  /// The unknown stretch, parted behind the name of a body in it.
  private static func parted(_ word: Word, in scalars: [Unicode.Scalar]) -> [Word] {
    guard word.sense == .unknown, word.range.count > 3 else { return [word] }
    for end in (word.range.lowerBound + 2)..<word.range.upperBound {
      let head = scalars[word.range.lowerBound..<end]
      if ends(head, sureEndings, behind: 1) {
        return [
          Word(sense: .unknown, range: word.range.lowerBound..<end),
          Word(sense: .unknown, range: end..<word.range.upperBound),
        ]
      }
    }
    return [word]
  }

  /// The folded characters of the range that are no white space or quotation marks.
  private static func name(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars[range].filter { !ScannedText.isSilent($0) }.map(Folding.fold)
  }

  private static func isName(_ word: Word) -> Bool {
    switch word.sense {
    case .matter(.other), .unknown: true
    default: false
    }
  }
}
