import Glibc

/// The character encoding of the terminal, as the locale names it.
enum TerminalLocale {
  /// Sets the locale up for ncurses and returns the lines that can be drawn in it.
  ///
  /// A locale that cannot hold hanzi gives way to UTF-8, which is what almost every terminal speaks: SSH passes on names
  /// of locales that the server has not installed, or none at all.
  static func adopt() -> LineSet {
    let isInstalled = setlocale(LC_CTYPE, "") != nil
    let encoding = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
    if isInstalled, encoding == "UTF-8" { return .unicode }
    // Terminals of these draw lines two columns wide.
    if isInstalled, encoding.hasPrefix("GB") { return .ascii }
    _ = setlocale(LC_CTYPE, "C.UTF-8") ?? setlocale(LC_CTYPE, "en_US.UTF-8")
    return requestedName.lowercased().contains("utf") ? .unicode : .ascii
  }

  /// What the user asked for, installed or not.
  private static var requestedName: String {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = getenv(variable), value.pointee != 0 { return String(cString: value) }
    }
    return ""
  }
}
