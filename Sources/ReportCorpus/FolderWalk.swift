import AnnualReport
import FoundationEssentials
import Glibc
import ReportReview

/// Why a path gives nothing to read.
struct PathFailure: Error {
  let reason: Bilingual
}

/// Finds the files under a path.
enum FolderWalk {
  /// The path itself if it is a file; all files below it, by path, if it is a folder. Hidden files and
  /// configurations are left out.
  static func files(under path: String) throws(PathFailure) -> [String] {
    guard let isFolder = isFolder(path) else {
      throw PathFailure(reason: Bilingual(zh: "没有这个文件或文件夹：请检查路径", en: "no such file or folder: check the path"))
    }
    guard isFolder else { return [path] }
    var files: [String] = []
    var folders = [path]
    // A link may lead back to a folder above it.
    var seen: Set<FolderIdentity> = []
    while let folder = folders.popLast() {
      if let identity = FolderIdentity(of: folder), !seen.insert(identity).inserted { continue }
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        throw PathFailure(
          reason: Bilingual(
            zh: "文件夹 \(folder) 打不开：请检查权限", en: "the folder \(folder) cannot be opened: check its permissions"))
      }
      for name in names where !name.hasPrefix(".") && name != Configuration.fileName {
        let child = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        guard let isFolder = Self.isFolder(child) else { continue }
        if isFolder { folders.append(child) } else { files.append(child) }
      }
    }
    guard !files.isEmpty else {
      throw PathFailure(reason: Bilingual(zh: "文件夹是空的：没有可读的文件", en: "the folder is empty: there is no file to read"))
    }
    return files.sorted()
  }

  private static func isFolder(_ path: String) -> Bool? {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) ? isFolder : nil
  }
}

/// What a folder is, whatever path leads to it.
private struct FolderIdentity: Hashable {
  private let device: UInt
  private let node: UInt

  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    node = UInt(status.st_ino)
  }
}
