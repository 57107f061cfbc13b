/// What is searched beside the paths that were given, and what is left out in folders, archives and lists.
public struct SourceSelection: Sendable {
  /// The file that lists further paths; `-` is standard input.
  let list: String?
  let exclusions: [PathPattern]
  let honoursGitignore: Bool

  /// Nothing beside, and nothing left out, unless it is said. A pattern is one of a `.gitignore`, from the folder down
  /// that was given. Of a list, each line is a path; where it has NULs, what they end.
  public init(list: String? = nil, excluding patterns: [String] = [], honoursGitignore: Bool = false) {
    self.list = list
    exclusions = patterns.compactMap { PathPattern($0) }
    self.honoursGitignore = honoursGitignore
  }

  /// The rules in a folder.
  func rules(at folder: String) -> PathRules {
    PathRules(at: folder, excluding: exclusions, honoursGitignore: honoursGitignore)
  }

  /// The rules for paths of which no folder is at hand: those of a list, or within an archive.
  var rulesOfPaths: PathRules { PathRules(at: ".", excluding: exclusions, honoursGitignore: false) }
}
