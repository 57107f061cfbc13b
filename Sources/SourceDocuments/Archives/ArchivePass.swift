import CArchive
import Glibc

/// One pass over the members of an archive by libarchive, in their order; nothing is ever written to disk.
struct ArchivePass: ~Copyable {
  /// What an archive says of a member before its contents.
  struct Header {
    /// The path within the archive, decoded; it says nothing about any file on this machine.
    let name: String
    /// The size unpacked, where the archive tells it beforehand.
    let size: Int?
    /// Whether it has contents: folders and links have none.
    let isFile: Bool
    /// Whether a password is needed.
    let isEncrypted: Bool
  }

  private let archive: OpaquePointer
  /// How many bytes may still be unpacked.
  private var allowance: Int

  /// Opens the archive in memory for the length of `body`.
  static func withArchive<Result>(
    in bytes: [UInt8], _ body: (inout ArchivePass) throws(UnreadableSource) -> Result
  ) throws(UnreadableSource) -> Result {
    try bytes.withUnsafeBufferPointer { (bytes) throws(UnreadableSource) in
      var pass = try opened(size: bytes.count, head: bytes.prefix(signatureLength)) {
        archive_read_open_memory($0, bytes.baseAddress, bytes.count)
      }
      return try body(&pass)
    }
  }

  /// Opens the archive file for the length of `body`; it is read as a stream, whatever its size.
  static func withArchive<Result>(
    at path: String, _ body: (inout ArchivePass) throws(UnreadableSource) -> Result
  ) throws(UnreadableSource) -> Result {
    var status = stat()
    let size = stat(path, &status) == 0 ? Int(status.st_size) : 0
    var pass = try opened(size: size, head: head(of: path)[...]) { archive_read_open_filename($0, path, 1 << 16) }
    return try body(&pass)
  }

  /// Opens an archive that is a member of this one for the length of `body`; what it unpacks to counts for this one.
  mutating func withInnerArchive<Result>(
    in bytes: [UInt8], _ body: (inout ArchivePass) throws(UnreadableSource) -> Result
  ) throws(UnreadableSource) -> Result {
    let before = allowance
    var remaining = before
    defer { allowance = remaining }
    return try Self.withArchive(in: bytes) { (inner) throws(UnreadableSource) in
      inner.allowance = min(inner.allowance, before)
      let start = inner.allowance
      defer { remaining = before - (start - inner.allowance) }
      return try body(&inner)
    }
  }

  private init(archive: OpaquePointer, size: Int) {
    self.archive = archive
    let (expanded, overflows) = size.multipliedReportingOverflow(by: SourceLimits.expansion)
    allowance = overflows ? .max : max(expanded, SourceLimits.unpacked)
  }

  /// Opens an archive of which this is the beginning.
  ///
  /// Of compressions that are packed into each other only the first is undone. libarchive would undo them as long as it
  /// finds any, and a few hundred bytes can be made to unpack to themselves, or to a header without end.
  private static func opened(
    size: Int, head: some Collection<UInt8>, by open: (OpaquePointer) -> Int32
  ) throws(UnreadableSource) -> ArchivePass {
    guard let archive = archive_read_new() else { throw damaged }
    let pass = ArchivePass(archive: archive, size: size)
    if let (_, filter) = compressions.first(where: { head.starts(with: $0.signature) }) {
      archive_read_append_filter(archive, filter)
    }
    archive_read_support_format_zip(archive)
    archive_read_support_format_tar(archive)
    archive_read_support_format_7zip(archive)
    archive_read_support_format_rar(archive)
    archive_read_support_format_rar5(archive)
    archive_read_support_format_raw(archive)
    guard open(archive) == ARCHIVE_OK else { throw damaged }
    return pass
  }

  private static let compressions: [(signature: [UInt8], filter: Int32)] = [
    ([0x1F, 0x8B], ARCHIVE_FILTER_GZIP), (Array("BZh".utf8), ARCHIVE_FILTER_BZIP2),
    ([0xFD] + Array("7zXZ".utf8), ARCHIVE_FILTER_XZ), ([0x28, 0xB5, 0x2F, 0xFD], ARCHIVE_FILTER_ZSTD),
  ]
  private static let signatureLength = 8

  private static func head(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    return [UInt8](unsafeUninitializedCapacity: signatureLength) {
      $1 = fread($0.baseAddress, 1, signatureLength, file)
    }
  }

  deinit {
    archive_read_free(archive)
  }

  /// Whether this is a single compressed file, which has no name of its own.
  var isCompressedFile: Bool {
    archive_format(archive) == ARCHIVE_FORMAT_RAW
  }

  /// Whether the members come out of one compressed stream, so that passing over them is unpacking.
  var isStream: Bool {
    archive_filter_count(archive) > 1
  }

  /// The next member, `nil` after the last.
  mutating func next() throws(UnreadableSource) -> Header? {
    var entry: OpaquePointer?
    // libarchive turns the names that tell their encoding into the locale's, and hands others on as they are.
    let previous = uselocale(Self.utf8Locale)
    defer { uselocale(previous) }
    let status = archive_read_next_header(archive, &entry)
    if status == ARCHIVE_EOF { return nil }
    // Without compression, what libarchive calls raw is a file of any kind.
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry, isStream || !isCompressedFile else {
      throw Self.damaged
    }
    let isFile = archive_entry_filetype(entry) == S_IFREG && archive_entry_hardlink(entry) == nil
    return Header(
      name: Self.name(of: entry),
      size: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil,
      isFile: isFile, isEncrypted: archive_entry_is_encrypted(entry) != 0)
  }

  /// The contents of the member, or why it alone cannot be read; throws where the archive ends with it.
  mutating func contents(
    of header: Header
  ) throws(UnreadableSource) -> Result<[UInt8], UnreadableSource> {
    if header.isEncrypted { return .failure(Self.encrypted) }
    if isOldRAR { return .failure(Self.oldRAR) }
    guard header.size ?? 0 <= SourceLimits.bytes else { return .failure(try tooLarge()) }
    var contents: [UInt8] = []
    contents.reserveCapacity(header.size ?? 0)
    let end = try read { block in
      guard contents.count + block.count <= SourceLimits.bytes else { return false }
      contents.append(contentsOf: block)
      return true
    }
    switch end {
    case .whole: return .success(contents)
    case .damaged: return .failure(Self.damaged)
    case .refused: return .failure(try tooLarge())
    }
  }

  private mutating func tooLarge() throws(UnreadableSource) -> UnreadableSource {
    try skip()
    return UnreadableSource(SourceLimits.tooLarge)
  }

  /// Passes over the contents of the member.
  ///
  /// Where libarchive can only unpack and forget them, that is counted like unpacking.
  mutating func skip() throws(UnreadableSource) {
    let format = archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK
    if format == ARCHIVE_FORMAT_ZIP || format == ARCHIVE_FORMAT_TAR && !isStream || isOldRAR {
      archive_read_data_skip(archive)
    } else {
      _ = try read { _ in true }
    }
  }

  /// Whether it is a RAR as WinRAR wrote them before 2017.
  ///
  /// Such a file may contain programs for its unpacking, for which libarchive takes as much memory as they ask for: a gigabyte
  /// for 125 bytes. Only the names of its members are read.
  private var isOldRAR: Bool { archive_format(archive) == ARCHIVE_FORMAT_RAR }

  private enum End {
    case whole, refused, damaged
  }

  /// Hands the contents of the member on in blocks, until one is refused.
  private mutating func read(_ take: (UnsafeRawBufferPointer) -> Bool) throws(UnreadableSource) -> End {
    while true {
      var block: UnsafeRawPointer?
      var count = 0
      var offset: la_int64_t = 0
      switch archive_read_data_block(archive, &block, &count, &offset) {
      case ARCHIVE_EOF: return .whole
      case ARCHIVE_OK, ARCHIVE_WARN: break
      case ARCHIVE_FATAL: throw Self.damaged
      default: return .damaged
      }
      allowance -= count
      guard allowance >= 0 else { throw SourceLimits.unpacksTooLarge }
      guard take(UnsafeRawBufferPointer(start: block, count: count)) else { return .refused }
    }
  }

  private static func name(of entry: OpaquePointer) -> String {
    guard let name = archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry) else { return "?" }
    let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
    let visible = TextDecoding.text(of: Array(bytes)).unicodeScalars.map { scalar in
      // A name goes to the terminal, where control characters are commands.
      scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
    }
    return String(scalars: visible)
  }

  nonisolated(unsafe) private static let utf8Locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

  private static let damaged = UnreadableSource(
    zh: "压缩包损坏或格式不支持：请重新下载，或解压后读取文件夹",
    en: "the archive is damaged or of an unknown kind: fetch it again, or unpack it and read the folder")

  private static let oldRAR = UnreadableSource(
    zh: "旧格式的 RAR（4.x），解压可能耗尽内存，未读取：请解压后读取文件夹",
    en: "a RAR of the old format (4.x), whose unpacking may take any memory; not read: unpack it and read the folder")

  private static let encrypted = UnreadableSource(
    zh: "压缩包有密码：请解压后读取文件夹", en: "the archive has a password: unpack it and read the folder")
}
