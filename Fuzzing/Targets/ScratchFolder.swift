import FoundationEssentials

/// A folder of this process for what is read from files.
enum ScratchFolder {
  /// The folder.
  static let path: String = {
    let path =
      "\(FileManager.default.temporaryDirectory.path)/nianbao-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }()

  /// Writes the bytes to the file with the name; returns its path.
  static func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = "\(path)/\(name)"
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }
}
