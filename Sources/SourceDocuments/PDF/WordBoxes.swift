import AnnualReport

/// Reads what `pdftotext -bbox-layout` writes: the words of every page with their boxes.
enum WordBoxes {
  /// The pages in the output.
  static func pages(in output: [UInt8]) -> [Page] {
    var pages: [Page] = []
    var box: Place.Box?
    var text = ""
    PageMarkup.read(
      output, from: "<doc>",
      .init { name, attributes in
        func number(_ name: String) -> Double { attributes[name].flatMap { Double($0) } ?? 0 }
        switch name {
        case "page": pages.append(Page(width: number("width"), height: number("height")))
        case "word":
          box = Place.Box(left: number("xMin"), top: number("yMin"), right: number("xMax"), bottom: number("yMax"))
        default: break
        }
      } text: {
        if box != nil { text += $0 }
      } end: { _ in
        if let box, !pages.isEmpty { pages[pages.count - 1].add(text, box, page: pages.count) }
        box = nil
        text = ""
      })
    return pages
  }
}
