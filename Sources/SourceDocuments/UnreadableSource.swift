import AnnualReport

/// A source that cannot be read, with the reason and what to do about it.
public struct UnreadableSource: Error {
  /// Why, in one line, and how to get something that can be read.
  public let reason: Bilingual

  /// Makes the error from its reason.
  package init(_ reason: Bilingual) {
    self.reason = reason
  }

  /// Makes the error from the reason in both languages.
  package init(zh: String, en: String) {
    self.init(Bilingual(zh: zh, en: en))
  }
}
