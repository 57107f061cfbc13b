import ReportReview

/// Tells from looks at a file's stamp when it was changed, and when it is gone.
///
/// Programs write files in pieces, or put a new one in the place of the old: a change is told once the file has stayed the
/// same from one look to the next, and that it is gone once it has been for several.
struct FileWatch {
  /// What came to pass.
  enum Event: Hashable {
    case changed, gone
  }

  /// How long it is from one look to the next. Looking works on every file system, unlike being told.
  static let pause = Duration.milliseconds(250)
  /// In how many looks a file must be missing to be called gone.
  static let looksUntilGone = 12

  /// The stamp that was read last.
  private var known: FileStamp?
  /// The stamp at the last look.
  private var last: FileStamp?
  private var missed = 0

  /// A watch of a file that was read with this stamp.
  init(_ stamp: FileStamp?) {
    known = stamp
    last = stamp
  }

  /// Takes in the stamp that the file has now, `nil` for none.
  mutating func look(at stamp: FileStamp?) -> Event? {
    defer { last = stamp }
    guard let stamp else {
      missed += 1
      return missed == Self.looksUntilGone ? .gone : nil
    }
    missed = 0
    guard stamp != known, stamp == last else { return nil }
    known = stamp
    return .changed
  }
}
