/// The lists of a Word document, and their counting along its paragraphs.
final class WordLists: OfficeXMLEvents {
  /// A list has no more levels by the standard.
  private static let levelNumbers = 0...8

  private struct Level {
    var start = 1
    var format = "decimal"
    /// What is shown, with `%1` for the number of the first level.
    var text = ""
    /// Whether all numbers are shown in decimals.
    var isLegal = false
    /// Whether it counts on when a level above counts.
    var countsOn = false
    /// The paragraph style that belongs to it.
    var style: String?
  }

  private struct List {
    var definition = ""
    /// The numbers that levels of this list begin with anew.
    var starts: [Int: Int] = [:]
    /// The levels that differ from the definition.
    var levels: [Int: Level] = [:]
  }

  private var definitions: [String: [Int: Level]] = [:]
  /// The styles that definitions refer to instead of having levels.
  private var links: [String: String] = [:]
  private var lists: [String: List] = [:]
  /// The numbers reached, by definition and level: lists of one definition count together.
  private var counts: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []
  private let styles: WordStyles

  private var definition: String?
  private var list: String?
  private var levelNumber = 0
  private var level: Level?

  /// Makes the lists of a document with the styles.
  init(styles: WordStyles) {
    self.styles = styles
  }

  /// Counts a paragraph with the style and the numbering of its own, and returns the numeral shown before it.
  func numeral(style: String?, own: WordStyles.Numbering) -> String? {
    let inherited = style.map(styles.numbering(of:)) ?? WordStyles.Numbering()
    guard let name = own.list ?? inherited.list, let list = lists[name] else { return nil }
    let definition = resolve(list.definition)
    let levels = (definitions[definition] ?? [:]).merging(list.levels) { $1 }
    let ofStyle = own.list == nil ? levels.first { $0.value.style == style && style != nil }?.key : nil
    let number = own.level ?? ofStyle ?? inherited.level ?? 0
    guard let level = levels[number] else { return nil }
    var count = counts[definition] ?? [:]
    if let start = list.starts[number], begun.insert("\(name) \(number)").inserted { count[number] = start - 1 }
    count[number] = (count[number] ?? level.start - 1) + 1
    for deeper in levels where deeper.key > number && !deeper.value.countsOn { count[deeper.key] = nil }
    counts[definition] = count
    return level.format == "bullet" || level.format == "none" ? nil : text(of: level, levels, count)
  }

  private func text(of level: Level, _ levels: [Int: Level], _ count: [Int: Int]) -> String {
    var text = ""
    var isNumber = false
    for character in level.text {
      if isNumber, let place = character.wholeNumberValue, place > 0, let shown = levels[place - 1] {
        let format = level.isLegal ? "decimal" : shown.format
        text += NumeralFormat.text(count[place - 1] ?? shown.start, format: format)
      } else if character != "%" {
        text.append(character)
      }
      isNumber = character == "%"
    }
    return text
  }

  /// The definition that has the levels: itself, or the one of the style that it refers to.
  private func resolve(_ definition: String) -> String {
    guard let style = links[definition], let list = styles.numbering(of: style).list else { return definition }
    return lists[list]?.definition ?? definition
  }

  func begin(_ name: String, _ attributes: OfficeXML.Attributes) {
    let value = attributes["val"]
    switch name {
    case "w:abstractNum": definition = attributes["abstractNumId"]
    case "w:numStyleLink": if let definition { links[definition] = value }
    case "w:num":
      list = attributes["numId"]
      lists[list ?? ""] = List()
    case "w:abstractNumId": lists[list ?? ""]?.definition = value ?? ""
    case "w:lvlOverride": levelNumber = attributes["ilvl"].flatMap { Int($0) } ?? 0
    case "w:startOverride": lists[list ?? ""]?.starts[levelNumber] = value.flatMap { Int($0) }
    case "w:lvl":
      levelNumber = attributes["ilvl"].flatMap { Int($0) } ?? 0
      level = Level()
    case "w:start": level?.start = value.flatMap { Int($0) } ?? 1
    case "w:numFmt": level?.format = value ?? "decimal"
    case "w:lvlText": level?.text = value ?? ""
    case "w:isLgl": level?.isLegal = attributes.isOn
    case "w:lvlRestart": level?.countsOn = value == "0"
    case "w:pStyle": level?.style = value
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "w:lvl":
      defer { level = nil }
      guard Self.levelNumbers.contains(levelNumber) else { return }
      if let list {
        lists[list]?.levels[levelNumber] = level
      } else if let definition {
        definitions[definition, default: [:]][levelNumber] = level
      }
    case "w:abstractNum": definition = nil
    case "w:num": list = nil
    default: break
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {}
}
