import Testing

@testable import SourceDocuments

@Suite struct StyleSheetTests {
  /// The elements around and the one itself, each as `name.class.class#id`.
  private func isRemoved(_ elements: String, by sheet: String) -> Bool {
    let names = elements.split(separator: " ").map { word -> StyleSelector.Names in
      let id = word.split(separator: "#").dropFirst().first.map(String.init) ?? ""
      let parts = word.prefix { $0 != "#" }.split(separator: ".")
      return StyleSelector.Names(name: String(parts.first ?? ""), id: id, classes: Array(parts.dropFirst()))
    }
    var style = ElementStyle()
    StyleSheet(Array(sheet.utf8)).apply(to: &style, names)
    return style.isRemoved
  }

  @Test(arguments: [
    "p{display:none}", ".a{display:none}", "#b{display:none}", "*{display:none}", "p.a#b{display:none}",
    "div p{display:none}", "div>p{display:none}", "div.c  >  p.a{display:none}", "i,p , b{display:none}",
    "/* p{} */ P{ DISPLAY : none }", "@media screen{p{display:none}}",
    "@media all and (min-width:600px){p{display:none}}",
    "@import url(x.css); p{display:none}", "<!-- p{display:none} -->", "@supports (display:grid){p{display:none}}",
    "@font-face{font-family:x} p{display:none}", "p{display:block} .a{display:none}", "p{display:none} p{color:red}",
    ".a{display:none} p{display:block}", "p{display:none!important} #b{display:block}",
    "p{display:block} p{display:none}",
    "}} p{display:none}", "p{color:red;display:none", "body div p{display:none}",
  ])
  func hiding(_ sheet: String) {
    #expect(isRemoved("html body div.c p.a#b", by: sheet))
  }

  @Test(arguments: [
    "", "i{display:none}", ".b{display:none}", "#a{display:none}", "p p{display:none}", "body>p{display:none}",
    "p:hover{display:none}", "p::before{display:none}", "p[x]{display:none}", "i+p{display:none}",
    "@media print{p{display:none}}", "@media (max-width:600px){p{display:none}}", "@media not screen{p{display:none}}",
    "@keyframes p{from{display:none}}", "p{display:none} .a{display:block}", "p{display:none} p{display:block}",
    ".a.b{display:none}", "p{display:none} div p{display:inline}", "p{display:none} p{display:block!important}",
    "{display:none}",
    "pp{display:none}", "/* p{display:none}", "p{displa:none}",
  ])
  func notHiding(_ sheet: String) {
    #expect(!isRemoved("html body div.c p.a#b", by: sheet))
  }

  @Test func hostileSheetsEnd() {
    let sheets = [
      String(repeating: "@media{", count: 100_000), String(repeating: "p{", count: 100_000),
      String(repeating: "a ", count: 100_000) + "{display:none}",
      String(repeating: "a,", count: 100_000) + "p{display:none}",
      String(repeating: "p{display:none}", count: 50_000), String(repeating: "/*", count: 100_000),
    ]
    for sheet in sheets { _ = isRemoved("html p", by: sheet) }
  }
}
