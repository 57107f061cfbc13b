import AnnualReport
import Glibc

/// A file in an archive.
public struct ArchiveMember: Hashable, Sendable {
  /// Its path within the archive, as it was packed; of a member of an archive within, `inner.zip!path`.
  public let name: String
  /// Its size unpacked, where the archive tells it.
  public let size: Int?
}

/// Reads the files in an archive: .zip, .tar, .7z, .rar and compressed .tar, and a single compressed file; likewise what is
/// attached to a mail, and the pages of JSON with several.
///
/// Nothing is written to disk, so that paths that lead out of a folder do no harm. Archives within are opened, but none
/// within those. Folders, links and what macOS and Windows leave in archives are passed over.
public struct ArchiveReader: Sendable {
  private enum Origin: Sendable {
    case file(String)
    case memory([UInt8])
  }

  /// What a pass is made for.
  private enum Purpose {
    case names
    case contents(of: String)
    case everything

    func opens(archive name: String) -> Bool {
      if case .contents(let wanted) = self { wanted.hasPrefix(name + "!") } else { true }
    }

    func reads(_ name: String) -> Bool {
      switch self {
      case .names: false
      case .contents(let wanted): wanted == name
      case .everything: true
      }
    }

    /// Whether the pass must go over what it does not read itself, to count what that unpacks to.
    func skips(isStream: Bool) -> Bool {
      if case .names = self { isStream } else { true }
    }
  }

  private typealias Visit = (ArchiveMember, Result<[UInt8], UnreadableSource>?) -> Bool

  private let origin: Origin
  /// What a single compressed file is called.
  private let nameInside: String

  /// Makes a reader of the archive file.
  public init(path: String) {
    origin = .file(path)
    nameInside = Self.nameInside(path)
  }

  /// Makes a reader of an archive in memory; a single compressed file is called `name` without its suffix.
  public init(bytes: [UInt8], name: String) {
    origin = .memory(bytes)
    nameInside = Self.nameInside(name)
  }

  /// Whether the file, which begins with these bytes, is an archive; a Word document is none.
  public static func isArchive(path: String, head: [UInt8]) -> Bool {
    SourceContent(ofFileAt: path, head: head) == .archive || HeldSource.members(ofFileAt: path, head: head) != nil
  }

  /// Whether the bytes are an archive; a Word document is none.
  public static func isArchive(_ bytes: [UInt8]) -> Bool {
    SourceContent(of: bytes) == .archive || HeldSource.members(of: bytes) != nil
  }

  /// The members, in their order in the archive, and what keeps the list from being whole.
  public func members() -> (members: [ArchiveMember], problem: UnreadableSource?) {
    var members: [ArchiveMember] = []
    do throws(UnreadableSource) {
      try walk(for: .names) { member, _ in
        members.append(member)
        return true
      }
      return (members, nil)
    } catch {
      return (members, error)
    }
  }

  /// The contents of the member with the name.
  public func contents(of name: String) throws(UnreadableSource) -> [UInt8] {
    var found: Result<[UInt8], UnreadableSource>?
    try walk(for: .contents(of: name)) { member, contents in
      if member.name == name { found = contents }
      return found == nil
    }
    guard let found else {
      throw UnreadableSource(zh: "压缩包内没有“\(name)”", en: "the archive has no “\(name)”")
    }
    return try found.get()
  }

  /// Hands on each member with its contents, or why they cannot be read, in one pass until `visit` returns false.
  ///
  /// Throws what ends the pass early; the members before it have been handed on.
  public func forEachMember(
    _ visit: (ArchiveMember, Result<[UInt8], UnreadableSource>) -> Bool
  ) throws(UnreadableSource) {
    try walk(for: .everything) { member, contents in contents.map { visit(member, $0) } ?? true }
  }

  private func walk(for purpose: Purpose, _ visit: Visit) throws(UnreadableSource) {
    var count = 0
    let whole = { (pass: inout ArchivePass) throws(UnreadableSource) in
      _ = try walk(&pass, named: nil, count: &count, for: purpose, visit)
    }
    if let held = heldMembers() { return try walk(held, whole: &count, for: purpose, visit) }
    switch origin {
    case .file(let path): try ArchivePass.withArchive(at: path, whole)
    case .memory(let bytes): try ArchivePass.withArchive(in: bytes, whole)
    }
  }

  /// The sources within a text; `nil` where it is an archive.
  private func heldMembers() -> [HeldSource]? {
    switch origin {
    case .file(let path): HeldSource.members(ofFileAt: path)
    case .memory(let bytes): HeldSource.members(of: bytes)
    }
  }

  private func walk(
    _ sources: [HeldSource], whole count: inout Int, for purpose: Purpose, _ visit: Visit
  ) throws(UnreadableSource) {
    for source in sources {
      count += 1
      if SourceContent(of: source.bytes) == .archive, purpose.opens(archive: source.name) {
        let goesOn = try ArchivePass.withArchive(in: source.bytes) { (pass) throws(UnreadableSource) in
          try walk(&pass, named: source.name, count: &count, for: purpose, visit)
        }
        guard goesOn else { return }
        continue
      }
      let contents = purpose.reads(source.name) ? Result<_, UnreadableSource>.success(source.bytes) : nil
      guard visit(ArchiveMember(name: source.name, size: source.bytes.count), contents) else { return }
    }
  }

  /// Visits the members of the archive, or of the one within it that is `named`, until a visit returns false; returns
  /// whether none did.
  private func walk(
    _ pass: inout ArchivePass, named inner: String?, count: inout Int, for purpose: Purpose, _ visit: Visit
  ) throws(UnreadableSource) -> Bool {
    while let header = try pass.next() {
      let path = pass.isCompressedFile ? inner.map(Self.nameInside) ?? nameInside : header.name
      guard header.isFile, !Self.isJunk(path) else { continue }
      count += 1
      if count > SourceLimits.members { throw SourceLimits.tooManyMembers }
      let member = ArchiveMember(name: inner.map { "\($0)!\(path)" } ?? path, size: header.size)
      let isCandidate = inner == nil && Self.isArchiveName(path) && purpose.opens(archive: path)
      var contents: Result<[UInt8], UnreadableSource>?
      if isCandidate || purpose.reads(member.name) {
        contents = try pass.contents(of: header)
      } else if purpose.skips(isStream: pass.isStream) {
        try pass.skip()
      }
      if isCandidate, let bytes = try? contents?.get(), SourceContent(of: bytes) == .archive {
        do throws(UnreadableSource) {
          let goesOn = try pass.withInnerArchive(in: bytes) { (pass) throws(UnreadableSource) in
            try walk(&pass, named: path, count: &count, for: purpose, visit)
          }
          guard goesOn else { return false }
          continue
        } catch {
          contents = .failure(error)
        }
      }
      guard visit(member, contents) else { return false }
    }
    return true
  }

  private static let suffixes = [".zip", ".tar", ".gz", ".tgz", ".xz", ".txz", ".bz2", ".zst", ".7z", ".rar"]

  private static func isArchiveName(_ name: String) -> Bool {
    let name = name.lowercased()
    return suffixes.contains { name.hasSuffix($0) }
  }

  /// The name of the file in a compressed file: its own without the suffix.
  private static func nameInside(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard isArchiveName(name), let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Whether the member is one that a system left in the archive.
  private static func isJunk(_ name: String) -> Bool {
    let parts = name.split { $0 == "/" || $0 == "\\" }
    guard let last = parts.last else { return true }
    return parts.contains("__MACOSX") || last.hasPrefix("._") || last.hasPrefix("~$")
      || [".DS_Store", "Thumbs.db", "desktop.ini"].contains(last)
  }
}
