import AnnualReport

/// Recognises what a text has in place of a picture: `![](a.png)`, `<img src="a.png">`, `[图片]`, `a.png`.
enum PictureMark {
  private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp"]
  private static let brackets = "[]()（）【】〔〕"
  private static let words: Set<String> = ["图片", "图", "表格图片", "图像", "image", "img"]

  /// From [图] to a mark with an address.
  private static let lengths = 3...400
  /// The longest name of a picture's file.
  private static let longestFileName = 80

  /// Whether the line is such a mark and nothing else.
  static func isMark(_ line: [Unicode.Scalar]) -> Bool {
    guard lengths.contains(line.count), let last = line.last(where: { !$0.isBlank }), mayEndMark(last) else {
      return false
    }
    let text = trimmed(line).lowercased()
    if text.hasPrefix("![") { return text.hasSuffix(")") }
    if text.hasPrefix("<img ") { return text.hasSuffix(">") }
    if endings.contains(where: text.hasSuffix) {
      return text.count <= longestFileName && !text.contains(where: \.isWhitespace)
    }
    guard let first = text.first, let last = text.last, brackets.contains(first), brackets.contains(last) else {
      return false
    }
    return words.contains(text.filter { !brackets.contains($0) })
  }

  private static func mayEndMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLatin || scalar == ">" || brackets.unicodeScalars.contains(scalar)
  }

  private static func trimmed(_ line: [Unicode.Scalar]) -> String {
    let start = line.firstIndex { !$0.isBlank } ?? line.endIndex
    let end = (line.lastIndex { !$0.isBlank } ?? start - 1) + 1
    return String(scalars: line[start..<max(start, end)])
  }
}
