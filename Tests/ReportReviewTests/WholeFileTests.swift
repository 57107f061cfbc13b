import Foundation
import Testing

@testable import ReportReview

/// Files that are replaced at once or not at all.
@Suite struct WholeFileTests {
  /// Writes pieces to a file; `before` comes before each step.
  private func write(
    _ pieces: String..., to path: String, nameless: Bool = true, before: @escaping (WriteStep) -> Int32 = { _ in 0 }
  ) throws(FileFailure) {
    let file = try WholeFile(path, nameless: nameless, before: before)
    for piece in pieces { try file.write(Array(piece.utf8)) }
    try file.finish()
  }

  /// All names in a folder, hidden ones included.
  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// What the system says of a file, or of a link itself.
  private func status(_ path: String) throws -> stat {
    var status = stat()
    try #require(lstat(path, &status) == 0)
    return status
  }

  @Test(arguments: [true, false], [true, false]) func aFailureAtAnyStepLeavesTheOldFile(
    _ nameless: Bool, _ exists: Bool
  ) throws {
    var steps: [WriteStep] = []
    let whole = try TemporaryFolder(exists ? ["a.txt": "old"] : [:])
    try write("ne", "w", to: whole.path + "/a.txt", nameless: nameless) {
      steps.append($0)
      return 0
    }
    #expect(try whole.text("a.txt") == "new")
    #expect(
      steps == [.open, .write, .write] + (exists ? [.own, .permit] : []) + [.sync] + (nameless ? [.name] : [])
        + [.rename])
    for failing in steps.indices {
      let folder = try TemporaryFolder(exists ? ["a.txt": "old"] : [:])
      var step = -1
      let failure = #expect(throws: FileFailure.self) {
        try write("ne", "w", to: folder.path + "/a.txt", nameless: nameless) { _ in
          step += 1
          return step == failing ? ENOSPC : 0
        }
      }
      #expect(failure?.message.en == "\(folder.path)/a.txt: cannot be written: there is no space left; check the disk")
      #expect(step == failing)
      #expect(try names(folder) == (exists ? ["a.txt"] : []))
      if exists { #expect(try folder.text("a.txt") == "old") }
    }
  }

  @Test(arguments: [true, false]) func deathAtAnyStepLeavesTheOldFileOrTheNew(_ nameless: Bool) async throws {
    // Open, two pieces, owner, permissions, sync, name and rename; without a step to give it a name, one less.
    let steps = nameless ? 8 : 7
    for living in 0...steps {
      let folder = try TemporaryFolder(["a.txt": "old"])
      let path = folder.path + "/a.txt"
      await #expect(processExitsWith: .exitCode(9)) {
        [path = path as String, living = living as Int, nameless = nameless as Bool] in
        var step = 0
        let file = try WholeFile(path, nameless: nameless) { _ in
          if step == living { _exit(9) }
          step += 1
          return 0
        }
        try file.write(Array("ne".utf8))
        try file.write(Array("w".utf8))
        try file.finish()
        _exit(9)
      }
      #expect(try folder.text("a.txt") == (living == steps ? "new" : "old"), "\(living)")
      // One that never had a name is gone; one that had may stay.
      let hasName = living < steps && living >= (nameless ? 7 : 1)
      #expect(try names(folder).filter { $0 != "a.txt" }.count == (hasName ? 1 : 0), "\(living)")
      #expect(try names(folder).allSatisfy { $0 == "a.txt" || $0.hasPrefix(".nianbao-") })
    }
  }

  @Test func aFileThatIsNotFinishedIsGone() throws {
    let folder = try TemporaryFolder(["a.txt": "old"])
    for nameless in [true, false] {
      let file = try WholeFile(folder.path + "/a.txt", nameless: nameless) { _ in 0 }
      try file.write([0x6E])
    }
    #expect(try names(folder) == ["a.txt"])
    #expect(try folder.text("a.txt") == "old")
  }

  @Test(arguments: [0o600, 0o640, 0o755, 0o4644] as [mode_t], [true, false])
  func permissionsAreKept(_ mode: mode_t, _ nameless: Bool) throws {
    let folder = try TemporaryFolder(["a.txt": "old"])
    let path = folder.path + "/a.txt"
    try #require(chmod(path, mode) == 0)
    let old = try status(path)
    try write("new", to: path, nameless: nameless)
    let new = try status(path)
    #expect(new.st_mode == old.st_mode)
    #expect(new.st_uid == old.st_uid && new.st_gid == old.st_gid)
  }

  @Test func theOwnerIsKeptWhereThatIsAllowed() throws {
    let folder = try TemporaryFolder(["a.txt": "old"])
    let path = folder.path + "/a.txt"
    // Only root may give a file away.
    guard geteuid() == 0, chown(path, 1, 1) == 0 else { return }
    try write("new", to: path)
    #expect(try status(path).st_uid == 1)
    #expect(try status(path).st_gid == 1)
  }

  @Test func aNewFileHasThePermissionsOfAnyOther() throws {
    let folder = try TemporaryFolder()
    try #require(close(open(folder.path + "/other", O_WRONLY | O_CREAT, 0o666)) == 0)
    for nameless in [true, false] {
      try write("new", to: folder.path + "/a\(nameless)", nameless: nameless)
      #expect(try status(folder.path + "/a\(nameless)").st_mode == status(folder.path + "/other").st_mode)
    }
  }

  @Test func linksStayAndLeadToTheNewFile() throws {
    let folder = try TemporaryFolder(["sub/a.txt": "old"])
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.path + "/sub/near", withDestinationPath: "a.txt")
    try manager.createSymbolicLink(atPath: folder.path + "/far", withDestinationPath: "sub/near")
    try manager.createSymbolicLink(atPath: folder.path + "/broken", withDestinationPath: "sub/b.txt")
    try write("new", to: folder.path + "/far")
    try write("newer", to: folder.path + "/broken")
    #expect(try folder.text("sub/a.txt") == "new")
    #expect(try folder.text("sub/b.txt") == "newer")
    for link in ["far", "sub/near", "broken"] {
      #expect(try status(folder.path + "/" + link).st_mode & S_IFMT == S_IFLNK)
    }
  }

  @Test func whatCannotBeWrittenIsTold() throws {
    let folder = try TemporaryFolder(["a.txt": "old"])
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.path + "/round", withDestinationPath: "round")
    for (name, reason) in [
      ("", "it is a folder; name a file"), ("none/a.txt", "no such file or folder; check the path"),
      ("a.txt/b", "no such file or folder; check the path"), ("round", "the links lead in a circle"),
      (String(repeating: "a", count: 300), "the path is too long"),
    ] {
      let failure = #expect(throws: FileFailure.self) { try WholeFile("\(folder.path)/\(name)") }
      #expect(failure?.reason.en == "cannot be written: \(reason)", "\(name.prefix(20))")
      #expect(failure?.reason.zh.hasPrefix("无法写入：") == true)
    }
    // To root nothing is denied.
    guard geteuid() != 0 else { return }
    try #require(chmod(folder.path + "/a.txt", 0o400) == 0)
    let denied = #expect(throws: FileFailure.self) { try WholeFile("\(folder.path)/a.txt") }
    #expect(denied?.reason.en == "cannot be written: access is denied; check the file and its folder")
  }

  @Test func whatIsNoFileIsWrittenToAndStays() throws {
    // A device of the test's own, so that a mistake harms no other.
    let folder = try TemporaryFolder()
    let pipe = folder.path + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try write("new", to: pipe)
    var buffer = [UInt8](repeating: 0, count: 8)
    #expect(read(reader, &buffer, 8) == 3)
    #expect(String(decoding: buffer.prefix(3), as: UTF8.self) == "new")
    #expect(try status(pipe).st_mode & S_IFMT == S_IFIFO)
    #expect(!WholeFile.replaces(pipe) && !WholeFile.replaces("/dev/null") && !WholeFile.replaces("-"))
    try write("new", to: "/dev/null")
    let failure = #expect(throws: FileFailure.self) { try write("new", to: "/dev/full") }
    #expect(failure?.reason.en == "cannot be written: there is no space left; check the disk")
  }
}
