import Foundation
import Testing

@testable import ReportBrowser

/// `Docs/terminal.md` is held to the keymap and to the tests that it names.
@Suite("The document of the terminal")
struct TerminalDocumentTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func rows() throws -> [[String]] {
    let text = try String(contentsOf: Self.root.appending(path: "Docs/terminal.md"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test func everyCommandHasARowWithItsKeys() throws {
    let rows = try rows()
    for binding in Keymap.standard.bindings {
      let row = try #require(
        rows.first { $0.count > 1 && $0[1] == "`\(binding.command.rawValue)`" }, "\(binding.command.rawValue)")
      let keys = row[0].split(separator: " ").map { String($0.filter { $0 != "`" }) }
      #expect(keys == binding.keys.map(\.name))
    }
    #expect(Set(Keymap.standard.bindings.map(\.command)) == Set(Command.allCases))
  }

  @Test func everyTestThatItNamesIsThere() throws {
    let files = FileManager.default.enumerator(at: Self.root.appending(path: "Tests"), includingPropertiesForKeys: nil)
    var tests = ""
    for case let file as URL in try #require(files) where file.pathExtension == "swift" {
      tests += try String(contentsOf: file, encoding: .utf8)
    }
    let named = try rows().compactMap(\.last).flatMap { $0.split(separator: "`").map(String.init) }
      .filter { $0.count > 6 && $0.allSatisfy { $0.isLetter || $0.isNumber } }
    #expect(named.count > 80)
    for name in named { #expect(tests.contains("func \(name)("), "\(name)") }
  }
}
