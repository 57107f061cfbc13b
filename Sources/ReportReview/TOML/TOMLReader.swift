import AnnualReport

/// Reads a document of TOML from its first byte to its last.
struct TOMLReader {
  let bytes: [UInt8]
  /// Where it is in them.
  var index: Int
  /// The line that is being read, from 1.
  var line = 1
  private let root = TOMLTable(line: 1, origin: .header)
  /// The table to which names are added.
  private var table: TOMLTable
  /// The number of the section, each of which begins with a name in brackets or a brace.
  private var section = 0

  /// Begins with bytes that are UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    table = root
  }

  /// Everything in the document.
  mutating func document() throws(TOMLDocument.Mistake) -> TOMLValue {
    while true {
      try skipEmptyLines()
      guard next != nil else { return root.value }
      if next == UInt8(ascii: "[") {
        try header()
      } else {
        try pair(in: table)
      }
      skipBlanks()
      try skipComment()
      guard next == nil || skipLineEnd() else {
        throw mistake(zh: "一行里有多余的内容", en: "there is too much on the line")
      }
    }
  }

  // MARK: Tables

  /// A name in brackets, from which on names are added to its table.
  private mutating func header() throws(TOMLDocument.Mistake) {
    section += 1
    let isElement = skip("[[")
    if !isElement { _ = skip("[") }
    let parts = try name()
    guard skip(isElement ? "]]" : "]") else { throw mistake(zh: "方括号没有合上", en: "a bracket is not closed") }
    var parent = root
    for part in parts.dropLast() {
      switch parent[part] {
      case nil: parent = add(TOMLTable(line: line, origin: .passed), to: parent, part)
      case .table(let table)?: parent = table
      case .tables(let tables)?: parent = tables.all.last ?? parent
      case .value?: throw taken(part)
      }
    }
    let part = parts.last ?? ""
    switch (parent[part], isElement) {
    case (nil, false): table = add(TOMLTable(line: line, origin: .header), to: parent, part)
    case (.table(let passed)?, false) where passed.origin == .passed:
      passed.origin = .header
      passed.line = line
      table = passed
    case (nil, true):
      let tables = TOMLTable.Tables()
      parent.set(part, .tables(tables), line: line)
      table = TOMLTable(line: line, origin: .header)
      tables.all.append(table)
    case (.tables(let tables)?, true):
      table = TOMLTable(line: line, origin: .header)
      tables.all.append(table)
    default: throw taken(part)
    }
  }

  /// A name with its value.
  private mutating func pair(in table: TOMLTable, depth: Int = 0) throws(TOMLDocument.Mistake) {
    let line = line
    let parts = try name()
    guard skip("=") else { throw mistake(zh: "名称之后应是等号", en: "a name must be followed by =") }
    skipBlanks()
    var parent = table
    for part in parts.dropLast() {
      switch parent[part] {
      case nil: parent = add(TOMLTable(line: line, origin: .dotted(section)), to: parent, part)
      case .table(let known)? where known.origin == .passed || known.origin == .dotted(section):
        known.origin = .dotted(section)
        parent = known
      default: throw taken(part)
      }
    }
    let part = parts.last ?? ""
    guard parent[part] == nil else { throw taken(part) }
    let content = try content(depth: depth)
    parent.set(part, .value(TOMLValue(line: line, content: content)), line: line)
  }

  private func add(_ table: TOMLTable, to parent: TOMLTable, _ name: String) -> TOMLTable {
    parent.set(name, .table(table), line: table.line)
    return table
  }

  /// The parts of a name, with the blanks around it.
  private mutating func name() throws(TOMLDocument.Mistake) -> [String] {
    var parts: [String] = []
    repeat {
      guard parts.count < TOMLDocument.depth else {
        let most = TOMLDocument.depth
        throw TOMLDocument.Mistake(
          line: line, reason: Bilingual(zh: "名称多于 \(most) 节", en: "a name of more than \(most) parts"))
      }
      skipBlanks()
      switch next {
      case UInt8(ascii: "\"")?, UInt8(ascii: "'")?: parts.append(try text(ofOneLine: true))
      default:
        let part = take { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        guard !part.isEmpty else {
          throw mistake(zh: "这里应是名称；汉字要加引号", en: "a name must stand here; in quotes if it is not ASCII")
        }
        parts.append(String(decoding: part, as: UTF8.self))
      }
      skipBlanks()
    } while skip(".")
    return parts
  }

  // MARK: Values

  /// A value.
  private mutating func content(depth: Int) throws(TOMLDocument.Mistake) -> TOMLValue.Content {
    switch next {
    case UInt8(ascii: "\"")?, UInt8(ascii: "'")?: return .text(try text(ofOneLine: false))
    case UInt8(ascii: "[")?:
      try checkDepth(depth)
      return .array(try elements(depth: depth + 1))
    case UInt8(ascii: "{")?:
      try checkDepth(depth)
      return try braces(depth: depth + 1)
    default:
      var word = take { $0.isLetterOrDigit || "+-_.:".utf8.contains($0) }
      // A blank may part the day from the hour.
      if word.count == 10, next == UInt8(ascii: " "), index + 1 < bytes.count, bytes[index + 1].isDigit,
        TOMLWord(word).isDay
      {
        index += 1
        word += [UInt8(ascii: "T")] + take { $0.isLetterOrDigit || "+-.:".utf8.contains($0) }
      }
      guard let content = TOMLWord(word).content else {
        throw mistake(zh: "这里应是值；文字要加引号", en: "a value must stand here; a text in quotes")
      }
      return content
    }
  }

  private mutating func elements(depth: Int) throws(TOMLDocument.Mistake) -> [TOMLValue] {
    let beginning = line
    index += 1
    var elements: [TOMLValue] = []
    while true {
      try skipEmptyLines()
      guard next != nil else { throw mistake(at: beginning, zh: "方括号没有合上", en: "a bracket is not closed") }
      if skip("]") { return elements }
      let line = line
      elements.append(TOMLValue(line: line, content: try content(depth: depth)))
      try skipEmptyLines()
      guard skip(",") || next == UInt8(ascii: "]") else {
        throw mistake(zh: "值与值之间应是逗号，最后是方括号", en: "values must be parted by commas and end with a bracket")
      }
    }
  }

  /// A table in braces, to which nothing is added later.
  private mutating func braces(depth: Int) throws(TOMLDocument.Mistake) -> TOMLValue.Content {
    index += 1
    let outer = section
    section += 1
    let table = TOMLTable(line: line, origin: .header)
    skipBlanks()
    if !skip("}") {
      repeat {
        try pair(in: table, depth: depth)
        skipBlanks()
      } while skip(",")
      guard skip("}") else { throw mistake(zh: "花括号没有合上", en: "a brace is not closed") }
    }
    section = outer
    return table.value.content
  }

  private func checkDepth(_ depth: Int) throws(TOMLDocument.Mistake) {
    let most = TOMLDocument.depth
    guard depth < most else {
      throw TOMLDocument.Mistake(
        line: line, reason: Bilingual(zh: "嵌套多于 \(most) 层", en: "values lie more than \(most) deep in one another"))
    }
  }
}
