import AnnualReport
import SourceDocuments

/// Takes the marks of Markdown off a line of text: they say how it looks, and are no part of it.
///
/// `## 一、总体情况` and `**一、总体情况**` are 一、总体情况. A mark that closes nothing, as the stars in 张**, is text.
enum MarkdownMarks {
  /// The line without its marks; what stays keeps its places.
  static func without(_ line: Stretch) -> Stretch {
    guard line.scalars.contains(where: mayBeMark) else { return line }
    let scalars = line.scalars
    var dropped = Set(start(of: scalars))
    for mark in ["*", "_", "`"] as [Unicode.Scalar] { dropped.formUnion(pairs(of: mark, in: scalars)) }
    // A backslash before a mark says that it is none.
    for index in scalars.indices.dropLast()
    where scalars[index] == "\\" && "#*_.()[]-+!>~`".unicodeScalars.contains(scalars[index + 1]) {
      dropped.insert(index)
    }
    guard (1...mostMarks).contains(dropped.count) else { return line }
    var result = Stretch.empty
    var index = 0
    while index < line.count {
      let end = (index..<line.count).first { dropped.contains($0) } ?? line.count
      if end > index { result.append(line[index..<end]) }
      index = end + 1
    }
    return result
  }

  /// More marks than this in a line are none: each costs a place to be kept.
  private static let mostMarks = 1000

  private static func mayBeMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "#", "*", "_", "`", ">", "\\": true
    default: false
    }
  }

  /// The marks with which the line begins, and those of a heading at its end.
  private static func start(of scalars: [Unicode.Scalar]) -> [Int] {
    var index = scalars.firstIndex { !$0.isBlank } ?? scalars.count
    var marks: [Int] = []
    while index + 1 < scalars.count, scalars[index] == ">", scalars[index + 1].isBlank {
      marks.append(index)
      index = scalars[(index + 1)...].firstIndex { !$0.isBlank } ?? scalars.count
    }
    let end = scalars[index...].firstIndex { $0 != "#" } ?? scalars.count
    // #3 is a number of something.
    guard (1...6).contains(end - index), end < scalars.count, !scalars[end].isLatin || scalars.count - end >= 8 else {
      return marks
    }
    let closing = scalars.indices.reversed().prefix { scalars[$0] == "#" || scalars[$0].isBlank }
    return marks + Array(index..<end) + closing.filter { scalars[$0] == "#" }
  }

  /// The runs of up to three of the marks that open before a word and close behind one, in pairs of the same length.
  private static func pairs(of mark: Unicode.Scalar, in scalars: [Unicode.Scalar]) -> [Int] {
    var dropped: [Int] = []
    var opening: Range<Int>?
    var index = 0
    while let start = scalars[index...].firstIndex(of: mark) {
      let end = scalars[start...].firstIndex { $0 != mark } ?? scalars.count
      index = end
      let before = start > 0 ? scalars[start - 1] : " "
      let after = end < scalars.count ? scalars[end] : " "
      // 5*3 and a_b
      guard before != "\\", end - start <= 3, !before.isLatin || !after.isLatin else { continue }
      if let open = opening, open.count == end - start, !before.isBlank {
        dropped += Array(open) + Array(start..<end)
        opening = nil
      } else if !after.isBlank, isWord(after) || !isWord(before) {
        opening = start..<end
      }
    }
    return dropped
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.isHanzi || scalar.isLatin }
}
