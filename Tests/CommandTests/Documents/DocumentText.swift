import Foundation
import Testing

/// A document of the repository, with what it shows as code.
struct DocumentText {
  let text: String

  init(_ name: String) throws { text = try String(contentsOfFile: Sample.folder + "/../" + name, encoding: .utf8) }

  /// The blocks of code in the language, or without one.
  func blocks(_ language: String = "") -> [String] {
    text.components(separatedBy: "\n```").enumerated().compactMap { index, part in
      guard index % 2 == 1, part.hasPrefix(language + "\n") else { return nil }
      return String(part.dropFirst(language.count + 1)) + "\n"
    }
  }

  /// Whatever stands between backticks outside of blocks.
  var spans: Set<String> {
    let outside = text.components(separatedBy: "\n```").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    return Set(outside.joined(separator: "\n").matches(of: /`([^`\n]+)`/).map { String($0.1) })
  }

  /// The command lines that begin with the program's name: in spans, and in blocks, also as steps of a pipeline.
  var commands: [String] {
    let lines = ["sh", "yaml"].flatMap(blocks).flatMap { $0.split(separator: "\n") }.compactMap { line in
      line.wholeMatch(of: /(?: *- (?:run: )?)?(nianbao .+)/).map { String($0.1) }
    }
    return spans.filter { $0.hasPrefix("nianbao ") }.sorted() + lines
  }
}
