import AnnualReport
import ChineseText

/// The words by which a report speaks of its own organ, for the lexicon, and what other names are to it.
extension OrganName {
  /// The names of the organ and of its places, each with whose numbers stand behind it.
  var words: [(String, Sense)] {
    let scalars = name.unicodeScalars.map(Folding.fold)
    guard scalars.count >= 2 else { return [] }
    func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(scalars: scalars) }
    let name = text(scalars[...])
    var words: [(String, Sense)] = []
    for place in places {
      let isLast = place == places.last
      words.append((place.name, .body(isLast ? (coversArea ? .own : .area(place.unit)) : .foreign)))
      // 新区 for 云溪新区
      if place.level == nil {
        let unit = String(place.name.dropFirst(place.stem.count))
        words.append((unit, .body(isLast ? (coversArea ? .own : .area(place.unit)) : .foreign)))
      }
      for government in ["人民政府", "政府"] {
        words.append(
          (place.name + government, .body(isLast ? (coversArea && !isOffice ? .own : .government) : .foreign)))
      }
    }
    // 某县自然资源局 speaks of itself as 县自然资源局 and 自然资源局.
    for (index, scalar) in scalars.enumerated() where "省市区县旗州".unicodeScalars.contains(scalar) {
      for start in [index, index + 1] where scalars.count - start >= 3 {
        words.append((text(scalars[start...]), .body(.own)))
      }
    }
    // 县局, 省厅, in the report of one.
    if let unit = place?.unit, let kind = scalars.last, "局厅院".unicodeScalars.contains(kind) {
      words.append((String(scalars: [unit, kind]), .body(.own)))
    }
    // 厅办公室, in the report of one.
    if let kind = scalars.last, "局厅委院".unicodeScalars.contains(kind) {
      words.append((String(scalars: [kind]) + "办公室", .body(.own)))
    }
    for ending in [
      "街道办事处", "街道办", "街道", "分局", "中心", "支队", "大队", "总队", "学院", "医院", "集团", "学校", "公司", "开发区", "园区", "管委会",
    ]
    where name.contains(ending) || ending == "街道办" && name.contains("街道")
      || ending == "管委会" && name.hasSuffix("管理委员会")
    {
      words.append((ending, .body(.own)))
    }
    if name.hasSuffix("学院") || name.hasSuffix("大学") { words.append(("学校", .body(.own))) }
    if name.hasSuffix("镇") || name.contains("镇人民政府") { words += [("镇政府", .body(.own)), ("镇人民政府", .body(.own))] }
    if name.hasSuffix("乡") || name.contains("乡人民政府") { words += [("乡政府", .body(.own)), ("乡人民政府", .body(.own))] }
    // 区信访办, 市委编办
    if name.hasSuffix("办公室"), !isOffice {
      let short = Array(scalars.dropLast(2))
      for (index, scalar) in short.enumerated() where "省市区县旗州".unicodeScalars.contains(scalar) {
        for start in [index, index + 1] where short.count - start >= 3 {
          words.append((text(short[start...]), .body(.own)))
        }
      }
      if name.hasSuffix("机构编制委员会办公室") {
        words.append(("编办", .body(.own)))
        if let unit = place?.unit { words += ["\(unit)委编办", "\(unit)编办"].map { ($0, .body(.own)) } }
      }
    }
    words.append((name, .body(.own)))
    return words
  }

  /// Whose numbers stand behind a name that ends like a body: those of a body that is named are its own, also where it
  /// stands below the organ.
  func body(named name: ArraySlice<Unicode.Scalar>) -> Body {
    relation(of: String(scalars: name)) == .own ? .own : .foreign
  }
}
