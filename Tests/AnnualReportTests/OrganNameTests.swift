import AnnualReport
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
}
