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
}
