import AnnualReport
import Glibc
import SourceDocuments
import ReportReview

/// Finds the sources under paths, each file once, however often and by whatever paths it is given.
struct SourceSearch {
  /// The sources in the order of the paths, then of their own; of an archive, in its order.
  private(set) var sources: [ReportSource] = []
  /// The paths that do not exist or hold nothing to read.
  private(set) var problems: [PathProblem] = []
  /// The files in folders and archives that can be no reports, by their kinds.
  private(set) var passedOver: [Bystander: Int] = [:]
  /// What standard input had.
  private(set) var input: [UInt8] = []
  private let leftOut: Set<FileIdentity>
  private let selection: SourceSelection
  private var found: [FileIdentity: Int] = [:]
  /// The files and archives that are read.
  private(set) var files: Set<FileIdentity> = []
  private var bystanders: Set<FileIdentity> = []
  /// Where the results go: `check . > findings.txt` must not read what it writes.
  private let outputs = Set([STDOUT_FILENO, STDERR_FILENO].compactMap(FileIdentity.init(of:)))

  /// Searches paths and what the selection lists; files that are known to be no sources are left out.
  init(_ paths: [String], leavingOut leftOut: [SourcePath], _ selection: SourceSelection) {
    self.selection = selection
    self.leftOut = Set(leftOut.filter(\.isFile).compactMap { FileIdentity(of: $0.absolute) })
    var isInputRead = false
    for path in paths {
      do throws(PathFailure) {
        if path != "-" {
          try search(path, isNamed: true)
        } else if !isInputRead {
          isInputRead = true
          if let identity = FileIdentity(of: STDIN_FILENO) { files.insert(identity) }
          input = try FileBytes.ofStandardInput()
          addInput()
        }
      } catch {
        problems.append(PathProblem(path: path, reason: error.reason, isMissing: error.isMissing))
      }
    }
    if let list = selection.list { search(list: list) }
  }

  private mutating func search(list: String) {
    let rules = selection.rulesOfPaths
    do throws(PathFailure) {
      let bytes = list == "-" ? try FileBytes.ofStandardInput() : try FileBytes.ofFile(list)
      let end: UInt8 = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
      for item in bytes.split(separator: end) {
        let line = end != 0 && item.last == UInt8(ascii: "\r") ? item.dropLast() : item
        if line.isEmpty { continue }
        var path = String(decoding: line, as: UTF8.self)
        do throws(PathFailure) {
          guard path.utf8.elementsEqual(line) else { throw PathFailure(reason: FolderWalk.foreignName) }
          // In a list it is a file of this name.
          if path == "-" { path = "./-" }
          if !rules.leaveOut(path: path) { try search(path, isNamed: false) }
        } catch {
          problems.append(PathProblem(path: path, reason: error.reason, isMissing: error.isMissing))
        }
      }
    } catch {
      problems.append(PathProblem(path: list, reason: error.reason, isMissing: error.isMissing))
    }
  }

  private mutating func search(_ path: String, isNamed: Bool) throws(PathFailure) {
    guard let isFolder = FolderWalk.isFolder(path) else {
      // An argument whose bytes are no text has lost them by now.
      if path.contains("\u{FFFD}") { throw PathFailure(reason: FolderWalk.foreignName) }
      throw PathFailure(
        reason: Bilingual(zh: "没有这个文件或文件夹：请检查路径", en: "no such file or folder: check the path"), isMissing: true)
    }
    guard isFolder else { return add(path, isNamed: isNamed) }
    let walk = FolderWalk(below: path, selection)
    problems += walk.problems
    for file in walk.files { add(file, isNamed: false) }
  }

  private mutating func add(_ path: String, isNamed: Bool) {
    let identity = FileIdentity(of: path)
    if let identity {
      if leftOut.contains(identity) { return }
      if !isNamed && outputs.contains(identity) { return }
    }
    let head = FileBytes.isRegularFile(path) ? FileBytes.head(of: path, Bystander.headLength) : nil
    if !isNamed, let head, access(path, R_OK) == 0, let kind = Bystander(name: path, head: head) {
      if let identity, bystanders.insert(identity).inserted { passedOver[kind, default: 0] += 1 }
      return
    }
    if let identity {
      if let index = found[identity] {
        if isNamed && sources[index].origin == .file(sources[index].path) { sources[index].isNamed = true }
        return
      }
      found[identity] = sources.count
      files.insert(identity)
    }
    guard let head, ArchiveReader.isArchive(path: path, head: head) else {
      sources.append(ReportSource(origin: .file(path), isNamed: isNamed))
      return
    }
    addMembers(of: ArchiveReader(path: path), at: path) { .member(archive: path, name: $0) }
  }

  private mutating func addInput() {
    guard ArchiveReader.isArchive(input) else {
      sources.append(ReportSource(origin: .standardInput, isNamed: true))
      return
    }
    addMembers(of: ArchiveReader(bytes: input, name: "-"), at: "-") { .inputMember($0) }
  }

  private mutating func addMembers(
    of archive: ArchiveReader, at path: String, _ origin: (String) -> ReportSource.Origin
  ) {
    let (members, problem) = archive.members()
    let names = members.map(\.name).filter { $0.split(separator: "/").last.map(String.init) != Configuration.fileName }
    let rules = selection.rulesOfPaths
    for name in names where !rules.leaveOut(path: name) {
      // What has another name is told by its contents when they are read.
      if let kind = Bystander(name: name) {
        passedOver[kind, default: 0] += 1
      } else {
        sources.append(ReportSource(origin: origin(name), isNamed: false))
      }
    }
    if let problem {
      sources.append(ReportSource(origin: .unreadable(path, problem.reason), isNamed: true))
    } else if names.isEmpty {
      let reason = Bilingual(zh: "压缩包是空的：没有可读的文件", en: "the archive is empty: there is no file to read")
      sources.append(ReportSource(origin: .unreadable(path, reason), isNamed: true))
    }
  }
}
