import FoundationEssentials

/// Where a report comes from, so that what was written down about it is found again from another folder.
///
/// Paths are compared as they read, without following links: `a/../b` is `b`. A file within an archive is
/// `archive!name`; standard input is `-` in any folder.
public struct SourcePath: Hashable, Sendable {
  /// The path from the root, or `-`.
  public let absolute: String

  /// The path as it was given, from the present folder or from another.
  public init(_ path: String, from folder: String = FileManager.default.currentDirectoryPath) {
    if path == "-" || path.utf8.starts(with: "-!".utf8) {
      absolute = path
      return
    }
    // By bytes: a mark that joins the letter before it would take the stroke along.
    var parts: [Substring.UTF8View] = []
    let whole = path.utf8.first == Self.stroke ? path : "\(folder)/\(path)"
    for part in whole.utf8.split(separator: Self.stroke) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(part) }
    }
    absolute = "/" + parts.map { String(Substring($0)) }.joined(separator: "/")
  }

  private static let stroke = UInt8(ascii: "/")

  /// Whether a file has it; standard input is none.
  public var isFile: Bool { absolute.utf8.first == Self.stroke }

  /// The folder of the file or archive; for standard input, the present folder.
  public var folder: String {
    guard isFile else { return FileManager.default.currentDirectoryPath }
    let file = absolute.utf8.prefix { $0 != UInt8(ascii: "!") }
    let stroke = file.lastIndex(of: Self.stroke) ?? file.startIndex
    return stroke == file.startIndex ? "/" : String(file[..<stroke]) ?? "/"
  }

  /// The path from a folder, upwards where it must.
  public func relative(to folder: String) -> String {
    guard isFile else { return absolute }
    let path = absolute.utf8.split(separator: Self.stroke).map { Substring($0) }
    let base = SourcePath(folder).absolute.utf8.split(separator: Self.stroke).map { Substring($0) }
    let common = zip(path, base).prefix { $0 == $1 }.count
    let relative = (Array(repeating: "..", count: base.count - common) + path[common...]).joined(separator: "/")
    // A file whose name reads as standard input is told from it by its folder.
    if relative == "-" || relative.utf8.starts(with: "-!".utf8) { return "./\(relative)" }
    return relative.isEmpty ? "." : relative
  }
}
