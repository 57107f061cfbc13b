import AnnualReport
import ReportChecking
import ReportReading
import SourceFixtures
import Testing

/// What nobody sees changes nothing of what is read: hidden words, hidden copies of tables, marks without width.
@Suite struct ShownTextTests {
  private typealias Reading = LayoutPropertyTests.Reading

  /// Ways in which a page hides an element, and the sheet that they need.
  static let hidden = [
    "hidden", "style=\"display:none\"", "style=\"visibility:hidden\"", "style='opacity:0'", "style=\"font-size:0\"",
    "class=\"gone\"", "id=gone", "style='position:absolute;left:-9999px'",
    "style='position:absolute;clip:rect(0,0,0,0)'",
  ]
  private static let sheet = "<style>.gone, #gone { display: none } .top { color: red }</style>"

  private func page(_ layout: HTMLLayout, _ model: ReportModel) -> String {
    String(decoding: layout.bytes(of: model), as: UTF8.self).replacing("</head>", with: Self.sheet + "</head>")
  }

  private static let layouts = [HTMLLayout.utf8, .word]

  /// The ends of the texts of the page's body, where something hidden may stand.
  private func places(in page: String) -> [String.Index] {
    guard let body = page.firstRange(of: "<body")?.upperBound else { return [] }
    return page[body...].ranges(of: /[\p{Han}\d](?=<\/)/).map(\.upperBound)
  }

  @Test(arguments: layouts, hidden) func hiddenWordsChangeNothing(_ layout: HTMLLayout, _ way: String) async throws {
    var dice = Dice(seed: 12)
    for model in ReportModel.all {
      let page = page(layout, model)
      let expected = try await Reading(Array(page.utf8))
      let places = Set(places(in: page).shuffled(using: &dice).prefix(60))
      #expect(places.count == 60)
      var changed = page
      // What takes room sets the two runs of a line apart, in the middle of which places are found.
      if layout == .word, way.contains("visibility") || way.contains("opacity") { continue }
      for place in places.sorted(by: >) {
        let words = ["9", "一、总体情况", "共收到申请77件", "<b>8</b>"].randomElement(using: &dice) ?? ""
        changed.replaceSubrange(place..<place, with: "<span \(way)>\(words)</span>")
      }
      #expect(try await Reading(Array(changed.utf8)) == expected)
    }
  }

  @Test(arguments: layouts, hidden) func whatIsHiddenIsRemoved(_ layout: HTMLLayout, _ way: String) async throws {
    var dice = Dice(seed: 7)
    for model in ReportModel.all {
      let page = page(layout, model)
      let cells = page.matches(of: /<td>(.*?)<\/td>/.dotMatchesNewlines()).map { match in
        (range: match.1.startIndex..<match.1.endIndex, text: match.1.replacing(/<[^>]*>/, with: ""))
      }
      let values = cells.filter { $0.text.contains(/^\d+$/) }.shuffled(using: &dice).prefix(10)
      var wrapped = page
      var removed = page
      for (range, text) in values.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
        wrapped.replaceSubrange(range, with: "<span \(way)>\(text)</span>")
        removed.replaceSubrange(range, with: "")
      }
      #expect(values.count == 10)
      #expect(try await Reading(Array(wrapped.utf8)) == Reading(Array(removed.utf8)))
    }
  }

  @Test(arguments: hidden) func hiddenCopiesOfTablesChangeNothing(_ way: String) async throws {
    for model in ReportModel.all {
      let page = page(.utf8, model)
      let expected = try await Reading(Array(page.utf8))
      let tables = page.matches(of: /<table.*?<\/table>/.dotMatchesNewlines())
      #expect(tables.count == 3)
      for table in tables {
        let other = table.output.replacing(/>(\d+)</) { ">\($0.1)7<" }
        for hiddenCopy in ["<div \(way)>\(other)</div>", other.replacing("<table", with: "<table \(way)")] {
          for place in [table.range.lowerBound, table.range.upperBound] {
            var changed = page
            changed.insert(contentsOf: hiddenCopy, at: place)
            #expect(try await Reading(Array(changed.utf8)) == expected)
          }
        }
      }
    }
  }

  /// Before, between and behind all characters of the texts.
  @Test(arguments: ["\u{200B}", "\u{200E}", "\u{202C}", "\u{2066}", "\u{FEFF}", "\u{2060}", "\u{AD}", "\u{61C}"])
  func marksWithoutWidthChangeNothing(_ mark: String) async throws {
    var dice = Dice(seed: 3)
    for layout in [TextLayout.rowALine, .tabs, .markdown] {
      let text = layout.text(of: .form2021)
      let expected = try await Reading(Array(text.utf8))
      var changed = ""
      for character in text {
        changed.append(character)
        if Int.random(in: 0..<3, using: &dice) == 0 { changed += mark }
      }
      #expect(try await Reading(Array(changed.utf8)) == expected)
    }
  }

  @Test func radicalsAreTheCharactersThatTheyLookLike() async throws {
    let pairs = zip("一人工文月日用自行大小力门见长水火业龙青".unicodeScalars, "⼀⼈⼯⽂⽉⽇⽤⾃⾏⼤⼩⼒⾨⻅⻓⽔⽕业⻰⻘".unicodeScalars)
    for layout in [TextLayout.rowALine, .textOfPDF] {
      let text = layout.text(of: .form2021)
      let expected = try await Reading(Array(text.utf8))
      let radicals = Dictionary(pairs.filter { $0 != "门" && $0 != $1 }, uniquingKeysWith: { first, _ in first })
      let changed = String(String.UnicodeScalarView(text.unicodeScalars.map { radicals[$0] ?? $0 }))
      #expect(changed != text)
      #expect(try await Reading(Array(changed.utf8)) == expected)
    }
  }

  @Test(arguments: ["¹", "<sup>1</sup>", "<sup>[2]</sup>", "①", "<span style='vertical-align:super'>12</span>"])
  func theMarkOfANoteIsNoDigit(_ mark: String) async throws {
    for model in ReportModel.all {
      let page = page(.utf8, model)
      let changed = page.replacing(/<td>(<p>)?(\d+)/) { $0.2 == "10" ? "\($0.0)" : "\($0.0)\(mark)" }
      let report = try #require(await ReportReader().read(Array(changed.utf8), name: "file").reading.report)
      for form in model.form.tables { #expect(report.tables[form.key]?.lines == model.lines(of: form)) }
    }
  }

  /// Nothing is read of it, but the report is not accused of lacking it: a script may show it.
  @Test func aTableThatIsOnlyThereHiddenIsToldToBeUnread() async throws {
    for model in ReportModel.all {
      let page = page(.utf8, model)
      let tables = page.matches(of: /<table.*?<\/table>/.dotMatchesNewlines())
      for (table, key) in zip(tables, TableKey.allCases) {
        let hidden = page.replacing(table.output, with: "<div class=gone>\(table.output)</div>")
        let report = try #require(await ReportReader().read(Array(hidden.utf8), name: "file").reading.report)
        #expect(Set(report.tables.keys) == Set(TableKey.allCases).subtracting([key]))
        let codes = Checker().check(report).findings.map(\.code)
        #expect(codes.contains("R902") && !codes.contains("S603"))
      }
    }
  }
}
