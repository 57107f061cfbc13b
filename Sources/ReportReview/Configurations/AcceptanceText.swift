import ReportChecking

extension Configuration.Entry {
  /// The entry as it is written in the file of a configuration, an empty line before it.
  func text(in folder: String) -> String {
    func quoted(_ text: String) -> String {
      var quoted = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": quoted += "\\\(scalar)"
        case _ where scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value:
          let digits = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: quoted.unicodeScalars.append(scalar)
        }
      }
      return quoted + "\""
    }
    let identity = record.identity
    var lines = [
      "", "[[accepted]]", "file = \(quoted(record.file.relative(to: folder)))", "rule = \(quoted(identity.rule))",
      "at = \(quoted(identity.subject))", "values = [\(identity.values.map(quoted).joined(separator: ", "))]",
      "reason = \(quoted(acceptance.reason))",
    ]
    if let date = acceptance.date { lines.append("date = \(date)") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Takes the entry out of the text of a configuration, with the empty line before it; false, and the text is left as
  /// it is, where the entry does not stand there just as it is written.
  func isRemoved(from text: inout String, in folder: String) -> Bool {
    let written = Array(self.text(in: folder).utf8)
    let bytes = Array(text.utf8)
    // At the beginning of a file there may be no empty line before it.
    let entry = written.dropFirst()
    let line = UInt8(ascii: "\n")
    guard
      let start = bytes.indices.first(where: { index in
        (index == 0 || bytes[index - 1] == line) && bytes[index...].starts(with: entry)
      })
    else { return false }
    let hasEmptyLine = start > 0 && (start == 1 || bytes[start - 2] == line)
    let kept = bytes[..<(hasEmptyLine ? start - 1 : start)] + bytes[(start + entry.count)...]
    text = String(decoding: kept, as: UTF8.self)
    return true
  }
}
