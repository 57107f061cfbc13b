/// An article or a document on which a meaning rests.
public enum FormSource: Hashable, Sendable {
  /// The article, or one of its items, of the 政府信息公开条例 as revised in 2019.
  case regulations(_ article: Int, item: Int? = nil)
  /// The form itself, as its document prints it.
  case form
  /// The measures on fees for processing information, 国办函〔2020〕109号.
  case feeMeasures
  /// The 立法法, which says who makes 规章.
  case legislationLaw

  /// Sources in words, the articles of the 政府信息公开条例 together; the form is the one that is being explained.
  static func words(of sources: [FormSource], in form: Form) -> Bilingual {
    let articles = sources.compactMap(\.article)
    let others = sources.compactMap { $0.document(in: form) }
    let zh = articles.isEmpty ? [] : ["《政府信息公开条例》" + articles.map(\.zh).joined(separator: "、")]
    let word = articles.count > 1 ? "articles" : "article"
    let en = articles.isEmpty ? [] : ["\(word) \(articles.map(\.en).joined(separator: ", ")) of the 政府信息公开条例"]
    return Bilingual(
      zh: (zh + others.map(\.zh)).joined(separator: "；"), en: (en + others.map(\.en)).joined(separator: "; "))
  }

  private var article: Bilingual? {
    guard case .regulations(let article, let item) = self else { return nil }
    let zh = item.map { "第（\(Self.numeral($0))）项" } ?? ""
    let en = item.map { " (\($0))" } ?? ""
    return Bilingual(zh: "第\(Self.numeral(article))条\(zh)", en: "\(article)\(en)")
  }

  private func document(in form: Form) -> Bilingual? {
    switch self {
    case .regulations: nil
    case .form: Bilingual(zh: "\(form.document)所附格式", en: "the form of \(form.document)")
    case .feeMeasures:
      Bilingual(
        zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）", en: "the 政府信息公开信息处理费管理办法 (国办函〔2020〕109号)")
    case .legislationLaw: Bilingual(zh: "《立法法》", en: "the 立法法 (Legislation Law)")
    }
  }

  /// The numeral of an article, below 100: 五, 十四, 二十, 三十六.
  private static func numeral(_ number: Int) -> String {
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    let digits = ChineseNumerals.characters
    let head = tens > 1 ? String(digits[tens]) : ""
    return head + (tens > 0 ? "十" : "") + (ones > 0 ? String(digits[ones]) : "")
  }
}
