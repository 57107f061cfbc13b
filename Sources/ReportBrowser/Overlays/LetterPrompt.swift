import AnnualReport

/// The name of the file for letters, which is being typed.
struct LetterPrompt: Sendable {
  /// The reports to write about, by their sources.
  let sources: [Int]
  /// What was typed.
  var text: String

  /// What is asked for.
  var question: Bilingual {
    Bilingual(
      zh: sources.count == 1 ? "修改意见写到文件：" : "\(sources.count) 份的修改意见写到文件：",
      en: sources.count == 1 ? "letter to file: " : "letters about \(sources.count) reports to file: ")
  }
}
