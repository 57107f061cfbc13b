/// What the paragraph styles of a Word document say of automatic numerals, and all styles of how text is shown.
final class WordStyles: OfficeXMLEvents {
  /// A paragraph's place in a list.
  struct Numbering {
    /// The list; 0 takes the paragraph out of any.
    var list: String?
    /// The level in the list, from 0.
    var level: Int?
  }

  private struct Style {
    var base: String?
    var numbering = Numbering()
    var look = RunLook()
  }

  private var styles: [String: Style] = [:]
  private var current = ""
  /// The paragraph style of paragraphs that name none.
  private var usual: String?
  /// Whether an element is within properties of a run.
  private var isInRunProperties = false

  /// The numbering by the style or the styles that it is based on.
  func numbering(of style: String) -> Numbering {
    var numbering = Numbering()
    var name: String? = style
    let longestChain = 20
    for _ in 0..<longestChain {
      guard let style = name.flatMap({ styles[$0] }) else { break }
      numbering.list = numbering.list ?? style.numbering.list
      numbering.level = numbering.level ?? style.numbering.level
      name = style.base
    }
    return numbering
  }

  /// How a run is shown by its character style in a paragraph with the style.
  func look(paragraph: String?, character: String?) -> RunLook {
    look(of: character).toggling(look(of: paragraph ?? usual))
  }

  private func look(of style: String?) -> RunLook {
    var look = RunLook()
    var name = style
    let longestChain = 20
    for _ in 0..<longestChain {
      guard let style = name.flatMap({ styles[$0] }) else { break }
      look = look.or(style.look)
      name = style.base
    }
    return look
  }

  func begin(_ name: String, _ attributes: OfficeXML.Attributes) {
    switch name {
    case "w:style":
      current = attributes["styleId"] ?? ""
      styles[current] = Style()
      if attributes["type"] == "paragraph", ["1", "true", "on"].contains(attributes["default"]) { usual = current }
    case "w:rPr": isInRunProperties = true
    case "w:basedOn": styles[current]?.base = attributes["val"]
    case "w:numId": styles[current]?.numbering.list = attributes["val"]
    case "w:ilvl": styles[current]?.numbering.level = attributes["val"].flatMap { Int($0) }
    default: if isInRunProperties { styles[current]?.look.take(WordElement(name: name), attributes) }
    }
  }

  func end(_ name: String) {
    if name == "w:rPr" { isInRunProperties = false }
  }
  func text(_ text: UnsafeBufferPointer<UInt8>) {}
}
