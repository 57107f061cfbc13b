/// How text is set apart from what stands beside it, where that changes which number is meant.
enum TextMark: UInt8 {
  case plain
  /// Crossed out.
  case struck
  /// Above or below the line, and smaller.
  case raised
}
