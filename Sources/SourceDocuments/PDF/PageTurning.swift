import AnnualReport

/// Turns pages whose text runs up or down, as where a wide table was put on an upright page.
enum PageTurning {
  /// The page, held so that most of its text is upright.
  static func upright(_ page: Page) -> Page {
    let long = page.words.filter { $0.text.unicodeScalars.count { $0.isHanzi } >= shortestRun }
    let standing = long.count { $0.box.height > $0.box.width * leastStanding }
    guard standing * 2 > long.count else { return page }
    let runsUp = runsUp(page)
    let (width, height) = (page.width, page.height)
    func move(_ point: Point) -> Point {
      runsUp ? Point(x: height - point.y, y: point.x) : Point(x: point.y, y: width - point.x)
    }
    var turned = Page(width: height, height: width)
    turned.words = page.words.map { word in
      var word = word
      word.box = word.box.moved(by: move)
      return word
    }
    turned.drawing = page.drawing?.moved(by: move)
    return turned
  }

  /// So many Chinese characters are longer in their direction than any font says that they are high; numbers tell nothing.
  private static let shortestRun = 4
  /// How much higher than wide text is at least that runs up or down; that of a line is several times as wide as high.
  private static let leastStanding = 1.2

  /// Whether the text runs towards the upper edge, by its glyphs as they were drawn or else by its words: what follows a word
  /// stands further on in its line, or in a line beside it.
  private static func runsUp(_ page: Page) -> Bool {
    let steps = (page.drawing?.runs ?? []).flatMap { run in
      zip(run.origins, run.origins.dropFirst()).map { $1.y - $0.y }
    }
    if steps.contains(where: { $0 != 0 }) { return steps.count { $0 < 0 } > steps.count { $0 > 0 } }
    let words = page.words.filter { $0.text.unicodeScalars.contains(where: \.isHanzi) }
    let ways = zip(words, words.dropFirst()).map { word, next in
      let isBeside = abs(word.box.middle - next.box.middle) >= word.box.width / 2
      return isBeside ? word.box.middle - next.box.middle : next.box.center - word.box.center
    }
    return ways.count { $0 < 0 } > ways.count { $0 > 0 }
  }
}
