import Glibc
import ReportReview

/// Which paths below a folder are no sources: by what was asked for, and by the `.gitignore` files on the way there.
struct PathRules {
  /// The patterns of a file, and how many names there are on the way to its folder.
  private struct List {
    let depth: Int
    let patterns: [PathPattern]
  }

  /// The names on the way to the folder, from the uppermost whose `.gitignore` counts.
  private let names: [[Unicode.Scalar]]
  private let exclusions: List
  /// From the uppermost folder down; `nil` where such files are not asked for.
  private var lists: [List]?

  /// The rules in a folder at which a search begins; a `.gitignore` above it counts up to the folder of the repository.
  init(at folder: String, excluding exclusions: [PathPattern], honoursGitignore: Bool) {
    let upper = honoursGitignore ? Self.upperFolders(of: folder) : []
    names = upper.map { Array($0.name.unicodeScalars) }
    self.exclusions = List(depth: upper.count, patterns: exclusions)
    guard honoursGitignore else { return }
    lists = upper.enumerated().map { Self.list(in: $1.folder, depth: $0) }
    lists?.append(Self.list(in: folder, depth: upper.count))
  }

  private init(names: [[Unicode.Scalar]], exclusions: List, lists: [List]?) {
    self.names = names
    self.exclusions = exclusions
    self.lists = lists
  }

  /// The rules in a folder of this folder.
  func within(_ name: String, at path: String) -> PathRules {
    let names = self.names + [Array(name.unicodeScalars)]
    return PathRules(
      names: names, exclusions: exclusions, lists: lists.map { $0 + [Self.list(in: path, depth: names.count)] })
  }

  /// Whether what has the name in this folder is left out. The last pattern that matches decides, and a folder's own go
  /// before those from above it.
  func leaveOut(_ name: String, isFolder: Bool) -> Bool {
    let names = self.names + [Array(name.unicodeScalars)]
    for list in [exclusions] + (lists ?? []).reversed() {
      let below = names.dropFirst(list.depth)
      if let pattern = list.patterns.last(where: { $0.matches(below, isFolder: isFolder) }) {
        return !pattern.isNegated
      }
    }
    return false
  }

  /// Whether a path is left out by itself or with a folder on its way.
  func leaveOut(path: String) -> Bool {
    var rules = self
    let names = path.split(separator: "/").filter { $0 != "." }.map(String.init)
    for (index, name) in names.enumerated() {
      let isFolder = index < names.count - 1
      if rules.leaveOut(name, isFolder: isFolder) { return true }
      rules = PathRules(names: rules.names + [Array(name.unicodeScalars)], exclusions: exclusions, lists: lists)
    }
    return false
  }

  private static func list(in folder: String, depth: Int) -> List {
    let text = (try? FileBytes.ofFile(folder + "/.gitignore")) ?? []
    let lines = String(decoding: text, as: UTF8.self).unicodeScalars.split(separator: "\n")
    return List(depth: depth, patterns: lines.compactMap { PathPattern(String($0)) })
  }

  /// The folders above a folder up to that of its repository, the uppermost first, each with the name of the next.
  private static func upperFolders(of folder: String) -> [(folder: String, name: String)] {
    var upper: [(folder: String, name: String)] = []
    var names = SourcePath(folder).absolute.split(separator: "/").map(String.init)
    func isRepository(_ names: [String]) -> Bool { access("/" + (names + [".git"]).joined(separator: "/"), F_OK) == 0 }
    while !isRepository(names) {
      // In no repository.
      guard let name = names.popLast() else { return [] }
      upper.insert(("/" + names.joined(separator: "/"), name), at: 0)
    }
    return upper
  }
}
