import FoundationEssentials

/// The repository as files.
enum Repository {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The text of a file, by its path in the repository.
  static func text(of path: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(root)/\(path)"), encoding: .utf8)
  }

  /// Whether there is a file or, with a stroke behind it, a folder at the path.
  static func has(_ path: String) -> Bool {
    var isFolder = false
    let exists = FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder)
    return exists && isFolder == path.hasSuffix("/")
  }

  /// The paths of all files in Swift below a folder of the repository.
  static func swiftFiles(below folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").filter { $0.hasSuffix(".swift") }
      .map { "\(folder)/\($0)" }.sorted()
  }

  /// What stands in backquotes in a document, its blocks of code left out.
  static func terms(in document: String) throws -> [String] {
    terms(of: try text(of: document))
  }

  /// What stands in backquotes in a text in Markdown, its blocks of code left out.
  static func terms(of text: String) -> [String] {
    let blocks = text.split(separator: "```", omittingEmptySubsequences: false)
    return stride(from: 0, to: blocks.count, by: 2).flatMap { index in
      blocks[index].matches(of: #/`([^`\n]+)`/#).map { String($0.1) }
    }
  }

  /// The chapter of a document whose heading of the second rank begins so.
  static func chapter(_ heading: String, of document: String) throws -> String? {
    try text(of: document).split(separator: "\n## ").first { $0.hasPrefix(heading) }.map(String.init)
  }

  /// The rows of all tables in a text in Markdown that have so many cells, without their headers.
  static func rows(_ width: Int, in text: String) -> [[String]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(lines, lines.dropFirst() + [""]).compactMap { line, next in
      guard line.hasPrefix("|"), !line.hasPrefix("|-"), !next.hasPrefix("|-") else { return nil }
      let cells = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false).dropLast()
        .map { $0.split(separator: " ").joined(separator: " ") }
      return cells.count == width ? cells : nil
    }
  }
}
