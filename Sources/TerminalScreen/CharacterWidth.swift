import Glibc
import Synchronization

/// The columns that ncurses counts for a character, which layout must agree with or columns shift.
///
/// ncurses asks the C library's `wcwidth`, which knows only one width for what is ambiguous. The program therefore has
/// a `wcwidth` of its own that answers for these. It counts where the linker exports it, as in a release build; elsewhere
/// ncurses asks the library after all, and ``inNcurses(_:)`` tells what it hears.
enum CharacterWidth {
  /// A process has one terminal; atomic, because `wcwidth` may be called from any thread.
  private static let ambiguous = Atomic<Int>(AmbiguousWidth.narrow.rawValue)

  /// Makes ncurses count ambiguous characters as `width` does.
  static func adopt(_ width: TextWidth) {
    ambiguous.store(width.ambiguous.rawValue, ordering: .relaxed)
  }

  /// The columns that ncurses will count; −1 for a character it does not know and would draw as a blank.
  static func inNcurses(_ character: wchar_t) -> Int {
    // By name, as the dynamic linker looked for it: from here, a call would find ours even where it is not exported.
    Int(inProcess(character))
  }

  fileprivate static func ours(_ character: wchar_t) -> Int32 {
    if let scalar = Unicode.Scalar(UInt32(bitPattern: character)), Appearance(of: scalar) == .ambiguous {
      return Int32(ambiguous.load(ordering: .relaxed))
    }
    return inLibrary(character)
  }

  private typealias Measure = @convention(c) (wchar_t) -> Int32
  private static let inProcess = unsafeBitCast(dlsym(nil, "wcwidth"), to: Measure.self)
  /// The next after ours (RTLD_NEXT, a macro that Swift does not import).
  private static let inLibrary = unsafeBitCast(dlsym(.init(bitPattern: -1), "wcwidth"), to: Measure.self)
}

/// Takes the place of the C library's `wcwidth` in the whole process.
@c(wcwidth)
public func columnsOfWideCharacter(_ character: Int32) -> Int32 {
  CharacterWidth.ours(character)
}
