import AnnualReport

/// What section 5 says in many reports, for telling which is copied from another.
///
/// A text is kept as the hash values of its longer clauses, so that thousands of reports take little room.
public struct ProblemTexts: Sendable {
  /// A report whose text another one repeats.
  public struct Source: Hashable, Sendable {
    /// Whose report it is.
    public let organ: String
    /// Its year.
    public let year: Int
    /// How much of the other text it has, in hundredths.
    public let share: Int
  }

  /// A report with the longer clauses of its section 5.
  private struct Entry: Sendable {
    let organ: String
    let year: Int
    let clauses: [Clause]

    /// `nil` where the report does not say whose it is or of which year.
    init?(_ report: Report) {
      guard let organ = report.organ?.value, let year = report.year?.value else { return nil }
      self.organ = organ
      self.year = year
      clauses = report.problemClauses.map { Clause(hash: $0.hashValue, length: $0.unicodeScalars.count) }
    }
  }

  private struct Clause: Sendable {
    let hash: Int
    let length: Int
  }

  private var entries: [Entry] = []
  private var saidBy: [Int: [Int]] = [:]

  /// Less is not compared: short texts are alike by chance.
  private static let leastLength = 50
  /// How much of a text must be another's clauses, in hundredths.
  private static let leastShare = 80
  /// Of those who say the same clause, so many are kept: a text copied by more is told by any of them.
  private static let mostSpeakers = 64

  /// No texts.
  public init() {}

  /// The text of one report.
  init(of report: Report) {
    self.init()
    add(report)
  }

  /// Adds the text of a report; `false` where it does not say whose it is or of which year, and is left out.
  @discardableResult
  public mutating func add(_ report: Report) -> Bool {
    guard let entry = Entry(report) else { return false }
    for hash in Set(entry.clauses.map(\.hash)) where saidBy[hash, default: []].count < Self.mostSpeakers {
      saidBy[hash, default: []].append(entries.count)
    }
    entries.append(entry)
    return true
  }

  /// How much of the report's text, in hundredths, is clauses of the first of these texts; `nil` where that is too little.
  func share(of report: Report) -> Int? { Entry(report).flatMap { shares(of: $0)[0] } }

  /// The report of another organ, of this year or an earlier one, of which this text has the most; `nil` where none has
  /// enough of it. A government and its office are no two organs here: one writes for the other.
  public func source(of report: Report) -> Source? { Entry(report).flatMap(source) }

  /// Which of the texts have a source among the others, by their order.
  public var copies: [Int] { entries.indices.filter { source(of: entries[$0]) != nil } }

  private func source(of entry: Entry) -> Source? {
    let own = OrganName(entry.organ)
    let sources = shares(of: entry).map { Source(organ: entries[$0].organ, year: entries[$0].year, share: $1) }
    return sources.filter { $0.year <= entry.year && !OrganName($0.organ).isOneHouse(with: own) }
      .min { ($1.share, $1.year, $0.organ) < ($0.share, $0.year, $1.organ) }
  }

  private func shares(of entry: Entry) -> [Int: Int] {
    let length = entry.clauses.map(\.length).reduce(0, +)
    guard length >= Self.leastLength else { return [:] }
    var same: [Int: Int] = [:]
    for clause in entry.clauses {
      for speaker in saidBy[clause.hash] ?? [] { same[speaker, default: 0] += clause.length }
    }
    return same.compactMapValues { $0 * 100 >= length * Self.leastShare ? $0 * 100 / length : nil }
  }
}

extension OrganName {
  /// Whether both may be one organ, or are a government and its office. A name without a place may be of any place.
  fileprivate func isOneHouse(with other: OrganName) -> Bool {
    let houses: [Kind] = [.government, .governmentOffice]
    let isSamePlace = place?.stem == other.place?.stem
    if seriesName == other.seriesName { return true }
    if place == nil || other.place == nil { return body == other.body }
    return isSamePlace && houses.contains(kind) && houses.contains(other.kind)
  }
}
