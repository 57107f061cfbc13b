extension OrganName {
  /// What another body is to the organ.
  public enum Relation: Sendable {
    /// The organ itself, by whatever name, or the office of the government that it is.
    case own
    /// A body of a higher place, or the government whose department the organ is.
    case above
    /// Any other body.
    case beside
    /// A body of a place within the organ's, or a department of the government that it is.
    case below
  }

  /// What the body with the name is to the organ.
  ///
  /// The name may be one that only the organ's own reports use: 我局, 本机关, 区住建局 or 住建局 for
  /// 青山区住房和城乡建设局, 县政府 for 云溪县人民政府.
  public func relation(of name: String) -> Relation {
    let other = OrganName(name)
    guard !letters.isEmpty, !other.letters.isEmpty else { return .beside }
    if other.isPronoun || Self.isShort(other, for: self) { return .own }
    if ["国务院", "中央", "中共中央", "全国"].contains(where: other.letters.starts) { return .above }
    if other.places.isEmpty { return relation(ofPlaceless: other) }
    guard !places.isEmpty else { return Self.isShort(self, for: other) ? .own : .beside }
    guard other.place?.stem != place?.stem || other.place?.level != place?.level else {
      return contradicts(other) ? .beside : relation(inSamePlace: other)
    }
    if places.dropLast().contains(where: { $0.stem == other.place?.stem }) { return .above }
    return relation(ofPlace: other)
  }

  /// Whether the organ reports for its whole area: a government or its office, and not a department.
  ///
  /// Of an organ without a name nobody knows that it does not.
  public var coversArea: Bool {
    letters.isEmpty || Self.endingsOfAreas.contains { letters.hasSuffix($0) }
  }

  /// Whether it is a government's office and not the government itself.
  public var isOffice: Bool { kind == .governmentOffice }

  /// Whether numbers of the organ itself, as against what stands under it (本级, 局机关), are those of its tables: a
  /// government reports for its whole area, anybody else for itself.
  public var reportsForItself: Bool { !coversArea || isOffice }

  /// Whether the numbers of a whole area, told by its unit (县 for 全县), are those that the organ reports.
  ///
  /// 全县 is the whole for a county's government and a wider area for its bureau.
  public func isOwn(area unit: Unicode.Scalar?) -> Bool {
    guard coversArea, !isOffice, !letters.isEmpty else { return false }
    guard let unit, let place else { return true }
    return place.unit == unit
  }

  private static let endingsOfAreas = [
    "省", "市", "区", "县", "旗", "州", "盟", "政府", "办公厅", "办公室", "管委会", "管理委员会", "兵团", "特区", "新区", "镇", "乡", "街道", "办事处",
  ].map { Array($0.unicodeScalars) }

  // MARK: Names without a place

  /// 我局, 本机关, 该办; 本溪市教育局 is none.
  private var isPronoun: Bool {
    guard let first = letters.first, letters.count <= 6 else { return false }
    return first == "我" || first == "该" || first == "本" && letters.dropFirst().first != "溪"
  }

  /// 县水利局, 县政府, 水利局, 自来水公司: the place is that of the reader.
  private func relation(ofPlaceless other: OrganName) -> Relation {
    guard let first = other.letters.first else { return .beside }
    let unit = Self.ranks[first].map { _ in first }
    if let unit, let own = place?.unit, unit != own {
      // 市政府 in a county's report; in one of a city without districts, 县 is below.
      guard let rank = Self.ranks[unit], let ownRank = place?.level ?? Self.ranks[own], rank != ownRank else {
        return .beside
      }
      return rank > ownRank ? .above : kind == .government ? .below : .beside
    }
    if Self.isShort(self, for: other) { return .own }
    guard let place else { return .beside }
    let rest = unit == nil ? other.letters[...] : other.letters.dropFirst()
    let name = place.name + String(scalars: rest)
    let named = OrganName(name)
    return named.place?.stem == place.stem ? relation(inSamePlace: named) : relation(ofPlace: named)
  }

  /// Whether the name is an ordered selection from the full one that keeps its ending: 区住建局 of 青山区住房和城乡建设局.
  private static func isShort(_ short: OrganName, for full: OrganName) -> Bool {
    full.lengthsOfShortNames(in: short.letters, at: 0).contains(short.letters.count)
  }

  /// How long the names are that begin at the position of the folded text and are ordered selections from the organ's own
  /// that keep its ending: 高新区 of 云溪高新技术产业开发区.
  public func lengthsOfShortNames(in text: [Unicode.Scalar], at start: Int) -> [Int] {
    guard start < text.count, letters.contains(text[start]), !Self.joining.contains(text[start]) else { return [] }
    var lengths: [Int] = []
    // 市住建局 is no name of 云溪市青山区住建局, and 市监局 is one of 云溪县市场监督管理局.
    let namesPlace = Self.ranks[text[start]] == nil || place.map { $0.unit == text[start] } ?? true
    var rest = namesPlace ? letters[...] : letters.suffix(body.unicodeScalars.count)
    for (count, letter) in zip(1..., text[start...]) {
      guard let found = rest.firstIndex(of: letter) else { break }
      rest = rest[(found + 1)...]
      guard count >= 3, ends(with: letter) else { continue }
      // Neither is 云溪市住建局.
      if places.count > 1,
        let named = OrganName(String(scalars: text[start..<start + count])).place,
        places.dropLast().contains(where: { $0.stem == named.stem })
      {
        continue
      }
      lengths.append(count)
    }
    return lengths
  }

  private static let joining: [Unicode.Scalar] = ["和", "与", "及"]

  /// Whether a short name of the organ may end with the letter.
  private func ends(with letter: Unicode.Scalar) -> Bool {
    switch letter {
    case letters.last: true
    case "办": isOffice
    case "委": letters.suffix(3).elementsEqual("委员会".unicodeScalars)
    case "联": letters.suffix(3).elementsEqual("联合会".unicodeScalars)
    // 高新区 for the authority of 云溪高新技术产业开发区, which is called as its zone.
    case "区": place?.level == nil && places.last != nil && ["管理委员会", "管委会"].contains(body)
    default: false
    }
  }

  // MARK: Places

  /// Whether both name a place above their own, and not the same.
  private func contradicts(_ other: OrganName) -> Bool {
    zip(places.dropLast().reversed(), other.places.dropLast().reversed()).contains {
      $0.level == $1.level && $0.stem != $1.stem
    }
  }

  private func relation(inSamePlace other: OrganName) -> Relation {
    if seriesName == other.seriesName { return .own }
    switch (kind, other.kind) {
    case (.government, .governmentOffice): return .own
    case (.government, .department): return .below
    case (.government, _): return other.isUnit ? .below : .beside
    case (_, .government): return .above
    // 信访局办公室 in the report of 信访局.
    default: return other.body.count > body.count && other.body.hasPrefix(body) && !body.isEmpty ? .below : .beside
    }
  }

  /// The relation of a body of another place.
  private func relation(ofPlace other: OrganName) -> Relation {
    let isWithin = other.places.dropLast().contains { upper in upper.stem == place?.stem && upper.level == place?.level
    }
    if isWithin { return kind == .government ? .below : .beside }
    guard let level = other.place?.level, let own = place?.level, level != own else { return .beside }
    if level > own { return places.contains { $0.level == level } ? .beside : .above }
    return kind == .government && other.places.count == 1 ? .below : .beside
  }

  /// Whether the name ends like that of a unit under a government: 派出所, 分局, 村.
  private var isUnit: Bool {
    ["街道", "镇", "乡", "村", "社区", "分局", "派出所"].contains { letters.hasSuffix(Array($0.unicodeScalars)) }
  }

  private static let ranks: [Unicode.Scalar: Level] = [
    "省": .province, "市": .city, "州": .city, "盟": .city, "县": .county, "区": .county, "旗": .county, "镇": .township,
    "乡": .township,
  ]
}

extension OrganName.Place {
  /// The last character: 区 of 洪泽区.
  public var unit: Unicode.Scalar? { name.unicodeScalars.last }
}

extension [Unicode.Scalar] {
  fileprivate func starts(with word: String) -> Bool { starts(with: word.unicodeScalars) }
  fileprivate func hasSuffix(_ word: [Unicode.Scalar]) -> Bool { suffix(word.count).elementsEqual(word) }
}
