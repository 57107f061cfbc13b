import Testing

@testable import ReportReading

@Suite struct LexiconTests {
  @Test func everyWordHasOneSense() {
    var senses: [String: Sense] = [:]
    for (sense, words) in Lexicon.entries {
      for word in words.split(separator: " ").map(String.init) {
        if let other = senses[word] { Issue.record("\(word): \(other) and \(sense)") }
        senses[word] = sense
      }
    }
  }

  @Test func theLongestWordWins() {
    let text = Array("办结率".unicodeScalars)
    let found = Lexicon.shared.word(in: text, at: 0)
    #expect(found?.sense == .rate)
    #expect(found?.length == 3)
  }

  @Test func anOrganKnowsItsNames() {
    let lexicon = OrganNames.lexicon(of: "云溪县自然资源局")
    for name in ["云溪县自然资源局", "县自然资源局", "自然资源局"] {
      #expect(lexicon.word(in: Array(name.unicodeScalars), at: 0)?.length == name.unicodeScalars.count)
    }
    #expect(OrganNames.coversArea("云溪县人民政府"))
    #expect(!OrganNames.coversArea("云溪县自然资源局"))
  }
}
