import ChineseText
import Testing

@Suite struct OrganNameTests {
  @Test(arguments: [
    ("淮安市洪泽区人民政府", ["淮安市", "洪泽区"], "人民政府"),
    ("泉港区", ["泉港区"], ""),
    ("云溪县市场监督管理局", ["云溪县"], "市场监督管理局"),
    ("云溪市市场监督管理局", ["云溪市"], "市场监督管理局"),
    ("云溪县住房和城乡建设局", ["云溪县"], "住房和城乡建设局"),
    ("云溪县城市管理局", ["云溪县"], "城市管理局"),
    ("云溪县乡村振兴局", ["云溪县"], "乡村振兴局"),
    ("景德镇市教育局", ["景德镇市"], "教育局"),
    ("津市市人民政府", ["津市市"], "人民政府"),
    ("三明市沙县区人民政府", ["三明市", "沙县区"], "人民政府"),
    ("镇江市人民政府", ["镇江市"], "人民政府"),
    ("广西壮族自治区财政厅", ["广西壮族自治区"], "财政厅"),
    ("延边朝鲜族自治州和龙市人民政府", ["延边朝鲜族自治州", "和龙市"], "人民政府"),
    ("泉港区山腰街道办事处", ["泉港区", "山腰街道"], "办事处"),
    ("国家税务总局云溪县税务局", ["云溪县"], "税务局"), ("国家税务总局", [], "国家税务总局"),
    ("北京市朝阳区人民政府办公室", ["北京市", "朝阳区"], "人民政府办公室"),
  ]) func parts(name: String, places: [String], body: String) {
    let organ = OrganName(name)
    #expect(organ.places.map(\.name) == places)
    #expect(organ.body == body)
  }

  @Test func levelsAreWhatTheNameTells() {
    #expect(OrganName("北京市").place?.level == .province)
    #expect(OrganName("苏州市昆山市").place?.level == .county)
    #expect(OrganName("昆山市").place?.level == .city)
    #expect(OrganName("云溪县经济开发区管理委员会").place?.level == nil)
  }

  @Test func oneOrganHasOneSeriesName() {
    #expect(OrganName("泉港区").mayBe(OrganName("泉州市泉港区人民政府")))
    #expect(OrganName("云溪县发展和改革委员会").mayBe(OrganName("云溪县发展改革委")))
    #expect(!OrganName("泉港区人民政府").mayBe(OrganName("泉港区人民政府办公室")))
    #expect(!OrganName("南京市鼓楼区人民政府").mayBe(OrganName("徐州市鼓楼区人民政府")))
    #expect(!OrganName("第1号县人民政府").mayBe(OrganName("第2号县人民政府")))
    #expect(!OrganName("云溪县教育局").mayBe(OrganName("云溪县水利局")))
  }

  /// What bodies are to organs, by the names that reports have for them.
  @Test(
    arguments: [
      ("云溪市青山区住房和城乡建设局", OrganName.Relation.own, "云溪市青山区住房和城乡建设局 青山区住建局 区住建局 住建局 我局 本机关 青山区住房和城乡建设局"),
      ("云溪市青山区住房和城乡建设局", .above, "云溪市 云溪市人民政府 云溪市住房和城乡建设局 云溪市住建局 市住建局 区政府 青山区人民政府 省住建厅 国务院办公厅"),
      ("云溪市青山区住房和城乡建设局", .beside, "青山区水利局 区水利局 水利局 区政府办公室 白石区住建局 自来水公司 青山区白石街道办事处"),
      ("云溪市信访局", .below, "云溪市信访局办公室"),
      ("云溪县人民政府", .own, "云溪县 云溪县人民政府 县政府 县人民政府 县政府办公室 云溪县人民政府办公室 青河市云溪县人民政府 本县"),
      ("云溪县人民政府", .below, "云溪县水利局 县水利局 水利局 白石镇 白石镇人民政府 云溪县白石镇 镇政府 青石村"),
      ("云溪县人民政府", .above, "青河市人民政府 市政府 省教育厅 国务院"),
      ("云溪县人民政府", .beside, "青石县水利局 自来水公司 云溪县自来水公司"),
      ("青河市云溪县人民政府", .above, "青河市 青河市水利局"), ("青河市云溪县人民政府", .beside, "白河市"),
      ("云溪县人民政府办公室", .own, "县政府办公室 办公室 本办 云溪县政府办"), ("云溪县人民政府办公室", .above, "县政府 云溪县人民政府"),
      ("云溪县人民政府办公室", .beside, "县水利局 云溪县教育局"),
      ("云溪高新技术产业开发区", .own, "高新区 高新技术开发区 我区"), ("云溪经济开发区管理委员会", .own, "开发区管委会 经开区管委会 经开区 我委"),
      ("青山区白石街道办事处", .own, "白石街道办事处 白石街道"), ("青山区白石街道办事处", .above, "青山区 区政府 青山区水利局"),
      ("雲溪市教育局", .own, "云溪市教育局 市教育局"), ("审计局", .own, "审计局 县审计局 云溪县审计局 我局"), ("审计局", .beside, "县水利局 云溪县水利局"),
      ("本溪市教育局", .own, "本溪市教育局 本局"), ("云溪市水利局", .beside, "本溪市"),
      ("国家税务总局云溪县税务局", .own, "云溪县税务局 县税务局 我局"), ("国家税务总局云溪县税务局", .above, "县政府 国家税务总局青河市税务局"),
      ("", .beside, "云溪县"),
    ] as [(String, OrganName.Relation, String)])
  func bodies(organ: String, relation: OrganName.Relation, names: String) {
    for name in names.split(separator: " ") {
      #expect(OrganName(organ).relation(of: String(name)) == relation, "\(name)")
    }
  }

  /// Every selection from the name in its order that keeps its ending and its place is a name of the organ, and of no
  /// other place's.
  @Test(arguments: ["青山区住房和城乡建设局", "云溪县发展和改革局", "云溪县市场监督管理局"]) func shortNames(_ name: String) {
    let organ = OrganName(name)
    let place = Array(name.unicodeScalars.prefix(3))
    let body = Array(name.unicodeScalars.dropFirst(3).dropLast())
    var seen = 0
    for choice in 1..<(1 << body.count) {
      let chosen = body.indices.filter { choice >> $0 & 1 == 1 }.map { body[$0] }
      guard chosen.count >= 2, chosen.first != "和" else { continue }
      seen += 1
      let short = chosen + Array(name.unicodeScalars.suffix(1))
      for head in [[], [place[2]], place] {
        #expect(organ.relation(of: String(String.UnicodeScalarView(head + short))) == .own, "\(head + short)")
      }
      for head in ["白河县", "省"] where !name.hasPrefix(head) {
        #expect(organ.relation(of: head + String(String.UnicodeScalarView(short))) != .own, "\(head) \(short)")
      }
    }
    #expect(seen > 10)
  }
}
