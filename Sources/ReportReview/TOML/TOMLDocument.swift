import AnnualReport

/// A document of TOML 1.0, or on which line it is none.
///
/// It is read here, in a language that checks its own memory: what lies in a folder of reports may be written to break
/// its reader. No input takes more than a pass, and names and values that lie in one another without end are refused.
struct TOMLDocument {
  /// What is wrong with a document.
  struct Mistake: Error {
    /// The line, from 1.
    let line: Int
    /// What it is.
    let reason: Bilingual
  }

  /// How many parts a name may have (`a.b.c` has three), and how deep values may lie in one another.
  static let depth = 16

  /// The table of everything in it.
  let root: TOMLValue

  /// Reads the bytes of a document.
  init(_ bytes: [UInt8]) throws(Mistake) {
    if String(validating: bytes, as: UTF8.self) == nil {
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
      throw Mistake(line: line + 1, reason: Bilingual(zh: "编码不是 UTF-8", en: "the encoding is not UTF-8"))
    }
    var reader = TOMLReader(bytes)
    root = try reader.document()
  }
}
