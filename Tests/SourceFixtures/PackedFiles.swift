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
