import AnnualReport
import Testing

/// `GLOSSARY.md` against the code and the forms.
@Suite struct GlossaryTests {
  @Test func everyTypeThatIsNamedIsThere() throws {
    let files = try Repository.swiftFiles(below: "Sources").map { try Repository.text(of: $0) }
    let declared = files.map { text in
      Set(
        text.matches(of: #/\b(?:struct|enum|class|actor|protocol|typealias|extension) ([A-Z][\w.]*)/#).map {
          String($0.1)
        })
    }
    let types = try Repository.terms(in: "GLOSSARY.md").filter { $0.contains(#/^[A-Z]\w*(?:\.[A-Z]\w*)*$/#) }
    #expect(types.count > 50)
    for type in Set(types) {
      let parts = type.split(separator: ".").map(String.init)
      // A type within another stands in a file of that one.
      #expect(declared.contains { file in parts.allSatisfy(file.contains) }, "no type \(type)")
    }
  }

  @Test func theFormsTermsAreThoseOfTheForms() throws {
    let chapter = try #require(try Repository.chapter("The form's terms", of: "GLOSSARY.md"))
    var told: [String: Set<String>] = [:]
    for cells in Repository.rows(3, in: chapter) {
      let key = try #require(Repository.terms(of: cells[0]).first)
      #expect(told[key] == nil, "\(key) stands twice")
      told[key] = Set(cells[1].split(separator: "；").map(String.init))
      #expect(!cells[2].isEmpty)
    }
    var expected: [String: Set<String>] = [:]
    for section in Form.sections { expected[section.key.rawValue, default: []].insert(section.title) }
    for table in Form.all.flatMap(\.tables) {
      for row in table.rows { expected[row.key.rawValue, default: []].insert(row.label) }
      for column in table.columns { expected[column.key.rawValue, default: []].insert(column.label) }
    }
    for (key, labels) in expected { #expect(told[key] == labels, "\(key)") }
    #expect(Set(told.keys) == Set(expected.keys))
  }
}
