import AnnualReport
import SourceFixtures
import Testing

@testable import SourceDocuments

@Suite struct ArchiveReaderTests {
  private func reader(_ files: PackedFiles, _ format: PackedFiles.Format = .zip) -> ArchiveReader {
    ArchiveReader(bytes: files.packed(format), name: "a")
  }

  /// Each member of the archive in one pass: its name, and its text or an exclamation mark.
  private func contents(_ reader: ArchiveReader) throws -> [String] {
    var contents: [String] = []
    try reader.forEachMember { member, result in
      let text = (try? result.get()).map { String(decoding: $0.prefix(20), as: UTF8.self) }
      contents.append("\(member.name)=\(text ?? "!")")
      return true
    }
    return contents
  }

  @Test(arguments: [PackedFiles.Format.zip, .tar, .tarGzip, .tarXz, .sevenZip])
  func everyKindIsListedReadAndStreamed(format: PackedFiles.Format) throws {
    var files = PackedFiles()
    files.add("a/one.html", "一")
    files.add("two.txt", "二")
    files.add("a/empty.txt", "")
    #expect(SourceContent(of: files.packed(format)) == .archive)
    let reader = reader(files, format)
    #expect(Set(reader.members().members.map(\.name)) == ["a/one.html", "two.txt", "a/empty.txt"])
    #expect(reader.members().problem == nil)
    #expect(try reader.contents(of: "two.txt") == Array("二".utf8))
    #expect(try contents(reader).sorted() == ["a/empty.txt=", "a/one.html=一", "two.txt=二"])
    #expect(throws: UnreadableSource.self) { try reader.contents(of: "three.txt") }
  }

  @Test(arguments: [PackedFiles.Format.zip, .tarGzip])
  func namesInGBKAreDecoded(format: PackedFiles.Format) throws {
    // 年报.txt, then the same in UTF-8.
    var files = PackedFiles(files: [([0xC4, 0xEA, 0xB1, 0xA8] + Array(".txt".utf8), Array("一".utf8))])
    files.add("汇总.txt", "二")
    #expect(try contents(reader(files, format)) == ["年报.txt=一", "汇总.txt=二"])
    #expect(try reader(files, format).contents(of: "年报.txt") == Array("一".utf8))
  }

  @Test func namesThatLeadElsewhereAreOnlyNames() throws {
    var files = PackedFiles()
    files.add("../../up.txt", "一")
    files.add("/etc/absolute.txt", "二")
    files.add("red\u{1B}[31m.txt", "三")
    #expect(try contents(reader(files)) == ["../../up.txt=一", "/etc/absolute.txt=二", "red\u{FFFD}[31m.txt=三"])
  }

  @Test func whatSystemsLeaveIsPassedOver() throws {
    var files = PackedFiles()
    for name in ["__MACOSX/._a.html", ".DS_Store", "b/._c", "b/Thumbs.db", "~$report.docx", "a.html"] {
      files.add(name, "一")
    }
    #expect(try contents(reader(files)) == ["a.html=一"])
  }

  @Test func archivesWithinAreOpenedOnce() throws {
    var innermost = PackedFiles()
    innermost.add("deep.txt", "深")
    var inner = PackedFiles()
    inner.add("b.txt", "二")
    inner.files.append((Array("deep.zip".utf8), innermost.packed()))
    var outer = PackedFiles()
    outer.add("a.txt", "一")
    outer.files.append((Array("in/inner.zip".utf8), inner.packed(.tarGzip)))
    outer.add("no.zip", "不是压缩包")
    let reader = reader(outer)
    #expect(reader.members().members.map(\.name) == ["a.txt", "in/inner.zip!b.txt", "in/inner.zip!deep.zip", "no.zip"])
    #expect(try reader.contents(of: "in/inner.zip!b.txt") == Array("二".utf8))
    #expect(try contents(reader).count == 4)
  }

  @Test func aPassCanEndEarly() throws {
    var files = PackedFiles()
    for i in 0..<10 { files.add("\(i).txt", "一") }
    var seen = 0
    try reader(files).forEachMember { _, _ in
      seen += 1
      return seen < 3
    }
    #expect(seen == 3)
  }

  @Test func aWordDocumentIsNoArchive() {
    var files = PackedFiles()
    files.add("[Content_Types].xml", "<Types/>")
    files.add("word/document.xml", "<w/>")
    #expect(SourceContent(of: files.packed()) == .docx)
  }

  @Test func membersWithAPasswordAreSaidToHaveOne() throws {
    var files = PackedFiles()
    files.add("a.txt", "一")
    let reader = ArchiveReader(bytes: files.packed(password: "x"), name: "a.zip")
    try reader.forEachMember { _, result in
      #expect(throws: UnreadableSource.self) { try result.get() }
      return true
    }
  }

  @Test func damagedArchivesKeepWhatCameBefore() throws {
    var files = PackedFiles()
    files.add("a.txt", "一")
    files.add("b.txt", String(repeating: "二", count: 10_000))
    var seen: [String] = []
    let packed = files.packed(.tar)
    #expect(throws: UnreadableSource.self) {
      try ArchiveReader(bytes: Array(packed.prefix(8000)), name: "a.tar").forEachMember { member, _ in
        seen.append(member.name)
        return true
      }
    }
    #expect(seen.first == "a.txt")
    #expect(throws: UnreadableSource.self) {
      try ArchiveReader(bytes: Array("不是压缩包".utf8), name: "a.zip").forEachMember { _, _ in true }
    }
  }

  @Test func aLargeMemberDoesNotHarmTheOthers() throws {
    var files = PackedFiles()
    files.files.append((Array("bomb.txt".utf8), [UInt8](repeating: 0, count: 70 << 20)))
    files.add("a.txt", "一")
    #expect(try contents(reader(files)) == ["bomb.txt=!", "a.txt=一"])
  }

  @Test func onlyTheOuterCompressionIsUndone() throws {
    let text = Array("年报".utf8)
    let once = ArchiveReader(bytes: PackedFiles.gzipped(text), name: "a.txt.gz")
    #expect(try contents(once) == ["a.txt=年报"])
    // Of any number of compressions around each other one is undone, and what is left is an archive in an archive.
    let deep = (0..<30).reduce(text) { bytes, _ in PackedFiles.gzipped(bytes) }
    var inner: [[UInt8]] = []
    try ArchiveReader(bytes: deep, name: "a").forEachMember { _, result in
      inner.append((try? result.get()) ?? [])
      return true
    }
    #expect(inner.count == 1)
    #expect(inner.first.map { SourceContent(of: $0) } == .archive)
    // A header within, whose name of the file never ends.
    let header: [UInt8] = [0x1F, 0x8B, 8, 8, 0, 0, 0, 0, 0, 0] + [UInt8](repeating: 97, count: 80 << 20)
    #expect(try contents(ArchiveReader(bytes: PackedFiles.gzipped(header), name: "a")) == ["a=!"])
  }

  @Test func ofAnOldRARTheNamesAreReadAndNothingIsUnpacked() throws {
    let reader = ArchiveReader(bytes: PackedFiles.oldRAR("a.txt", "年报"), name: "a.rar")
    #expect(reader.members().members.map(\.name) == ["a.txt"])
    var reasons: [String] = []
    try reader.forEachMember { _, result in
      if case .failure(let error) = result { reasons.append(error.reason.en) }
      return true
    }
    #expect(reasons.count == 1 && reasons[0].contains("RAR of the old format"))
  }

  @Test func aBombEndsThePass() throws {
    let zeros = [UInt8](repeating: 0, count: 60 << 20)
    let inner = PackedFiles(files: (0..<3).map { (Array("\($0).txt".utf8), zeros) }).packed()
    var outer = PackedFiles()
    outer.add("a.txt", "一")
    for i in 0..<4 { outer.files.append((Array("\(i).zip".utf8), inner)) }
    var seen: [String] = []
    #expect(throws: UnreadableSource.self) {
      try reader(outer).forEachMember { member, _ in
        seen.append(member.name)
        return true
      }
    }
    #expect(seen.first == "a.txt" && seen.count < 13)
    #expect(try reader(outer).contents(of: "a.txt") == Array("一".utf8))
  }
}
