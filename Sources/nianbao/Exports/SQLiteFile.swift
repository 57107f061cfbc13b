import AnnualReport
import CSQLite
import FoundationEssentials
import Glibc
import ReportReview
import TerminalScreen

/// A database that is written from nothing and handed over as a whole.
///
/// It is made in a file of its own that has no name any longer once it is open, so that nothing of it is left whatever
/// ends the program, and copied to where it belongs when it is complete.
final class SQLiteFile {
  private var connection: OpaquePointer?
  private var descriptor: Int32 = -1
  private let language: Language
  private let file: WholeFile

  /// Begins a database that will take the place of the file.
  init(_ file: WholeFile, _ language: Language) {
    self.file = file
    self.language = language
    let folder = FileManager.default.temporaryDirectory.path
    var path = Array("\(folder)/nianbao-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { fail(String(cString: strerror(errno))) }
    check(sqlite3_open(path, &connection))
    // Nobody else sees it, and of one that is not complete nothing is kept.
    run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; BEGIN")
    unlink(path)
  }

  deinit {
    sqlite3_close_v2(connection)
    if descriptor >= 0 { close(descriptor) }
  }

  /// Does what statements without values say.
  func run(_ statements: String) { check(sqlite3_exec(connection, statements, nil, nil, nil)) }

  /// Prepares a statement with question marks for values, which can be run often.
  func statement(_ text: String) -> Statement { Statement(text, self) }

  /// Closes the database, and has it take the place of the file.
  func finish() {
    run("COMMIT")
    // Its statements may live on a little.
    check(sqlite3_close_v2(connection))
    connection = nil
    lseek(descriptor, 0, SEEK_SET)
    do throws(FileFailure) {
      while true {
        let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, initialized in
          initialized = max(0, read(descriptor, buffer.baseAddress, 1 << 16))
        }
        if piece.isEmpty { break }
        try file.write(piece)
      }
      try file.finish()
    } catch {
      file.discard()
      StandardError.line(error.message[language])
      exit(2)
    }
  }

  fileprivate func check(_ code: Int32) {
    if code != SQLITE_OK { fail(connection.map { String(cString: sqlite3_errmsg($0)) } ?? "SQLite \(code)") }
  }

  private func fail(_ reason: String) -> Never {
    file.discard()
    StandardError.line(Bilingual(zh: "数据库无法写入：\(reason)", en: "the database cannot be written: \(reason)")[language])
    exit(2)
  }

  /// A prepared statement.
  final class Statement {
    private var statement: OpaquePointer?
    private let database: SQLiteFile

    fileprivate init(_ text: String, _ database: SQLiteFile) {
      self.database = database
      database.check(sqlite3_prepare_v2(database.connection, text, -1, &statement, nil))
    }

    deinit { sqlite3_finalize(statement) }

    /// Runs it with the values in their order.
    func run(_ values: [ExportedValue]) {
      for (index, value) in zip(Int32(1)..., values) { database.check(bind(value, at: index)) }
      let code = sqlite3_step(statement)
      if code != SQLITE_DONE { database.check(code) }
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }

    private func bind(_ value: ExportedValue, at index: Int32) -> Int32 {
      switch value {
      case .none: sqlite3_bind_null(statement, index)
      case .integer(let integer): sqlite3_bind_int64(statement, index, Int64(integer))
      case .number(let number) where number.scale == 0: sqlite3_bind_int64(statement, index, Int64(number.mantissa))
      case .number(let number): sqlite3_bind_double(statement, index, Double(number.description) ?? 0)
      case .key(let text): bind(text, at: index)
      // Whoever looks into a database does so in a terminal.
      case .text(let text): bind(text.printable, at: index)
      }
    }

    private func bind(_ text: String, at index: Int32) -> Int32 {
      sqlite3_bind_copied_text(statement, index, text, Int32(clamping: text.utf8.count))
    }
  }
}
