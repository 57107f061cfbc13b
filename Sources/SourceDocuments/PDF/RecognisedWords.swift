import AnnualReport

/// Reads what tesseract writes as hOCR with boxes of characters.
enum RecognisedWords {
  /// The page in the output; its boxes are in pixels, and become points by the scale.
  ///
  /// Boxes are as large as the ink, so words get the height of their line, and reach to the next. Digits become words of their own: what stands in
  /// neighbouring cells is often taken for one number.
  static func page(_ number: Int, in output: [UInt8], width: Int, height: Int, scale: Double) -> Page {
    var page = Page(width: Double(width) * scale, height: Double(height) * scale)
    var line = Place.Box(left: 0, top: 0, right: 0, bottom: 0)
    var word: Place.Box?
    var characters: [(text: String, box: Place.Box)] = []
    var depth = 0
    var wordDepth = 0
    func add(_ text: String, _ box: Place.Box) {
      page.add(text, Place.Box(left: box.left, top: line.top, right: box.right, bottom: line.bottom), page: number)
    }
    func closeGap(before box: Place.Box) {
      guard let last = page.words.last, last.box.top == line.top, !last.text.unicodeScalars.contains(where: \.isDigit),
        (0..<line.height).contains(box.left - last.box.right)
      else { return }
      page.words[page.words.count - 1].box.right = box.left
    }
    PageMarkup.read(
      output, from: "<body>",
      .init { _, attributes in
        depth += 1
        guard let kind = attributes["class"], let box = box(in: attributes["title"], scale) else { return }
        switch kind {
        case "ocrx_cinfo": characters.append(("", box))
        case "ocrx_word": (word, wordDepth) = (box, depth)
        default: line = box
        }
      } text: {
        if !characters.isEmpty { characters[characters.count - 1].text += $0 }
      } end: { _ in
        depth -= 1
        guard let box = word, depth < wordDepth else { return }
        let text = characters.map(\.text).joined()
        if text.unicodeScalars.contains(where: \.isDigit) {
          for character in characters { add(character.text, character.box) }
        } else {
          closeGap(before: box)
          add(text, box)
        }
        word = nil
        characters.removeAll()
      })
    return page
  }

  /// The box in a title such as `bbox 846 2597 873 2656; x_wconf 96`.
  private static func box(in title: String?, _ scale: Double) -> Place.Box? {
    guard let edges = title?.prefix(while: { $0 != ";" }).split(separator: " ").compactMap({ Double($0) }),
      edges.count == 4
    else { return nil }
    return Place.Box(
      left: edges[0] * scale, top: edges[1] * scale, right: edges[2] * scale, bottom: edges[3] * scale)
  }
}
