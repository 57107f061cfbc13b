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
    if path == "-" || path.hasPrefix("-!") {
      absolute = path
      return
    }
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : "\(folder)/\(path)").split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    absolute = "/" + parts.joined(separator: "/")
  }

  /// Whether a file has it; standard input is none.
  public var isFile: Bool { absolute.hasPrefix("/") }

  /// The folder of the file or archive; for standard input, the present folder.
  public var folder: String {
    guard isFile else { return FileManager.default.currentDirectoryPath }
    let file = absolute.firstIndex(of: "!").map { absolute[..<$0] } ?? absolute[...]
    let stroke = file.lastIndex(of: "/") ?? file.startIndex
    return stroke == file.startIndex ? "/" : String(file[..<stroke])
  }

  /// The path from a folder, upwards where it must.
  public func relative(to folder: String) -> String {
    guard isFile else { return absolute }
    let path = absolute.split(separator: "/")
    let base = SourcePath(folder).absolute.split(separator: "/")
    let common = zip(path, base).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: base.count - common) + path[common...]).joined(separator: "/")
  }
}
