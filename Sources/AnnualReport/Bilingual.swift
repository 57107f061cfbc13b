/// The languages of the interface.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese.
  case zh
  /// English.
  case en
}

/// A message in both languages; one cannot be made without the other.
///
/// Labels of the report stay Chinese in either.
public struct Bilingual: Hashable, Sendable {
  /// The Chinese text.
  public let zh: String
  /// The English text.
  public let en: String

  /// Makes a message.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in the language.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
