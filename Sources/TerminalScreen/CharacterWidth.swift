import Synchronization

/// The measure of the terminal in use, which ncurses shares with layout.
///
/// A process has one terminal. Atomic, because `wcwidth` may be called from any thread.
enum CharacterWidth {
  private static let ambiguous = Atomic<Int>(AmbiguousWidth.narrow.rawValue)

  /// Makes ncurses measure as `width` does.
  static func adopt(_ width: TextWidth) {
    ambiguous.store(width.ambiguous.rawValue, ordering: .relaxed)
  }

  fileprivate static var adopted: TextWidth {
    TextWidth(ambiguous: AmbiguousWidth(rawValue: ambiguous.load(ordering: .relaxed)) ?? .narrow)
  }
}

/// Takes the place of the C library's `wcwidth` for the whole process, ncurses included.
///
/// The C library's own table lacks rare hanzi, has one width for what is ambiguous and none where the locale is not
/// installed; with two tables, columns would shift or characters turn to blanks.
@c(wcwidth)
public func columnsOfWideCharacter(_ value: UInt32) -> Int32 {
  guard value != 0 else { return 0 }
  guard let scalar = Unicode.Scalar(value), Appearance(of: scalar) != .unprinted else { return -1 }
  return Int32(CharacterWidth.adopted.columns(of: scalar))
}
