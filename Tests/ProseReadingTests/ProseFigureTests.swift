import AnnualReport
import Testing

@testable import ProseReading

/// Sentences that state figures, and the likeliest cells of each.
@Suite struct ProseFigureTests {
  @Test(arguments: [
    // Received.
    ("2024年，全县新收政府信息公开申请12件。", ["newlyReceived=12"]),
    ("本年度接到依申请公开事项共计3宗。", ["newlyReceived=3"]),
    ("收到依申请公开14单。", ["newlyReceived=14"]), ("收到下属14单位的来件。", []),
    ("全年新接收信息公开申请1,234条。", ["newlyReceived=1234"]),
    ("2024年共收到1，234件政府信息公开申请。", ["newlyReceived=1234"]),
    ("共收到公民、法人和其他组织提出的政府信息公开申请一百零五件。", ["newlyReceived=105"]),
    ("收到有效依申请公开事项的数量是２２次。", ["newlyReceived=22"]),
    ("我局收到的3件政府信息公开申请均已答复。", ["newlyReceived=3"]),
    ("截至2024年12月31日，共收到政府信息公开申请42件。", ["newlyReceived=42"]),
    (
      "依申请公开。新收申请数：8次；上年结转数：0次；办结数：5次；结转下年数：3次。",
      ["newlyReceived=8", "carriedOver=0", "concluded=5", "carriedForward=3"]
    ),
    (
      "收到有效政府信息公开申请9件，其中自然人6件。按答复类型分，予以公开4件，部分公开2件。",
      ["newlyReceived=9", "newlyReceived.naturalPerson=6", "granted=4", "partiallyGranted=2"]
    ),
    // What may contain what was carried over.
    ("受理依申请公开事项十二件。", ["newlyReceived=12"]),
    (
      "受理政府信息公开申请62件（其中上年结转3件），办结60件。",
      ["newlyReceived+carriedOver=62", "carriedOver=3", "concluded=60"]
    ),
    (
      "办理依申请公开42件，其中2023年结转3件、本年新收39件。",
      ["newlyReceived+carriedOver=42", "carriedOver=3", "newlyReceived=39"]
    ),
    ("除去上年结转的3件，本年度新收政府信息公开申请39件。", ["carriedOver=3", "newlyReceived=39"]),
    (
      "新收政府信息公开申请12件，加上上年结转2件，共14件，已办结13件，结转下年度1件。",
      ["newlyReceived=12", "carriedOver=2", "newlyReceived+carriedOver=14", "concluded=13", "carriedForward=1"]
    ),
    ("共有6位申请人提交了6件政府信息公开申请。", ["newlyReceived=6"]),
    // Concluded and carried forward, the subject left out.
    (
      "共收到政府信息公开申请42件，其中自然人40件、法人或其他组织2件；办结41件，结转1件。",
      [
        "newlyReceived=42", "newlyReceived.naturalPerson=40", "newlyReceived.organizations=2", "concluded=41",
        "carriedForward=1",
      ]
    ),
    ("全年共收到并办结政府信息公开申请42件。", ["newlyReceived=42", "concluded=42"]),
    (
      "接到申请公开政府信息5件，按期答复4件，剩余1件，结转下一年度。",
      ["newlyReceived=5", "concluded=4", "carriedForward=1"]
    ),
    ("转2025年度办理政府信息公开申请2件。", ["carriedForward=2"]),
    (
      "收到政府信息公开申请42件，其中40件已办结、2件正在办理中。",
      ["newlyReceived=42", "concluded=40", "carriedForward=2"]
    ),
    ("接到信息公开申请9件，尚有5件未到答复期限，结转下年度办理。", ["newlyReceived=9", "carriedForward=5"]),
    // Two verbs of one number: both hold, or their sum is meant.
    ("全年收到和处理依申请公开事项8条。", ["newlyReceived=8"]),
    ("全年受理、答复政府信息公开申请8件。", ["newlyReceived=8", "concluded=8"]),
    (
      "收到并办结政府信息公开申请42件（含上年结转3件）。",
      ["newlyReceived+carriedOver=42", "concluded=42", "carriedOver=3"]
    ),
    ("收到政府信息公开申请43件，当年收到并办结42件。", ["newlyReceived=43", "newlyReceived=42"]),
    ("我局收到的政府信息公开申请已答复42件。", ["newlyReceived=42"]),
    ("新收和上年结转政府信息公开申请共43件。", ["newlyReceived+carriedOver=43"]),
    ("上年结转及本年新收政府信息公开申请合计43件。", ["newlyReceived+carriedOver=43"]),
    ("共受理依申请公开59件，结转上年后新收到依申请公开47件。", ["newlyReceived=59", "?=47"]),
    // Numbers dealt out to several things.
    (
      "办结政府信息公开申请12件，予以公开、部分公开、不予公开分别为3、4和5件。",
      ["concluded=12", "granted=3", "partiallyGranted=4", "withheld=5"]
    ),
    ("收到、办结政府信息公开申请分别为43件、42件。", ["newlyReceived=43", "concluded=42"]),
    (
      "因政府信息公开引发的行政复议、行政诉讼各2件。",
      ["reconsideration=2", "directLitigation+litigationAfterReconsideration=2"]
    ),
    (
      "行政规范性文件制发、废止、现行有效件数分别为4、1、20件。",
      ["normativeDocuments.issued=4", "normativeDocuments.repealed=1", "normativeDocuments.inForce=20"]
    ),
    // Nouns and words of published reports.
    ("（二）依申请公开。收到申请公开21条，办结21条。", ["newlyReceived=21", "concluded=21"]),
    ("共收到12件信息依申请公开，10件已经按时按规完成答复，剩余2件结转下年度。", ["newlyReceived=12", "concluded=10", "carriedForward=2"]),
    ("收到依申请公开件30件，上年度结转办理件1件，办结24件。", ["newlyReceived=30", "carriedOver=1", "concluded=24"]),
    ("截至2024年12月底，共收到政府信息公开申请8件，截至12月底答复7件。", ["newlyReceived=8", "concluded=7"]),
    ("收到公众关于政府信息公开的申请3件。", ["newlyReceived=3"]),
    ("办结依申请公开9件，信息无法提供3件，其他处理6件。", ["concluded=9", "unavailable=3", "otherHandling=6"]),
    // Outcomes.
    (
      "从办理结果来看，“予以公开”的32件，“区分处理后公开”的2件，“不予公开”的1件，“无法提供”的4件，“不予处理”的1件，“其他处理”的2件。",
      ["granted=32", "partiallyGranted=2", "withheld=1", "unavailable=4", "notProcessed=1", "otherHandling=2"]
    ),
    (
      "办结依申请公开5例。办理结果为：3例予以公开、2例部分公开。",
      ["concluded=5", "granted=3", "partiallyGranted=2"]
    ),
    ("办结政府信息公开申请9件，本机关不掌握的3件，重复申请1件。", ["concluded=9", "unavailable=3", "notProcessed=1"]),
    (
      "办结依申请公开30件，予以公开和部分公开20件，因本机关不掌握等原因无法提供8件，不予处理2件。",
      ["concluded=30", "granted+partiallyGranted=20", "unavailable=8", "notProcessed=2"]
    ),
    // Disputes.
    (
      "因政府信息公开被申请行政复议3件，其中维持2件、纠正1件；被提起行政诉讼1件，尚未审结。",
      [
        "reconsideration=3", "reconsideration.upheld=2", "reconsideration.corrected=1",
        "directLitigation+litigationAfterReconsideration=1",
      ]
    ),
    (
      "涉及政府信息公开的行政复议、行政诉讼共5件。",
      ["reconsideration+directLitigation+litigationAfterReconsideration=5"]
    ),
    (
      "政府信息公开类行政诉讼3起，其中复议后起诉2起。",
      ["directLitigation+litigationAfterReconsideration=3", "litigationAfterReconsideration=2"]
    ),
    // Documents and decisions.
    (
      "全年制发行政规范性文件14件，失效及废止34件，现行有效的行政规范性文件共165件。",
      ["normativeDocuments.issued=14", "normativeDocuments.repealed=34", "normativeDocuments.inForce=165"]
    ),
    ("制定规范性文件4件、规章1件。", ["normativeDocuments.issued=4", "regulations.issued=1"]),
    (
      "全年作出行政许可决定1917件、行政处罚419件、行政强制236件。",
      ["licences.decisions=1917", "penalties.decisions=419", "coerciveMeasures.decisions=236"]
    ),
    ("新增规范性文件4件，年末规范性文件存量20件。", ["normativeDocuments.issued=4", "normativeDocuments.inForce=20"]),
    ("对4件不适应发展需要的规范性文件予以废止。", ["normativeDocuments.repealed=4"]),
    // That all were made public tells not which, and only applications have outcomes.
    ("作出的行政许可决定3件、行政处罚决定4件已全部公开。", ["licences.decisions=3", "penalties.decisions=4"]),
    ("依法作出并公开行政处罚决定4件。", ["penalties.decisions=4"]),
    ("许可、处罚、强制三类决定合计9件。", ["licences.decisions+penalties.decisions+coerciveMeasures.decisions=9"]),
    ("公开行政事业性收费目录1份，全年收费3万元。", ["?=1", "fees.amount=30000"]),
    // A state of documents, and not what was done with them.
    (
      "行政规范性文件制发4件、废止3件，期末有效9件。",
      [
        "normativeDocuments.issued=4", "normativeDocuments.repealed=3", "normativeDocuments.inForce=9",
      ]
    ),
    (
      "2023年底，现行有效规范性文件为8件；经2024年制发和清理，现为9件。",
      [
        "previous normativeDocuments.inForce=8", "normativeDocuments.inForce=9",
      ]
    ),
    ("4件行政规范性文件经清理后予以废止。", ["normativeDocuments.repealed=4"]),
    (
      "行政规范性文件新增4件，废止3件，年末存量9件。",
      [
        "normativeDocuments.issued=4", "normativeDocuments.repealed=3", "normativeDocuments.inForce=9",
      ]
    ),
    // Of which law they are is said behind the numbers; beside what was carried over, others are no sum.
    (
      "行政复议4件、行政诉讼3件，均因政府信息公开引发。",
      [
        "reconsideration=4", "directLitigation+litigationAfterReconsideration=3",
      ]
    ),
    ("新发生政府信息公开行政复议4件，另有上年未审结1件。", ["?=4", "previous reconsideration.pending=1"]),
    // A noun behind the last number of a list, or behind all.
    (
      "新制发的4件、废止的3件、现行有效的9件规范性文件均已公布。",
      [
        "normativeDocuments.issued=4", "normativeDocuments.repealed=3", "normativeDocuments.inForce=9",
      ]
    ),
    ("本年度制发4件，废止3件，均为规范性文件。", ["normativeDocuments.issued=4", "normativeDocuments.repealed=3"]),
    // Handled and counted as cases, 事项 are decisions.
    ("全年办理行政许可事项3件。", ["licences.decisions=3"]), ("梳理行政许可事项3项，取消行政许可事项2件。", ["?=3", "?=2"]),
    // What is counted stands right behind the number, whatever was spoken of before.
    ("（二）依申请公开\n举办培训班1期。办结的9件申请答复书均经法制机构审核。", ["?=1", "concluded=9"]),
    // Slogans in quotation marks are no bodies.
    ("推行“一网通办”。全年办理行政许可3件。", ["licences.decisions=3"]),
    // Other years, with their own cells.
    (
      "2023年收到政府信息公开申请50件，办结48件；2024年收到42件，办结41件。",
      ["previous newlyReceived=50", "previous concluded=48", "newlyReceived=42", "concluded=41"]
    ),
    (
      "与2023年收到的50件申请相比，2024年新收政府信息公开申请42件，减少8件。",
      ["previous newlyReceived=50", "newlyReceived=42", "?=8"]
    ),
  ]) func bound(sentence: String, expected: [String]) {
    #expect(ProseStatements(sentence).likeliest == expected)
  }

  @Test func everyReadingIsKept() {
    #expect(
      ProseStatements("收到并办结政府信息公开申请42件。").figures
        == ["newlyReceived|newlyReceived+carriedOver=42", "concluded=42"])
    #expect(
      ProseStatements("受理政府信息公开申请62件。").figures
        == ["newlyReceived|newlyReceived+carriedOver|concluded=62"])
    #expect(ProseStatements("收到政府信息公开申请62件。").figures == ["newlyReceived=62"])
  }

  @Test func applicantsOfWhatWasReceivedAreInItsRow() {
    #expect(
      ProseStatements("收到有效政府信息公开申请9件，其中自然人6件。").figures
        == ["newlyReceived=9", "newlyReceived.naturalPerson=6"])
  }

  @Test func aFigureKnowsItsWordsAndPlace() throws {
    var report = Report()
    report.year = Located(2024, place: .unknown, origin: .title)
    let text = "全年收到“政府信息公开申请”四十二件。"
    let passage = Passage(text: text, anchors: [Passage.Anchor(offset: 0, place: .line(7, character: 5))])
    report.sections = [
      Section(key: .overview, heading: passage, number: nil, blocks: [.table(.applications), .passage(passage)])
    ]
    ProseReader.read(&report)
    let figure = try #require(report.figures.first)
    #expect(figure.text == "四十二件")
    #expect(figure.phrase == "收到政府信息公开申请四十二件")
    #expect(figure.range == 14..<18)
    #expect(figure.passage == 0)
    #expect(figure.place == .line(7, character: 19))
  }

  @Test func aPassageTakesItsSubjectFromTheHeadingBeforeIt() {
    #expect(ProseStatements("（二）依申请公开情况\n全年共收到申请12件，办结12件。").likeliest == ["newlyReceived=12", "concluded=12"])
    #expect(ProseStatements("（二）依申请公开情况\n（三）政府信息管理\n办结12件。").likeliest == ["?=12"])
  }

  /// A section that comes twice has its paragraphs counted on.
  @Test func numbersOfASectionThatComesTwiceStandInItsPassages() {
    var report = Report()
    report.sections = ["新收政府信息公开申请5件。", "办结政府信息公开申请4件。"].map { text in
      let passage = Passage(text: text, anchors: [])
      return Section(key: .overview, heading: Passage(text: "", anchors: []), number: nil, blocks: [.passage(passage)])
    }
    ProseReader.read(&report)
    #expect(report.figures.map(\.passage) == [0, 1])
    for figure in report.figures {
      let scalars = Array(report.passages(of: .overview)[figure.passage].text.unicodeScalars)[figure.range]
      #expect(String(String.UnicodeScalarView(scalars)) == figure.text)
    }
  }

  @Test func onTheForm2019DocumentsMayBeProducedOrPublished() {
    var report = Report()
    report.tables[.disclosure] = Form.form2019.table(.disclosure).map { Table(form: $0, cells: [:], place: .unknown) }
    let passage = Passage(text: "制定规范性文件4件。", anchors: [])
    report.sections = [Section(key: .overview, heading: passage, number: nil, blocks: [.passage(passage)])]
    ProseReader.read(&report)
    #expect(report.figures.first?.readings.count == 2)
  }
}
