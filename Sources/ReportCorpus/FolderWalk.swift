import AnnualReport
import FoundationEssentials

extension Bilingual: Error {}

/// Finds the files under a path.
enum FolderWalk {
  /// The path itself if it is a file; all files below it, by path, if it is a folder. Hidden files are left out.
  static func files(under path: String) throws(Bilingual) -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Bilingual(zh: "没有这个文件或文件夹", en: "no such file or folder")
    }
    guard isFolder else { return [path] }
    var files: [String] = []
    var folders = [path]
    while let folder = folders.popLast() {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        throw Bilingual(zh: "文件夹打不开：\(folder)", en: "the folder cannot be opened: \(folder)")
      }
      for name in names where !name.hasPrefix(".") {
        let child = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        var isFolder = false
        guard FileManager.default.fileExists(atPath: child, isDirectory: &isFolder) else { continue }
        if isFolder { folders.append(child) } else { files.append(child) }
      }
    }
    return files.sorted()
  }
}
