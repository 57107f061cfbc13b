import AnnualReport
import ChineseText

/// Finds the pages that stand in strings of a page's scripts: `var content = "<p>…"`, or JSON.
enum ScriptStrings {
  /// A string shorter than this holds no report.
  private static let shortest = 300
  private static let most = 8

  /// The strings with the text of a page, the longest first, and behind them for each script all its strings with markup as
  /// one; strings that are joined by `+` are one.
  static func pages(in page: String) -> [String] {
    var page = page
    let found = page.withUTF8 { bytes in scripts(in: bytes).map { strings(in: bytes[$0]) } }
    let single = found.joined().filter(isPage).sorted { $0.utf8.count > $1.utf8.count }.prefix(most)
    let whole = found.map { $0.filter { $0.contains("<") || $0.unicodeScalars.contains(where: \.isHanzi) } }.filter {
      $0.count > 1
    }.map { $0.joined() }.filter(isPage)
    return Array(single) + whole.prefix(most)
  }

  private static func isPage(_ text: String) -> Bool {
    text.utf8.count >= shortest && (text.unicodeScalars.contains(where: \.isHanzi) || text.contains("&#"))
  }

  /// Whether the page has a script.
  static func areIn(_ page: String) -> Bool {
    var page = page
    return page.withUTF8 { !scripts(in: $0).isEmpty }
  }

  private static func scripts(in markup: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = 0
    while let start = MarkupSearch.end("<script", in: markup, from: offset) {
      let end = MarkupSearch.start("</script", in: markup, from: start) ?? markup.count
      found.append(start..<end)
      offset = end
    }
    return found
  }

  private static func strings(in script: Slice<UnsafeBufferPointer<UInt8>>) -> [String] {
    var found: [String] = []
    var joined: [UInt8] = []
    var index = script.startIndex
    /// What may still be looked at: a script can be made so that each of its quotes is looked through to the end.
    var allowance = script.count * 8
    func take() {
      guard !joined.isEmpty else { return }
      let text = String(decoding: joined, as: UTF8.self)
      found.append(text.contains("%3C") || text.contains("%3c") ? TransferEncoding.percent(text) : text)
      joined.removeAll()
    }
    while index < script.endIndex {
      let byte = script[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        let (text, end) = string(in: script, at: index)
        allowance -= end - index
        guard allowance > 0, WorkBudget.step(1 + (end - index) / 8) else { return found }
        if let text {
          joined += text
          index = end
          continue
        }
      case ...0x20, UInt8(ascii: "+"): break
      default: take()
      }
      index += 1
    }
    take()
    return found
  }

  /// The string that begins with the quote at the index, and where it ends, or its line does before.
  private static func string(
    in script: Slice<UnsafeBufferPointer<UInt8>>, at start: Int
  ) -> (text: [UInt8]?, end: Int) {
    let quote = script[start]
    var text: [UInt8] = []
    var units: [UInt16] = []
    func flush() {
      text += Array(String(decoding: units, as: UTF16.self).utf8)
      units.removeAll()
    }
    var index = start + 1
    while index < script.endIndex {
      let byte = script[index]
      index += 1
      if byte == quote {
        flush()
        return (text, index)
      }
      if byte == UInt8(ascii: "\n"), quote != UInt8(ascii: "`") { return (nil, index) }
      guard byte == UInt8(ascii: "\\"), index < script.endIndex else {
        if !units.isEmpty { flush() }
        text.append(byte)
        continue
      }
      let escape = script[index]
      index += 1
      let digits = escape == UInt8(ascii: "u") ? 4 : escape == UInt8(ascii: "x") ? 2 : 0
      if digits > 0, index + digits <= script.endIndex,
        let unit = UInt16(String(decoding: script[index..<index + digits], as: UTF8.self), radix: 16)
      {
        units.append(unit)
        index += digits
        continue
      }
      if !units.isEmpty { flush() }
      switch escape {
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"), UInt8(ascii: "\n"): break
      case UInt8(ascii: "t"): text.append(0x09)
      default: text.append(escape)
      }
    }
    return (nil, index)
  }
}
