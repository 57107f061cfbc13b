import AnnualReport

/// Turns pages whose text runs up or down, as where a wide table was put on an upright page.
enum PageTurning {
  /// The page, held so that most of its text is upright.
  static func upright(_ page: Page) -> Page {
    let long = page.words.filter { $0.text.unicodeScalars.count >= 2 }
    let standing = long.count { $0.box.height > $0.box.width * 1.2 }
    guard standing * 2 > long.count else { return page }
    let runsUp = runsUp(page.words)
    var turned = Page(width: page.height, height: page.width)
    turned.words = page.words.map { word in
      var word = word
      let box = word.box
      word.box =
        runsUp
        ? Place.Box(
          left: page.height - box.bottom, top: box.left, right: page.height - box.top, bottom: box.right)
        : Place.Box(left: box.top, top: page.width - box.right, right: box.bottom, bottom: page.width - box.left)
      return word
    }
    return turned
  }

  /// Whether the words that follow each other on a line of text do so towards the upper edge.
  private static func runsUp(_ words: [PageWord]) -> Bool {
    let steps = zip(words, words.dropFirst()).map { word, next in
      abs(word.box.middle - next.box.middle) < word.box.width / 2 ? next.box.center - word.box.center : 0
    }
    return steps.count { $0 < 0 } > steps.count { $0 > 0 }
  }
}
