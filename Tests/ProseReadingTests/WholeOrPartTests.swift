import AnnualReport
import Testing

@testable import ProseReading

/// Which numbers are of all that the organ reports of, and which of a part, by whoever and whatever stands beside them.
@Suite struct WholeOrPartTests {
  private func figures(_ text: String, organ: String) -> [String] {
    ProseStatements("（二）依申请公开\n" + text, organ: organ).likeliest
  }

  /// `?` for what is compared with none.
  @Test(arguments: [
    // Channels that are joined are all that there are, where no other is told of.
    ("全县收到网上和纸质政府信息公开申请共9件。", ["newlyReceived=9"]),
    ("通过网络、信函两类渠道收到政府信息公开申请9件，其中网络5件、信函4件。", ["newlyReceived=9", "?=5", "?=4"]),
    ("通过网络和信函收到政府信息公开申请9件，当面收到2件。", ["?=9", "?=2"]),
    ("通过网络收到政府信息公开申请9件。", ["?=9"]),
    // Up to the last day of the year, a body that is named speaks of the year.
    ("截至2024年12月31日，全县累计收到政府信息公开申请9件。", ["newlyReceived=9"]),
    ("截至2024年12月31日，累计收到政府信息公开申请862件。", ["?=862"]),
    ("截至2023年12月31日，全县累计收到政府信息公开申请862件。", ["?=862"]),
    // What is below a body is told together with it only where both are joined.
    ("县本级及各苏木镇、各部门共收到政府信息公开申请9件。", ["newlyReceived=9"]),
    ("县政府部门收到政府信息公开申请5件。", ["?=5"]),
    ("各街镇收到政府信息公开申请5件，县级部门4件。", ["?=5", "?=4"]),
    // The rows of the form say of what they are, whatever was spoken of before.
    (
      "回应群众信息需求，予以公开5件；没有现成信息、需要另行制作4件。",
      ["granted=5", "unavailable=4"]
    ),
    ("回应群众信息需求，予以公开5件。", ["?=5"]),
    // A number that is taken back, or beside which there are more.
    ("收到政府信息公开申请8件，现更正为9件。", ["?=8", "?=9"]),
    ("收到政府信息公开申请8件，另有1件补录。", ["?=8", "?=1"]),
    ("收到政府信息公开申请9件，另有咨询1件。", ["newlyReceived=9", "?=1"]),
  ])
  func ofAllOrOfSome(text: String, expected: [String]) {
    #expect(figures(text, organ: "云溪县人民政府") == expected)
  }

  /// What the verb behind the number says, of all that there was, or of some only.
  @Test(arguments: [
    ("全年应办政府信息公开申请中有1件结转至下一年度继续办理。", ["carriedForward=1"]),
    ("上年结转的政府信息公开申请中有1件办结。", ["?=1"]),
    ("应办政府信息公开申请中有9件办结。", ["concluded=9"]),
    ("办结的政府信息公开申请中有3件予以公开。", ["granted=3"]),
    ("收到政府信息公开申请9件，1件申请因需征求第三方意见转入下一年度继续办理。", ["newlyReceived=9", "carriedForward=1"]),
    ("收到政府信息公开申请9件，1件申请因需征求第三方意见延期答复。", ["newlyReceived=9", "?=1"]),
  ])
  func behindTheNumber(text: String, expected: [String]) {
    #expect(figures(text, organ: "云溪县人民政府") == expected)
  }

  /// Rows of the form that are joined, named by their number, or given as the reason.
  @Test(arguments: [
    ("答复政府信息公开申请9件，其中不予处理及其他5件。", ["concluded=9", "notProcessed+otherHandling=5"]),
    ("答复政府信息公开申请9件，其中不予公开及其他5件。", ["concluded=9", "?=5"]),
    ("电话沟通群众来访。三、本年度办理结果总计9件。", ["concluded=9"]),
    ("办理群众来访。三、本年度来访办理结果总计9件。", ["?=9"]),
    ("对不属于本机关掌握的5件政府信息公开申请，告知申请人。", ["unavailable=5"]),
    ("政府信息公开申请逾期不补正、视为放弃申请不再处理5件。", ["otherHandling=5"]),
    ("政府信息公开申请视为放弃申请不再处理5件。", ["?=5"]),
    ("申请人对政府信息公开答复不服申请行政复议的5件。", ["reconsideration=5"]),
    ("申请人对行政处罚答复不服申请行政复议的5件。", ["?=5"]),
    ("申请人对政府信息不予公开决定不服提起行政诉讼5件。", ["?=5"]),
  ])
  func rowsOfTheForm(text: String, expected: [String]) {
    #expect(figures(text, organ: "云溪县人民政府") == expected)
  }

  /// Documents are those of the table where the sentence or what was done says so.
  @Test(arguments: [
    ("落实行政规范性文件公开制度。全年制发文件236件。", ["?=236"]),
    ("落实行政规范性文件公开制度。全年制发县政府及办公室文件236件，其中规范性文件9件。", ["?=236", "normativeDocuments.issued=9"]),
    ("制发行政规范性文件9件，废止文件2件。", ["normativeDocuments.issued=9", "normativeDocuments.repealed=2"]),
    ("行政规范性文件数据库收录现行有效文件9件。", ["normativeDocuments.inForce=9"]),
    ("行政规范性文件数据库收录政策文件9件。", ["?=9"]),
    ("行政规范性文件数据库收录政策文件，现行有效文件9件。", ["?=9"]),
  ])
  func documentsOfTheTable(text: String, expected: [String]) {
    #expect(figures(text, organ: "云溪县人民政府") == expected)
  }

  /// In whose name it is done says nothing in the report of that office, unless it tells of others, too.
  @Test(arguments: [
    ("以县政府办公室名义印发行政规范性文件9件。", ["normativeDocuments.issued=9"]),
    ("以县政府名义印发行政规范性文件5件，以县政府办公室名义印发4件。", ["?=5", "?=4"]),
    ("以县政府办公室为主体的政府信息公开申请收到9件。", ["newlyReceived=9"]),
    ("以征地补偿为主体的政府信息公开申请收到9件。", ["?=9"]),
    ("公开行政规范性文件9件（本年制发）。", ["normativeDocuments.issued=9"]),
    ("公开行政规范性文件9件（历年制发）。", ["?=9"]),
    ("各部门、各乡镇收到政府信息公开申请5件，县政府办公室收到4件。", ["?=5", "newlyReceived=4"]),
  ])
  func inTheReportOfTheOffice(text: String, expected: [String]) {
    #expect(figures(text, organ: "云溪县人民政府办公室") == expected)
  }

  /// A street does not speak for all of its kind, and a school calls itself so.
  @Test func ofItsKindOrItself() {
    #expect(figures("全区街道系统收到政府信息公开申请9件。", organ: "青帆街道办事处") == ["?=9"])
    #expect(figures("街道收到政府信息公开申请9件。", organ: "青帆街道办事处") == ["newlyReceived=9"])
    #expect(figures("学校收到校内外人员依申请公开信息件9件。", organ: "云溪师范学院") == ["newlyReceived=9"])
  }

  /// What was concluded beside what came in may be of it.
  @Test(arguments: ["当年收到政府信息公开申请9件、办结8件。", "办结8件新收政府信息公开申请和1件上年结转申请。"])
  func concludedOfTheNewOnes(text: String) throws {
    let concluded = try #require(
      ProseStatements("（二）依申请公开\n" + text, organ: "云溪县人民政府").figures.first { $0.contains("=8") })
    #expect(concluded.contains("carriedOver"))
  }
}
