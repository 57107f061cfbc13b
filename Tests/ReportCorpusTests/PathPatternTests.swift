import Testing

@testable import ReportCorpus

/// Patterns of paths, as a `.gitignore` has them.
@Suite struct PathPatternTests {
  private func matches(_ pattern: String, _ path: String, isFolder: Bool = false) -> Bool? {
    PathPattern(pattern)?.matches(path.split(separator: "/").map { Array($0.unicodeScalars) }, isFolder: isFolder)
  }

  @Test(arguments: [
    ("*.png", "a.png"), ("*.png", "a/b/c.png"), ("index.html", "a/index.html"), ("/a.txt", "a.txt"),
    ("a/b.txt", "a/b.txt"), ("a/**", "a/b"), ("a/**", "a/b/c"), ("**/b", "b"), ("**/b", "a/c/b"), ("a/**/d", "a/d"),
    ("a/**/d", "a/b/c/d"), ("202?", "2024"), ("20[0-9][1-4]", "2024"), ("[!a]b", "cb"), ("[]]", "]"), ("[a", "[a"),
    ("\\*", "*"), ("\\#a", "#a"), ("a*b*c", "aXbYbZc"), ("年报*", "年报2024.html"), ("a ", "a"), ("a\\ ", "a "),
    ("a\r", "a"), ("*", ".x"), ("a**b", "axyb"),
  ]) func matching(_ pattern: String, _ path: String) { #expect(matches(pattern, path) == true) }

  @Test(arguments: [
    ("*.png", "a.pngx"), ("/a.txt", "b/a.txt"), ("a/b.txt", "c/a/b.txt"), ("a/**", "a"), ("a/*", "a/b/c"),
    ("202?", "20245"), ("[!a]b", "ab"), ("\\*", "x"), ("a*c", "ab"),
  ]) func notMatching(_ pattern: String, _ path: String) { #expect(matches(pattern, path) == false) }

  @Test func foldersAndNegations() {
    #expect(matches("old/", "a/old", isFolder: true) == true && matches("old/", "a/old") == false)
    #expect(PathPattern("!a")?.isNegated == true && PathPattern("a")?.isNegated == false)
    #expect(PathPattern("") == nil && PathPattern("# a") == nil && PathPattern("  ") == nil && PathPattern("/") == nil)
  }

  @Test func manyStarsAreNoTrap() {
    let pattern = String(repeating: "*a", count: 200) + "b"
    #expect(matches(pattern, String(repeating: "a", count: 2000)) == false)
    let folders = String(repeating: "**/a/", count: 100) + "b"
    #expect(matches(folders, String(repeating: "a/", count: 1000)) == false)
  }
}
