import AnnualReport

/// Turns pages whose text runs up or down, as where a wide table was put on an upright page.
enum PageTurning {
  /// The page, held so that most of its text is upright.
  static func upright(_ page: Page) -> Page {
    let long = page.words.filter { $0.text.unicodeScalars.count { $0.isHanzi } >= shortestRun }
    let standing = long.count { $0.box.height > $0.box.width * 1.2 }
    guard standing * 2 > long.count else { return page }
    let runsUp = runsUp(page.words)
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

  /// Whether the words that follow each other on a line of text do so towards the upper edge.
  private static func runsUp(_ words: [PageWord]) -> Bool {
    let steps = zip(words, words.dropFirst()).map { word, next in
      abs(word.box.middle - next.box.middle) < word.box.width / 2 ? next.box.center - word.box.center : 0
    }
    return steps.count { $0 < 0 } > steps.count { $0 > 0 }
  }
}
