import AnnualReport
import ChineseText
import FoundationEssentials

/// Finds pages in JSON, as crawlers and sites' interfaces write it: one value, or one in each line.
enum JSONText {
  /// A page that stands in a string, and what else its object says of it.
  struct Page {
    var title: String?
    var contents: String
  }

  /// A string shorter than this holds no report.
  private static let shortest = 300

  /// Whether the text looks like JSON by its beginning.
  static func isLikely(_ head: some Sequence<UInt8>) -> Bool {
    let visible = head.lazy.filter { $0 > 0x20 }.prefix(2)
    let signs = Array(visible)
    guard signs.count == 2 else { return false }
    if signs[0] == UInt8(ascii: "{") { return signs[1] == UInt8(ascii: "\"") }
    return signs[0] == UInt8(ascii: "[") && (signs[1] == UInt8(ascii: "{") || signs[1] == UInt8(ascii: "["))
  }

  /// The pages in the text, in their order; `nil` where it is no JSON.
  static func pages(in text: String) -> [Page]? {
    if let value = value(of: text[...]) { return pages(in: value) }
    var pages: [Page] = []
    for line in text.split(whereSeparator: \.isNewline) {
      guard WorkBudget.step(1 + line.utf8.count / 8) else { return pages }
      guard let value = value(of: line) else { return nil }
      pages += Self.pages(in: value)
    }
    return pages
  }

  /// A text with more values is no page's.
  private static let mostValues = 200_000

  private static func value(of text: Substring) -> JSONValue? {
    guard valueCount(in: text) <= mostValues else { return nil }
    return try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  /// How many values there are at most, by the signs between them.
  private static func valueCount(in text: Substring) -> Int {
    var count = 0
    var isInString = false
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\"") {
        isInString.toggle()
      } else if isInString {
        isEscaped = byte == UInt8(ascii: "\\")
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "[") {
        count += 1
      }
    }
    return count
  }

  private static func pages(in value: JSONValue) -> [Page] {
    switch value {
    case .string(let text): return isPage(text) ? [Page(contents: text)] : []
    case .array(let values): return values.flatMap(pages)
    case .object(let members):
      let title = ["title", "标题", "name"].lazy.compactMap { name -> String? in
        if case .string(let text)? = members.first(where: { $0.name == name })?.value { text } else { nil }
      }.first
      // Of several strings of one object, the longest is the page, and the others are its summaries.
      let own = members.compactMap { if case .string(let text) = $0.value, isPage(text) { text } else { nil } }
      let longest = own.max { $0.utf8.count < $1.utf8.count }.map { [Page(title: title, contents: $0)] } ?? []
      return longest
        + members.flatMap { member -> [Page] in
          if case .string = member.value { return [] }
          return pages(in: member.value).map { Page(title: $0.title ?? title, contents: $0.contents) }
        }
    case .other: return []
    }
  }

  private static func isPage(_ text: String) -> Bool {
    text.utf8.count >= shortest && text.unicodeScalars.contains { $0.isHanzi || $0 == "&" }
  }
}
