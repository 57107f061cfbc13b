import AnnualReport
import Glibc
import ReportReview

/// Why a path gives nothing to read.
struct PathFailure: Error {
  let reason: Bilingual
  /// Whether nothing is there at all.
  var isMissing = false
}

/// The files below a folder, and what of it could not be walked.
struct FolderWalk {
  /// The files, by path. Hidden files and configurations are left out.
  private(set) var files: [String] = []
  /// What gives nothing to read; the rest of the folder goes on without it.
  private(set) var problems: [PathProblem] = []

  /// Walks a folder and the folders in it, but for what is left out.
  init(below path: String, _ selection: SourceSelection = SourceSelection()) {
    var folders = [(path: path, rules: selection.rules(at: path))]
    var isWhole = true
    // A link may lead back to a folder above it.
    var seen: Set<FileIdentity> = []
    while let (folder, rules) = folders.popLast() {
      if let identity = FileIdentity(of: folder), !seen.insert(identity).inserted { continue }
      for (name, child) in children(of: folder) {
        let isFolder = Self.isFolder(child)
        if rules.leaveOut(name, isFolder: isFolder ?? false) {
          isWhole = false
          continue
        }
        switch isFolder {
        case true?: folders.append((child, rules.within(name, at: child)))
        case false?: files.append(child)
        case nil: add(child, zh: "无法打开：链接已失效，或没有权限", en: "cannot be opened: the link is broken, or access is denied")
        }
      }
    }
    files.sort()
    problems.sort { $0.path < $1.path }
    if files.isEmpty && problems.isEmpty && isWhole {
      add(path, zh: "文件夹是空的：没有可读的文件", en: "the folder is empty: there is no file to read")
    }
  }

  /// What is wrong with a name that is no text.
  static let foreignName = Bilingual(
    zh: "文件名不是 UTF-8：请改名，如用 convmv -f gbk -t utf8 --notest",
    en: "its name is not UTF-8: rename it, for example by convmv -f gbk -t utf8 --notest")

  /// Whether the path is a folder; `nil` where there is nothing to be opened.
  static func isFolder(_ path: String) -> Bool? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT == S_IFDIR : nil
  }

  private mutating func children(of folder: String) -> [(name: String, path: String)] {
    guard let stream = opendir(folder) else {
      add(folder, zh: "文件夹无法打开：请检查权限", en: "the folder cannot be opened: check its permissions")
      return []
    }
    defer { closedir(stream) }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    var children: [(name: String, path: String)] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { $0.prefix { $0 != 0 }.map(\.self) }
      let name = String(decoding: bytes, as: UTF8.self)
      guard !name.hasPrefix("."), name != Configuration.fileName else { continue }
      if name.utf8.elementsEqual(bytes) {
        children.append((name, prefix + name))
      } else {
        // A path is a text, so this one cannot be opened.
        problems.append(PathProblem(path: prefix + name, reason: Self.foreignName))
      }
    }
    return children
  }

  private mutating func add(_ path: String, zh: String, en: String) {
    problems.append(PathProblem(path: path, reason: Bilingual(zh: zh, en: en)))
  }
}
