import AnnualReport
import ChineseText

/// The words that the reader of prose knows, each with what it stands for.
///
/// A word of the forms themselves (the outcomes, the verdicts, the applicants) comes from the `Form`; rows hold what people
/// write beside them. A wording is added to the row of its sense, and where it is more than another word for the same, with an
/// example beside it, which a test reads.
struct Lexicon: Sendable {
  /// Words of one sense, divided by spaces or line breaks.
  struct Row: Sendable {
    let sense: Sense
    let words: String
    /// Sentences with words of the row, whose last number states the cells.
    let examples: [(text: String, cells: String)]

    init(_ sense: Sense, _ words: String, examples: [(String, String)] = []) {
      self.sense = sense
      self.words = words
      self.examples = examples.map { (text: $0.0, cells: $0.1) }
    }

    /// The words, each by itself.
    var separateWords: [Substring.UnicodeScalarView] {
      words.unicodeScalars.split { $0 == " " || $0 == "\n" }
    }
  }

  /// A word as the lattice weighs it.
  struct Entry: Sendable {
    let sense: Sense
    let cost: Int
    /// The endings that make it a longer word, by their index.
    var ending: Int?

    /// A word of several characters, or one whose cost is given.
    init(_ sense: Sense, cost: Int = 18) {
      self.sense = sense
      self.cost = cost
    }
  }

  /// What makes a longer word behind the words of some senses: 回落 and 至, 部分公开 and 答复. Such words stand in no row.
  private struct Ending: Sendable {
    let endings: [[Unicode.Scalar]]
    /// The sense of the longer word; that of the shorter one where there is none.
    var sense: Sense?
    let follows: @Sendable (Sense) -> Bool

    init(_ endings: String, sense: Sense? = nil, follows: @escaping @Sendable (Sense) -> Bool) {
      self.endings = endings.split(separator: " ").map { Array($0.unicodeScalars) }
      self.sense = sense
      self.follows = follows
    }
  }

  private static let endings: [Ending] = [
    Ending("至 到 为", sense: .reaching) { if case .change = $0 { true } else { false } },
    Ending("答复 告知 处理 类") { if case .act(let act) = $0 { act.isOutcome } else { false } },
    Ending("数 量 件数 总数 总量 数量 总件数") { if case .act(let act) = $0 { act.isCountable } else { false } },
    Ending("数 量 总数 总量 数量 总件数") { if case .matter(let matter) = $0 { matter.isCountable } else { false } },
    Ending("收入 总收入 收入总额 金额 总额 总金额 收缴额 收取额") { [.matter(.charges), .matter(.fee)].contains($0) },
  ]

  /// The words that are made of one of each of the alternatives, in their order; `-` stands for none.
  static func combined(_ alternatives: String...) -> String {
    alternatives.reduce([""]) { words, next in
      let endings = next.split(separator: " ").map { $0 == "-" ? "" : $0 }
      return words.flatMap { word in endings.map { word + $0 } }
    }.joined(separator: " ")
  }

  /// 正在按程序办理
  private static let underway = Row(
    .act(.pending),
    combined(
      "正在 正 尚在 仍在", "按程序 依程序 依法 依规 依法依规 有序 抓紧 加紧 积极 按规定 按时限要求 按流程 按法定程序 按期限",
      "办理 处理 办理中"))

  /// All rows; a word stands in one of them.
  static let rows =
    plainWords + otherBusiness + particles + times + bodies + areas + people + matters + routes + fees + acts + outcomes
    + [underway]

  /// What every report's lexicon has.
  private let common: WordTrie<Entry>
  /// The names of one report's organ: few, so that a report does not copy the common words for them.
  private var own = WordTrie<Entry>()

  /// The words that people write, and those of the formats.
  init(of forms: [Form]) {
    var trie = WordTrie<Entry>()
    for (sense, words) in Self.words(of: forms) { Self.insert(words.unicodeScalars, sense, into: &trie) }
    for row in Self.rows {
      for word in row.separateWords { Self.insert(word, row.sense, into: &trie) }
    }
    common = trie
  }

  /// The lexicon with further words, which take the place of equal ones.
  func adding(_ words: [(String, Sense)]) -> Lexicon {
    var lexicon = self
    for (word, sense) in words where !word.isEmpty { Self.insert(word.unicodeScalars, sense, into: &lexicon.own) }
    return lexicon
  }

  /// Hands on the words that begin at the position of the folded text, with their lengths; of two equal ones that of the organ is
  /// first, and taken.
  func forEachWord(in text: [Unicode.Scalar], at start: Int, _ body: (Int, Entry) -> Void) {
    own.forEachWord(in: text, at: start, body)
    var lengths: [Int] = []
    var longer: [(Int, Entry)] = []
    common.forEachWord(in: text, at: start) { length, entry in
      body(length, entry)
      lengths.append(length)
      guard let ending = entry.ending else { return }
      for tail in Self.endings[ending].endings where text[(start + length)...].starts(with: tail) {
        longer.append((length + tail.count, Entry(Self.endings[ending].sense ?? entry.sense)))
      }
    }
    for (length, entry) in longer where !lengths.contains(length) { body(length, entry) }
  }

  private static func insert(_ word: some Sequence<Unicode.Scalar>, _ sense: Sense, into trie: inout WordTrie<Entry>) {
    var scalars: [Unicode.Scalar] = []
    for scalar in word where !ScannedText.isSilent(scalar) { scalars.append(Folding.fold(scalar)) }
    var entry = scalars.count == 1 ? Entry(sense, cost: cost(scalars[0])) : Entry(sense)
    entry.ending = endings.firstIndex { $0.follows(sense) }
    trie.insert(scalars, entry)
  }

  /// A word of one character that carries a sense is more often a part of a longer word than one that only joins words.
  private static func cost(_ word: Unicode.Scalar) -> Int { joiningCharacters.contains(word) ? 9 : 22 }

  private static let joiningCharacters = Set("占的了和及与并已均共由经将对在为是有等其该本系即把给以于至从向被计且而又也还另再就因按".unicodeScalars)

  /// The words that the forms print, with what they stand for.
  private static func words(of forms: [Form]) -> [(sense: Sense, word: String)] {
    var words: [(sense: Sense, word: String)] = []
    for form in forms {
      for row in form.table(.applications)?.rows ?? [] {
        guard let group = row.groups.last, !row.isTotal, group != row.groups.first || row.groups.count == 1 else {
          continue
        }
        let label = bare(row.label)
        if label.unicodeScalars.count > 2 { words.append((.act(.outcome(row.key.rawValue)), label)) }
        if row.groups.count > 1, let name = row.key.rawValue.split(separator: ".").first {
          words.append((.act(.outcome(String(name))), bare(group)))
        }
      }
      for column in form.table(.disputes)?.columns ?? [] where column.key != .total {
        words.append((.act(.verdict(column.key)), column.label))
      }
      for column in form.table(.applications)?.columns ?? [] where column.key != .total {
        if column.label.unicodeScalars.count > 2 {
          words.append((.applicant(column.key == .naturalPerson ? .naturalPerson : .column(column.key)), column.label))
        }
        if let group = column.group { words.append((.applicant(.organization), group)) }
      }
    }
    return words
  }

  /// A label without its numeral, its remark and its punctuation.
  private static func bare(_ label: String) -> String {
    let scalars = Array(label.unicodeScalars.map(Folding.fold))
    var start = 0
    if scalars.first == "(", let end = scalars.firstIndex(of: ")") { start = end + 1 }
    while start < scalars.count, scalars[start].isDigit || scalars[start] == "." { start += 1 }
    let rest = scalars[start...].prefix { $0 != "(" }
    return String(scalars: rest.filter { $0.isHanzi || $0 == "、" })
  }
}

extension Act {
  /// Whether words such as 办结数 are of it.
  fileprivate var isCountable: Bool {
    [.received, .accepted, .handled, .concluded, .answered, .carried, .carriedOver, .carriedForward].contains(self)
  }
}

extension Matter {
  /// Whether words such as 行政复议总量 are of it.
  fileprivate var isCountable: Bool { [.application(named: true), .reconsideration, .litigation].contains(self) }
}

extension RowForm {
  /// Whether the row is one that the outcomes sum to, or no outcome.
  fileprivate var isTotal: Bool { [.concluded, .newlyReceived, .carriedOver, .carriedForward].contains(key) }
}
