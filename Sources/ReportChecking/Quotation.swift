import AnnualReport

/// Words of a report, and where they stand in it.
public struct Quotation: Hashable, Sendable {
  /// A text of the report in which words can stand.
  public enum Part: Hashable, Sendable {
    /// The title.
    case title
    /// The heading of the section.
    case heading
    /// A paragraph of the section, or of the preamble, from 0.
    case passage(Int)
  }

  /// The words as they stand.
  public let text: String
  /// The section in which they stand; `nil` before the first.
  public let section: SectionKey?
  /// In which text of the section; `nil` for what stands in none, such as the page's metadata.
  public let part: Part?
  /// The range in that text, in Unicode scalars.
  public let range: Range<Int>
  /// Where they stand in the source.
  public let place: Place

  /// Makes a quotation.
  public init(_ text: String, section: SectionKey?, part: Part?, range: Range<Int>, place: Place) {
    self.text = text
    self.section = section
    self.part = part
    self.range = range
    self.place = place
  }
}

extension Report {
  /// The words that notes of the reading have from the text at their places, as statements: in the paragraphs that stand
  /// there, if any do.
  func statements(of notes: [(text: String, place: Place)]) -> [Statement] {
    // Once through the text for all of them: a damaged report may have as many as paragraphs.
    let wanted = Set(notes.map(\.place))
    var found: [Place: (section: SectionKey?, passage: Int, offset: Int)] = [:]
    for section in wanted.isEmpty ? [] : [nil] + SectionKey.allCases {
      for (index, passage) in passages(of: section).enumerated() {
        for offset in 0..<passage.text.unicodeScalars.count {
          let place = passage.place(at: offset)
          if wanted.contains(place), found[place] == nil { found[place] = (section, index, offset) }
        }
      }
    }
    return notes.map { text, place in
      let words = text.unicodeScalars
      guard let start = found[place],
        passages(of: start.section)[start.passage].text.unicodeScalars.dropFirst(start.offset).starts(with: words)
      else { return .words(text, section: nil, value: nil, place: place) }
      return .words(
        text, section: start.section, .passage(start.passage), start.offset..<start.offset + words.count, value: nil,
        place: place)
    }
  }
}

extension Statement {
  /// The words of a part of a report.
  static func words(
    _ text: String, section: SectionKey?, _ part: Quotation.Part, _ range: Range<Int>, value: Number?,
    place: Place
  ) -> Statement {
    .words(Quotation(text, section: section, part: part, range: range, place: place), value: value)
  }

  /// Words that stand in no text of the report: what its metadata say, or what was made of several words.
  public static func words(_ text: String, section: SectionKey?, value: Number?, place: Place) -> Statement {
    .words(Quotation(text, section: section, part: nil, range: 0..<0, place: place), value: value)
  }
}
