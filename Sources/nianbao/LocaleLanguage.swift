import AnnualReport
import ArgumentParser
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

  /// The language that the arguments ask for, whatever else is wrong with them; else the locale's.
  static func spoken(in arguments: some Sequence<String>) -> Language {
    let arguments = Array(arguments)
    let joined = arguments.compactMap { $0.hasPrefix("--lang=") ? String($0.dropFirst(7)) : nil }
    let separate = zip(arguments, arguments.dropFirst()).compactMap { $0 == "--lang" ? $1 : nil }
    return (joined + separate).compactMap(Language.init).first ?? .ofLocale
  }

  /// The language that this run was asked to speak, known before its arguments are parsed.
  static let ofCommandLine = spoken(in: CommandLine.arguments.dropFirst())
}

extension Bilingual {
  /// The text for the help of this run: the parser of the command line takes one language.
  var spoken: String { self[.ofCommandLine] }
}

extension ArgumentHelp {
  /// What an argument or an option is for.
  init(zh: String, en: String, valueName: String? = nil) {
    self.init(Bilingual(zh: zh, en: en).spoken, valueName: valueName)
  }
}
