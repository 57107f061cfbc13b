/// What the name of an organ tells: the places that it names, from the highest down, what it is of the lowest, and with
/// that what any other body is to it.
///
/// 淮安市洪泽区人民政府 is the 人民政府 of 洪泽区 in 淮安市. A name tells no more than it says: whether a 市 is a
/// prefecture or a county stays open.
public struct OrganName: Hashable, Sendable {
  /// The rank of a place.
  public enum Level: Int, Sendable, Comparable {
    /// 镇, 乡, 街道
    case township
    /// 县, 区, 旗
    case county
    /// 市, 自治州, 地区, 盟: a prefecture, or for 市 perhaps a county
    case city
    /// 省, 自治区, 直辖市
    case province

    /// Compares the ranks.
    public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// What kind of organ it is.
  public enum Kind: Sendable {
    /// The government of the place, named outright or by the place alone.
    case government
    /// The office of the government.
    case governmentOffice
    /// A department of the government: 局, 厅, 委, 办.
    case department
    /// Anything else, such as the authority of a development zone or a school.
    case other
  }

  /// A place in the name.
  public struct Place: Hashable, Sendable {
    /// The name with its unit: 洪泽区.
    public let name: String
    /// The rank; `nil` for a zone without one (开发区, 新区).
    public let level: Level?
    /// The name without its unit: 洪泽.
    public let stem: String
  }

  /// The name as it stands; empty where a report gives none.
  public let name: String
  /// The places, the highest first.
  public let places: [Place]
  /// What follows the last place: 人民政府, 水利局.
  public let body: String
  /// What kind of organ it is.
  public let kind: Kind
  /// The letters and digits of the name, folded.
  let letters: [Unicode.Scalar]

  /// Reads a name.
  public init(_ name: String) {
    self.name = name
    letters = name.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }.map(Folding.fold)
    var rest = Self.withoutSystem(letters)
    var places: [Place] = []
    while let (place, end) = Self.place(in: rest, below: places.last) {
      places.append(place)
      rest = rest[end...]
    }
    if places.isEmpty { rest = letters[...] }
    self.places = places
    body = String(scalars: rest)
    kind = Self.kind(body, of: places.last)
  }

  /// The name without that of the whole country's system before it: 国家税务总局云溪县税务局 is the 税务局 of 云溪县.
  private static func withoutSystem(_ letters: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    guard letters.starts(with: "国家".unicodeScalars), let end = letters.dropFirst(2).firstIndex(of: "局") else {
      return letters[...]
    }
    return letters[(end + 1)...]
  }

  /// The place whose organ it is.
  public var place: Place? { places.last }

  /// The same for every way in which the organ's reports name it: without higher places, 和 and the long form of 委.
  public var seriesName: String {
    let body =
      switch kind {
      case .government: "人民政府"
      case .governmentOffice: "人民政府办公室"
      case .department, .other: body
      }
    let short = Self.removing("和", from: body)
    let ending = "委员会"
    return (place?.name ?? "") + (short.hasSuffix(ending) ? short.dropLast(2) + "" : short)
  }

  /// Whether both may be names of the same organ: the same without higher places, and no two of these contradict.
  public func mayBe(_ other: OrganName) -> Bool {
    guard seriesName == other.seriesName else { return false }
    return zip(places.dropLast().reversed(), other.places.dropLast().reversed()).allSatisfy {
      $0.level != $1.level || $0.stem == $1.stem
    }
  }

  /// Whether the text is a name that ends like one of an organ.
  public static func isName(_ text: [Unicode.Scalar]) -> Bool {
    let words = text.filter { !$0.isBlank }.map(Folding.fold)
    guard (2...30).contains(words.count), words.allSatisfy({ $0.isHanzi || $0 == "(" || $0 == ")" }) else {
      return false
    }
    return endings.contains { words.suffix($0.count).elementsEqual($0) }
  }

  private static let endings = [
    "人民政府", "办公室", "办公厅", "委员会", "管委会", "办事处", "街道", "局", "厅", "委", "部", "院", "站", "中心", "公司", "学校", "大学", "学院",
    "医院", "省", "市", "县", "区", "旗", "乡", "镇", "村", "队", "集团", "银行", "署", "室", "会", "所", "处", "办",
  ].map { Array($0.unicodeScalars) }

  private static func removing(_ scalar: Unicode.Scalar, from text: String) -> String {
    String(scalars: text.unicodeScalars.filter { $0 != scalar })
  }

  private static func kind(_ body: String, of place: Place?) -> Kind {
    switch body {
    case "", "人民政府", "政府": return place == nil ? .other : .government
    case "办事处" where place?.level == .township: return .government
    case "人民政府办公室", "人民政府办公厅", "政府办公室", "政府办公厅", "政府办", "办公室", "办公厅": return .governmentOffice
    default:
      return ["局", "厅", "委", "委员会", "办", "办公室"].contains(where: body.hasSuffix) && place?.level != nil
        ? .department : .other
    }
  }

  private static let units: [(unit: String, level: Level?)] =
    [
      ("省", .province), ("自治区", .province), ("特别行政区", .province), ("自治州", .city), ("地区", .city), ("盟", .city),
      ("市", .city),
      ("自治县", .county), ("自治旗", .county), ("县", .county), ("林区", .county), ("旗", .county), ("街道", .township),
      ("苏木", .township), ("镇", .township), ("乡", .township),
    ] + zones.map { ($0, nil) } + [("区", .county)]
  /// The units as they are looked for: by their scalars.
  private static let unitEndings = units.map { (unit: Array($0.unit.unicodeScalars), level: $0.level) }
  private static let lastOfUnits = Set(units.compactMap(\.unit.unicodeScalars.last))
  /// Areas with an authority of their own that are no districts.
  private static let zones = [
    "开发区", "新区", "园区", "高新区", "经开区", "示范区", "景区", "保护区", "保税区", "实验区", "合作区", "试验区", "功能区", "管理区", "产业区", "工业区", "度假区",
    "旅游区", "名胜区", "自贸区", "集聚区", "先行区",
  ]
  /// Words whose last character looks like a unit.
  private static let compounds = [
    "城市", "城乡", "城镇", "乡镇", "社区", "小区", "辖区", "灌区", "库区", "军区", "校区", "联盟", "省市", "县市", "市县", "市区",
  ].map { Array($0.unicodeScalars) }
  private static let municipalities: Set = ["北京市", "天津市", "上海市", "重庆市"]
  private static let shortDistricts: Set = ["城区", "郊区", "矿区"]

  /// The place with which the text begins, and where it ends: the nearest unit behind a stem.
  private static func place(in text: ArraySlice<Unicode.Scalar>, below upper: Place?) -> (Place, end: Int)? {
    for end in text.indices.prefix(16).map({ $0 + 1 }) where end - text.startIndex >= 2 {
      guard lastOfUnits.contains(text[end - 1]) else { continue }
      let letters = text[..<end]
      func endsIn(_ word: [Unicode.Scalar]) -> Bool { letters.suffix(word.count).elementsEqual(word) }
      guard let (ending, level) = unitEndings.first(where: { endsIn($0.unit) }), !compounds.contains(where: endsIn)
      else {
        continue
      }
      let unit = String(scalars: ending)
      let name = String(scalars: letters)
      let stem = String(scalars: letters.dropLast(ending.count))
      let isShort = stem.count < 2 && !(unit == "县" || shortDistricts.contains(name))
      if isShort && !(level == nil && upper != nil) { continue }
      // 景德镇市, 沙县区: the unit is part of a longer name.
      if end < text.endIndex, unit == "镇" && text[end] == "市" || stem.count == 1 && unit == "县" && text[end] == "区" {
        continue
      }
      if let upper = upper?.level, let level, level >= upper, !(level == .city && upper == .city) { return nil }
      let isMunicipality = municipalities.contains(name)
      let isCountyCity = unit == "市" && upper?.level == .city
      return (Place(name: name, level: isMunicipality ? .province : isCountyCity ? .county : level, stem: stem), end)
    }
    return nil
  }
}
