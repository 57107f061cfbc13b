import AnnualReport
import Glibc

extension Language {
  /// The language that the environment asks for: English for an English locale, else Chinese, the reports' own.
  static var ofLocale: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return value.hasPrefix("en") ? .en : .zh
    }
    return .zh
  }
}
