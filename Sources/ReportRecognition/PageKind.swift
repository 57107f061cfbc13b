import AnnualReport

/// What a page that is no report seems to be.
enum PageKind: Sendable {
  case explanation, picture, notice, news, other

  /// Title, menu and date stand in so many lines.
  private static let firstLines = 40
  /// The longest line that says what the page is; a longer one is a sentence of its text.
  private static let longestLine = 60
  /// The longest title of a notice, which names what it passes on.
  private static let longestTitle = 80

  /// Tells the kind from the first lines of the page.
  init(of fragments: [Fragment]) {
    let lines = fragments.prefix(Self.firstLines).map(\.label)
    func line(with words: [String]) -> Bool {
      let words = words.map { Array($0.unicodeScalars) }
      return lines.contains { line in line.count <= Self.longestLine && words.contains(where: line.contains) }
    }
    if line(with: ["图解", "一图读懂", "图说"]) {
      self = .picture
    } else if line(with: ["解读"]) {
      self = .explanation
    } else if lines.contains(where: { $0.count <= Self.longestTitle && $0.hasSuffix(Array("通知".unicodeScalars)) }) {
      self = .notice
    } else if line(with: ["召开", "培训", "会议", "座谈", "推进会"]) {
      self = .news
    } else {
      self = .other
    }
  }

  /// Why the page is taken for no report.
  var reason: Bilingual {
    switch self {
    case .explanation: Bilingual(zh: "不是年报：是年报的文字解读", en: "not an annual report: an explanation of one")
    case .picture: Bilingual(zh: "不是年报：是年报的图解", en: "not an annual report: a picture that explains one")
    case .notice: Bilingual(zh: "不是年报：是通知，其中没有报告全文", en: "not an annual report: a notice without the report")
    case .news: Bilingual(zh: "不是年报：是新闻", en: "not an annual report: a news page")
    case .other:
      Bilingual(
        zh: "不是年报：没有年报的章节和表格", en: "not an annual report: it has neither the sections nor the tables of one")
    }
  }
}
