import AnnualReport

/// The rules in a page's own style sheets that tell whether text is shown.
///
/// Sheets of other files are not fetched. What is not understood is passed over: of rules for other media than a screen,
/// for states, attributes and neighbours of an element nothing is taken.
struct StyleSheet {
  private struct Rule {
    let selector: StyleSelector
    let declarations: [StyleDeclaration]
    let weight: UInt32
  }

  private static let mostRules = 20_000
  private static let mostCandidates = 200

  private var rules: [StyleSelector.Key: [Rule]] = [:]
  private var count: UInt32 = 0

  /// Whether there is no rule, so that elements need not be asked for their names.
  var isEmpty: Bool { rules.isEmpty }

  /// Reads the text of style sheets.
  init(_ text: some Collection<UInt8>) {
    guard !text.isEmpty else { return }
    let bytes = Self.withoutComments(Array(text))
    var position = 0
    take(bytes, &position, depth: 0, counts: true)
    forgetWhatChangesNothing()
  }

  /// Keeps of a property only what is important, unless a rule hides or moves text by it.
  private mutating func forgetWhatChangesNothing() {
    var telling: Set<StyleProperty> = []
    for rule in rules.values.joined() {
      for declaration in rule.declarations where declaration.value != .ordinary { telling.insert(declaration.property) }
    }
    rules = rules.mapValues { rules in
      rules.compactMap { rule in
        let kept = rule.declarations.filter { $0.isImportant || telling.contains($0.property) }
        return kept.isEmpty ? nil : Rule(selector: rule.selector, declarations: kept, weight: rule.weight)
      }
    }.filter { !$0.value.isEmpty }
  }

  /// Adds to the style what the rules say of the innermost of the elements, which stand in each other.
  func apply(to style: inout ElementStyle, _ elements: some RandomAccessCollection<StyleSelector.Names>) {
    guard let element = elements.last else { return }
    func take(_ key: StyleSelector.Key) {
      for rule in rules[key] ?? [] {
        WorkBudget.step(1 + elements.count / 8)
        guard rule.selector.fits(elements) else { continue }
        for declaration in rule.declarations { style.take(declaration, weight: rule.weight) }
      }
    }
    take(.all)
    take(.name(element.name[...]))
    if !element.id.isEmpty { take(.id(element.id[...])) }
    for group in element.classes { take(.group(group)) }
  }

  /// Takes rules up to the end of the block, those of a block for other media only to pass them over.
  private mutating func take(_ bytes: [UInt8], _ position: inout Int, depth: Int, counts: Bool) {
    let deepest = 16
    var start = position
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: ";"): start = position
      case UInt8(ascii: "}"):
        if depth > 0 { return }
        start = position
      case UInt8(ascii: "{"):
        let head = String(decoding: bytes[start..<position - 1], as: UTF8.self)
        if let at = head.firstIndex(of: "@") {
          let condition = head[at...].lowercased()
          let isGroup = ["@media", "@supports", "@layer"].contains { condition.hasPrefix($0) }
          let isForScreen = !condition.hasPrefix("@media") || Self.isForScreen(condition.dropFirst(6))
          guard depth < deepest else { return position = bytes.count }
          take(bytes, &position, depth: depth + 1, counts: counts && isGroup && isForScreen)
        } else {
          let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count
          if counts { takeRule(head, bytes[position..<end]) }
          position = min(end + 1, bytes.count)
        }
        start = position
      default: break
      }
    }
  }

  private mutating func takeRule(_ selectors: String, _ declarations: ArraySlice<UInt8>) {
    guard WorkBudget.step(1 + declarations.count / 8), count < Self.mostRules else { return }
    let declarations = StyleDeclaration.all(in: declarations)
    guard !declarations.isEmpty else { return }
    let marks = selectors.replacing("<!--", with: "").replacing("-->", with: "")
    for text in marks.split(separator: ",") {
      guard count < Self.mostRules, let selector = StyleSelector(text) else { continue }
      count += 1
      let weight = selector.specificity << 15 | count
      guard rules[selector.key, default: []].count < Self.mostCandidates else { continue }
      rules[selector.key, default: []].append(
        Rule(selector: selector, declarations: declarations, weight: weight))
    }
  }

  /// Whether the media are a screen, as wide as that of a desk.
  private static func isForScreen(_ media: Substring) -> Bool {
    let width = 1280.0
    return media.split(separator: ",").contains { query in
      var isFor = !query.contains("print") && !query.contains("speech")
      if query.contains("not ") { isFor.toggle() }
      for condition in query.split(separator: "(").dropFirst() {
        let parts = condition.prefix { $0 != ")" }.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
        guard parts.count == 2, let number = Double(parts[1].prefix { $0.isNumber || $0 == "." }) else { return false }
        let limit = parts[1].hasSuffix("em") ? number * 16 : number
        switch parts[0] {
        case "min-width", "min-device-width": isFor = isFor && limit <= width
        case "max-width", "max-device-width": isFor = isFor && limit >= width
        default: return false
        }
      }
      return isFor
    }
  }

  private static func withoutComments(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    var isComment = false
    while index < text.count {
      let pair = (text[index], index + 1 < text.count ? text[index + 1] : 0)
      if isComment {
        if pair == (UInt8(ascii: "*"), UInt8(ascii: "/")) {
          isComment = false
          index += 1
        }
      } else if pair == (UInt8(ascii: "/"), UInt8(ascii: "*")) {
        isComment = true
        index += 1
      } else {
        result.append(text[index])
      }
      index += 1
    }
    return result
  }
}
