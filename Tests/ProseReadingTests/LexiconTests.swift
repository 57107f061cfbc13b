import AnnualReport
import ChineseText
import Testing

@testable import ProseReading

@Suite struct LexiconTests {
  /// A word in two rows would silently take the sense of the later one.
  @Test func everyWordStandsInOneRow() {
    var senses: [String: Sense] = [:]
    for row in Lexicon.rows {
      for word in row.separateWords.map({ String($0) }) {
        if let other = senses[word] { Issue.record("\(word): \(other) and \(row.sense)") }
        senses[word] = row.sense
      }
    }
  }

  /// The example of a row has a word of it, and its last number states the cells before anything else.
  @Test func everyExampleIsReadAsItsRowSays() {
    for row in Lexicon.rows {
      let words = row.separateWords.map { String($0) }
      for example in row.examples {
        #expect(words.contains(where: example.text.contains), "\(example.text)")
        let last = ProseStatements(example.text + "。").likeliest.last
        #expect(last?.hasPrefix(example.cells + "=") == true, "\(example.text): \(last ?? "")")
      }
    }
    #expect(Lexicon.rows.contains { !$0.examples.isEmpty })
  }

  @Test(arguments: [
    // The longest known words, and no word of one character out of an unknown one.
    ("办结率", "办结率"), ("无障碍", "无障碍"), ("政府信息公开申请截稿前办结", "政府信息公开申请|截稿前|办结"),
    ("全年共有", "全年|共有"), ("县城投公司参照执行公开规定", "县城投公司|参照|执行|公开|规定"),
    // An unknown stretch never runs over punctuation or a number.
    ("培训人次。青河市政府", "培训|人次|。|青河市政府"),
  ]) func textIsCutByLeastCost(_ text: String, _ words: String) {
    let scalars = Array(text.unicodeScalars)
    let cut = ScannedText(scalars, lexicon: Lexicon(of: Form.all), organ: OrganName("云溪县")).words
    #expect(cut.map { String(String.UnicodeScalarView(scalars[$0.range])) }.joined(separator: "|") == words)
  }

  @Test func wordsAreCombinedOfTheirAlternatives() {
    #expect(Lexicon.combined("未经 不经", "复议", "- 起诉") == "未经复议 未经复议起诉 不经复议 不经复议起诉")
  }

  @Test func anOrganKnowsItsNames() {
    let bureau = OrganName("云溪县住房和城乡建设局")
    for name in ["云溪县住房和城乡建设局", "县住房和城乡建设局", "县住建局", "我局"] {
      #expect(bureau.body(named: Array(name.unicodeScalars)[...]) == .own || bureau.words.contains { $0.0 == name })
    }
    for name in ["县司法局", "青河市住建局", "自来水公司"] {
      #expect(bureau.body(named: Array(name.unicodeScalars)[...]) == .foreign)
    }
    #expect(OrganName("云溪县人民政府").isOwn(area: "县"))
    #expect(!OrganName("云溪县人民政府").isOwn(area: "省"))
    #expect(!bureau.isOwn(area: "县"))
  }
}
