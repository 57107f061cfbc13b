/// The lines on which the settings of a configuration stand, which the parser does not tell.
struct SettingLines {
  private var lines: [String: Int] = [:]

  /// Finds the settings in a text that was parsed; a setting of the n-th `[[accepted]]`, from 0, is `accepted.n.name`.
  init(of text: String) {
    var prefix = ""
    var counts: [String: Int] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.drop { $0 == " " || $0 == "\t" }
      if line.hasPrefix("[["), let end = line.firstIndex(of: "]") {
        let name = Self.name(line[..<end].dropFirst(2))
        prefix = "\(name).\(counts[name, default: 0])"
        counts[name, default: 0] += 1
        note(prefix, index)
      } else if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
        prefix = Self.name(line[..<end].dropFirst())
        note(prefix, index)
      } else if let equals = line.firstIndex(of: "=") {
        note((prefix.isEmpty ? "" : prefix + ".") + Self.name(line[..<equals]), index)
      }
    }
  }

  /// The line of a setting, from 1; that of its table where it has none of its own.
  subscript(setting: String) -> Int? {
    if let line = lines[setting] { return line }
    return setting.lastIndex(of: ".").flatMap { lines[String(setting[..<$0])] }
  }

  /// Notes the line of a setting and of the tables that it stands in, where they have none yet.
  private mutating func note(_ setting: String, _ index: Int) {
    var name = setting[...]
    while true {
      if lines[String(name)] == nil { lines[String(name)] = index + 1 }
      guard let dot = name.lastIndex(of: ".") else { return }
      name = name[..<dot]
    }
  }

  private static func name(_ text: Substring) -> String { String(text.filter { !" \t\"'".contains($0) }) }
}
