import AnnualReport
import ChineseText

/// Whose report it is: answers for any name of a body whether it is the report's own, or stands above, beside or below it.
struct OrganIdentity: Sendable {
  /// The name as the report gives it; empty where it gives none.
  let name: String
  private let organ: OrganName
  private let scalars: [Unicode.Scalar]

  init(_ name: String) {
    self.name = name
    organ = OrganName(name)
    scalars = name.unicodeScalars.map(Folding.fold)
  }

  /// Whether the organ reports for its whole area: a government or its office, and not a department.
  var coversArea: Bool {
    let ends = [
      "省", "市", "区", "县", "旗", "州", "盟", "政府", "办公厅", "办公室", "管委会", "管理委员会", "兵团", "特区", "新区", "镇", "乡", "街道", "办事处",
    ]
    return name.isEmpty || ends.contains { name.hasSuffix($0) }
  }

  /// Whether the report is that of a government's office and not of the government itself.
  var isOffice: Bool { organ.kind == .governmentOffice }

  /// What the numbers of an area are to the organ: the whole that it reports for, or more than that.
  ///
  /// 全县 is the whole for a county's government and a wider area for its bureau.
  func isOwn(area unit: Unicode.Scalar?) -> Bool {
    guard coversArea, !isOffice, !name.isEmpty else { return false }
    guard let unit, let place = organ.place else { return true }
    return self.unit(of: place) == unit
  }

  private func unit(of place: OrganName.Place) -> Unicode.Scalar? { place.name.unicodeScalars.last }

  /// The words by which its own reports name it, for the lexicon.
  var words: [(String, Sense)] {
    guard scalars.count >= 2 else { return [] }
    var words: [(String, Sense)] = []
    for place in organ.places {
      let isLast = place == organ.places.last
      let sense: Sense = .body(isLast ? (coversArea ? .own : .area(unit(of: place))) : .foreign)
      words.append((place.name, sense))
      words.append(
        (place.name + "人民政府", isLast && coversArea ? .body(.own) : isLast ? .body(.government) : .body(.foreign)))
      words.append(
        (place.name + "政府", isLast && coversArea ? .body(.own) : isLast ? .body(.government) : .body(.foreign)))
    }
    // 某县自然资源局 speaks of itself as 县自然资源局 and 自然资源局.
    for (index, scalar) in scalars.enumerated() where "省市区县旗州".unicodeScalars.contains(scalar) {
      for start in [index, index + 1] where scalars.count - start >= 3 {
        words.append((text(scalars[start...]), .body(.own)))
      }
    }
    // 县局, 省厅, in the report of one.
    if let unit = organ.place.flatMap(unit(of:)), let kind = scalars.last, "局厅院".unicodeScalars.contains(kind) {
      words.append((String(String.UnicodeScalarView([unit, kind])), .body(.own)))
    }
    for ending in ["街道办事处", "街道办", "街道", "分局", "中心", "支队", "大队", "总队", "学院", "医院", "集团"]
    where name.contains(ending) || ending == "街道办" && name.contains("街道") {
      words.append((ending, .body(.own)))
    }
    if name.hasSuffix("镇") || name.contains("镇人民政府") { words += [("镇政府", .body(.own)), ("镇人民政府", .body(.own))] }
    if name.hasSuffix("乡") || name.contains("乡人民政府") { words += [("乡政府", .body(.own)), ("乡人民政府", .body(.own))] }
    words.append((text(scalars[...]), .body(.own)))
    return words
  }

  /// What a name that ends like a body is to the report's organ.
  func body(named name: ArraySlice<Unicode.Scalar>) -> Body {
    if let first = name.first, "我本".unicodeScalars.contains(first), name.count <= 6 { return .own }
    return isShortForm(name) ? .own : .foreign
  }

  /// Whether numbers of the organ itself, as against what stands under it (本级, 局机关), are those of its tables: a
  /// government reports for its whole area, anybody else for itself.
  var reportsForItself: Bool { !coversArea || isOffice }

  /// Whether the name is an ordered selection from the organ's own that keeps its ending: 区住建局 of 青山区住房和城乡建设局.
  private func isShortForm(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let ending = "委员会".unicodeScalars
    let ends =
      name.last == scalars.last || name.last == "办" && isOffice
      || name.last == "委" && scalars.suffix(3).elementsEqual(ending)
      || name.last == "联" && scalars.suffix(3).elementsEqual("联合会".unicodeScalars)
    guard name.count >= 3, ends else { return false }
    var rest = scalars[...]
    for scalar in name {
      guard let found = rest.firstIndex(of: scalar) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }
}

/// Names of bodies, told by how they end.
enum BodyNames {
  private static let endings = [
    "局", "委", "厅", "院", "公司", "支队", "大队", "总队", "中队", "海关", "管委会", "街道", "镇", "乡", "村", "社区", "学校", "中学", "小学", "医院",
    "中心", "银行", "协会", "集团", "委员会", "联合会", "政府", "办事处", "园区", "开发区", "高新区", "新区", "县", "市", "区", "州", "省", "旗", "分局",
    "派出所", "企业", "机构", "单位", "部门", "事务所", "站", "馆", "处", "厂", "学院", "大学", "办", "科室", "法院", "检察院", "军分区", "残联", "妇联",
    "工商联", "文联", "小组", "专班组",
  ].map { Array($0.unicodeScalars) }

  /// Whether the name ends like one of a body.
  static func isBody(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    name.count >= 2 && endings.contains { name.suffix($0.count) == $0[...] }
  }

  /// The words with the names of bodies put together: a stretch that ends like a body and what names it before.
  static func joined(_ words: [Word], in scalars: [Unicode.Scalar], _ identity: OrganIdentity) -> [Word] {
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
      guard word.sense == .unknown else {
        result.append(word)
        continue
      }
      let text = scalars[word.range].filter { !ScannedText.isSilent($0) }.map(Folding.fold)
      let isEnding = endings.contains { $0 == text }
      guard isEnding || isBody(text[...]) else {
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
      let name = scalars[start..<word.range.upperBound].filter { !ScannedText.isSilent($0) }.map(Folding.fold)
      result.append(Word(sense: .body(identity.body(named: name[...])), range: start..<word.range.upperBound))
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

  /// Endings that stand in no other word, so that a body is found in the middle of a stretch: 县城投公司|参照执行.
  private static let sureEndings = ["公司", "委员会", "管委会", "集团", "医院", "学校", "银行", "法院", "检察院", "局", "街道办", "联合会", "协会"]
    .map {
      Array($0.unicodeScalars)
    }

  /// The unknown stretch, parted behind the name of a body in it.
  private static func parted(_ word: Word, in scalars: [Unicode.Scalar]) -> [Word] {
    guard word.sense == .unknown, word.range.count > 3 else { return [word] }
    for end in (word.range.lowerBound + 2)..<word.range.upperBound {
      let head = scalars[word.range.lowerBound..<end]
      if sureEndings.contains(where: { head.count > $0.count && head.suffix($0.count).elementsEqual($0) }),
        end < word.range.upperBound
      {
        return [
          Word(sense: .unknown, range: word.range.lowerBound..<end),
          Word(sense: .unknown, range: end..<word.range.upperBound),
        ]
      }
    }
    return [word]
  }

  private static func isName(_ word: Word) -> Bool {
    switch word.sense {
    case .matter(.other), .unknown: true
    default: false
    }
  }
}
