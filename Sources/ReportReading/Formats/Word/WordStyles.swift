/// What the paragraph styles of a Word document say of automatic numerals.
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
  }

  private var styles: [String: Style] = [:]
  private var current = ""

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

  func begin(_ name: String, _ attributes: OfficeXML.Attributes) {
    switch name {
    case "w:style":
      current = attributes["styleId"] ?? ""
      styles[current] = Style()
    case "w:basedOn": styles[current]?.base = attributes["val"]
    case "w:numId": styles[current]?.numbering.list = attributes["val"]
    case "w:ilvl": styles[current]?.numbering.level = attributes["val"].flatMap { Int($0) }
    default: break
    }
  }

  func end(_ name: String) {}
  func text(_ text: UnsafeBufferPointer<UInt8>) {}
}
