import AnnualReport
import Testing

@testable import ProseReading

/// Whatever a report calls its own organ, its sentences state the organ's numbers; what it calls others, theirs.
@Suite struct OrganWordsTests {
  static let own: [(organ: String, names: String)] = [
    ("云溪高新技术产业开发区", "高新区 高新技术开发区 云溪高新区 我区"), ("云溪市青山区住房和城乡建设局", "区住建局 住建局 青山区住建局 我局 我局办公室 局办公室"),
    ("岭北省交通运输厅", "省交通运输厅 厅办公室 我厅政府信息公开工作小组办公室"),
    ("云溪县市场监督管理局", "县市场监管局 市场监管局 市监局 云溪县市场监督管理局"), ("云溪县人民政府", "云溪县 县政府 云溪县政府 我县 全县各级行政机关 全县各单位"),
    ("云溪市公安局交通警察支队", "交警支队 市公安局交警支队 我支队 支队"), ("雲溪市教育局", "云溪市教育局 雲溪市教育局 市教育局 市教育局机关"),
    ("云溪经济开发区管理委员会", "开发区 管委会 开发区管委会 经开区"),
    ("云溪新区管理委员会", "新区 新区管委会 我区"), ("云溪学院", "学院 全校 学院信息公开办公室"), ("云溪县东河街道办事处", "全街 我街道 街道"),
  ]

  @Test(arguments: own.indices) func ownNamesAreTheOrgans(_ index: Int) {
    let (organ, names) = Self.own[index]
    for name in names.split(separator: " ") {
      #expect(
        ProseStatements("2024年，\(name)未收到政府信息公开申请。", organ: organ).claims == ["none newlyReceived"], "\(name)")
      #expect(ProseStatements("\(name)共收到政府信息公开申请9件。", organ: organ).likeliest == ["newlyReceived=9"], "\(name)")
    }
  }

  @Test(arguments: own.indices) func namesOfOtherPlacesAreTheirs(_ index: Int) {
    let organ = Self.own[index].organ
    for name in ["青河市水利局", "青河市住建局", "青河县市场监管局", "青河县教育局", "青河市公安局交警支队"] {
      #expect(ProseStatements("2024年，\(name)未收到政府信息公开申请。", organ: organ).claims == [], "\(name)")
      #expect(
        ProseStatements.reasons(of: "\(name)共收到政府信息公开申请9件。", organ: organ) == [.otherBody], "\(name) \(organ)")
    }
  }
}
