import AnnualReport
import Testing

@testable import ProseReading

/// What must hold of every sentence, on sentences that are made from parts with fixed seeds.
@Suite struct MetamorphicTests {
  /// Numbers that are the same on every run.
  private struct Seeded {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
    mutating func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    mutating func pick<Element>(_ choices: [Element]) -> Element { choices[next(choices.count)] }
  }

  private static let times = ["", "2024年，", "全年", "本年度", "报告期内，", "一年来，"]
  private static let bodies = ["", "我县", "本机关", "云溪县"]
  private static let verbs = ["收到", "新收", "受理", "办结", "上年结转", "结转下年度", "答复"]
  private static let nouns = ["政府信息公开申请", "依申请公开事项", "信息公开申请"]
  private static let adverbs = ["", "共", "依法", "及时", "按程序", "截稿前", "稳妥有序"]
  private static let units = ["件", "份", "宗"]
  private static let others = [
    "举办业务培训3次。", "政府网站发布信息820条。", "办理人大代表建议12件、政协提案9件。", "12345热线受理工单3100件，办结3090件。",
    "答复文书均载明救济途径。", "全年召开新闻发布会4场。", "规范登记、审核、答复、归档各环节。", "新增政务公开专区2个。",
  ]

  /// A sentence with the number that it states.
  private static func sentence(_ random: inout Seeded) -> (text: String, number: Int) {
    let number = random.next(900) + 2
    let verb = random.pick(verbs)
    let noun = random.pick(nouns)
    let adverb = random.pick(adverbs)
    let unit = random.pick(units)
    let start = random.pick(times) + random.pick(bodies)
    let core =
      random.next(2) == 0 ? "\(adverb)\(verb)\(noun)\(number)\(unit)" : "\(noun)\(adverb)\(verb)\(number)\(unit)"
    return (start + core + "。", number)
  }

  private static let sentences: [(text: String, number: Int)] = {
    var random = Seeded(11)
    return (0..<400).map { _ in sentence(&random) }
  }()

  private static func readings(_ text: String) -> [String] { ProseStatements(text, organ: "云溪县人民政府").figures }

  /// Most of them are bound; a table of properties over sentences that say nothing would hold for any reader.
  @Test func mostSentencesAreBound() {
    let bound = Self.sentences.count { !(Self.readings($0.text).last ?? "?").hasPrefix("?") }
    #expect(bound * 10 >= Self.sentences.count * 9, "\(bound) of \(Self.sentences.count)")
  }

  @Test func otherBusinessBesideChangesNothing() {
    var random = Seeded(12)
    for (text, _) in Self.sentences {
      let alone = Self.readings(text)
      let other = random.pick(Self.others)
      #expect(Array(Self.readings(text + other).prefix(alone.count)) == alone, "\(text)\(other)")
      #expect(Array(Self.readings(other + text).suffix(alone.count)) == alone, "\(other)\(text)")
    }
  }

  @Test func splittingAParagraphChangesNothing() {
    for (first, second) in zip(Self.sentences, Self.sentences.dropFirst()) {
      #expect(
        Self.readings(first.text + second.text) == Self.readings(first.text + "\n" + second.text),
        "\(first.text)\(second.text)")
    }
  }

  /// Full-width digits, white space and quotation marks carry no sense.
  @Test func howANumberIsWrittenChangesNothing() {
    for (text, number) in Self.sentences {
      let plain = Self.readings(text)
      let wide = "\(number)".unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }.map(String.init).joined()
      #expect(Self.readings(text.replacing("\(number)", with: wide)) == plain, "\(text)")
      #expect(Self.readings(text.replacing("\(number)", with: " \(number) ")) == plain, "\(text)")
    }
  }

  /// Another's numbers, another year's and another law's are compared with nothing, and the reason is told.
  @Test func anotherScopeIsNamed() {
    let scopes: [(front: String, reason: Set<ProseFigure.Reason>)] = [
      ("邻县", [.otherBody]), ("全省", [.widerArea]), ("2019年", [.otherYear]), ("县水利局", [.otherBody, .partOfArea]),
      ("上半年", [.partOfYear]),
    ]
    var random = Seeded(13)
    for _ in 0..<400 {
      let (front, reasons) = random.pick(scopes)
      let verb = random.pick(["收到", "受理", "办结", "答复"])
      let text = "\(front)\(random.pick(Self.adverbs))\(verb)\(random.pick(Self.nouns))\(random.next(90) + 2)件。"
      let found = ProseStatements.reasons(of: text, organ: "云溪县人民政府").last ?? nil
      #expect(found.map(reasons.contains) == true, "\(text) \(String(describing: found))")
    }
  }
}
