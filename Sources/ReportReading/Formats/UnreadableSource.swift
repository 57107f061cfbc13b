import AnnualReport

/// A source that cannot be read, with the reason and what to do about it.
struct UnreadableSource: Error {
  /// Why, in one line, and how to get something that can be read.
  let reason: Bilingual

  /// Makes the error from the reason in both languages.
  init(zh: String, en: String) {
    reason = Bilingual(zh: zh, en: en)
  }
}
