import CArchive

/// Files packed by libarchive's writer, for tests of what unpacks them.
package struct PackedFiles {
  package enum Format {
    case zip, tar, tarGzip, tarXz, sevenZip
  }

  /// The names, as bytes, and the contents.
  package var files: [(name: [UInt8], contents: [UInt8])]

  /// The files given; none by default.
  package init(files: [(name: [UInt8], contents: [UInt8])] = []) { self.files = files }

  /// The bytes as a single compressed file, as `gzip` makes it.
  package static func gzipped(_ bytes: [UInt8]) -> [UInt8] {
    let capacity = bytes.count + (1 << 16)
    return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, used in
      let archive = archive_write_new()
      archive_write_set_format_raw(archive)
      archive_write_add_filter_gzip(archive)
      archive_write_open_memory(archive, buffer.baseAddress, capacity, &used)
      let entry = archive_entry_new()
      archive_entry_set_filetype(entry, 0o100000)
      archive_write_header(archive, entry)
      archive_write_data(archive, bytes, bytes.count)
      archive_entry_free(entry)
      archive_write_close(archive)
      archive_write_free(archive)
    }
  }

  /// A RAR of the format before version 5 with one file, which is stored and not compressed.
  package static func oldRAR(_ name: String, _ contents: String) -> [UInt8] {
    func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
      withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
    func checksum(_ bytes: [UInt8]) -> UInt32 {
      ~bytes.reduce(UInt32.max) { sum, byte in
        (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
      }
    }
    func block(_ header: [UInt8]) -> [UInt8] {
      littleEndian(UInt16(truncatingIfNeeded: checksum(header))) + header
    }
    let size = littleEndian(UInt32(contents.utf8.count))
    let sums = littleEndian(checksum(Array(contents.utf8)))
    let length = UInt16(name.utf8.count)
    let file: [UInt8] =
      [0x74] + littleEndian(UInt16(0x8000)) + littleEndian(32 + length) + size + size + [3] + sums
      + littleEndian(UInt32(0)) + [20, 0x30] + littleEndian(length) + littleEndian(UInt32(0o100644)) + Array(name.utf8)
    return [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x00] + block([0x73, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0]) + block(file)
      + Array(contents.utf8) + block([0x7B, 0, 0x40, 7, 0])
  }

  /// Adds a file with a name in UTF-8.
  package mutating func add(_ name: String, _ contents: String) {
    files.append((Array(name.utf8), Array(contents.utf8)))
  }

  /// The archive.
  package func packed(_ format: Format = .zip, password: String? = nil) -> [UInt8] {
    let capacity = files.reduce(1 << 16) { $0 + $1.name.count + $1.contents.count + 4096 }
    return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, used in
      let archive = archive_write_new()
      switch format {
      case .zip: archive_write_set_format_zip(archive)
      case .sevenZip: archive_write_set_format_7zip(archive)
      case .tar, .tarGzip, .tarXz: archive_write_set_format_gnutar(archive)
      }
      if format == .tarGzip { archive_write_add_filter_gzip(archive) }
      if format == .tarXz { archive_write_add_filter_xz(archive) }
      if let password {
        archive_write_set_options(archive, "zip:encryption=zipcrypt")
        archive_write_set_passphrase(archive, password)
      }
      archive_write_open_memory(archive, buffer.baseAddress, capacity, &used)
      for file in files {
        let entry = archive_entry_new()
        archive_entry_set_pathname(entry, (file.name + [0]).map { CChar(bitPattern: $0) })
        archive_entry_set_size(entry, Int64(file.contents.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_write_header(archive, entry)
        archive_write_data(archive, file.contents, file.contents.count)
        archive_entry_free(entry)
      }
      archive_write_close(archive)
      archive_write_free(archive)
    }
  }
}
