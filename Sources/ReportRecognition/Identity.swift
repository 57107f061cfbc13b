import AnnualReport

/// Finds out whose report it is and of which year: from the title, else the preamble, the period, the page's own title, the
/// file's name.
enum Identity {
  /// Fills in organ and year, each with where it was found.
  static func complete(
    _ report: inout Report, title: TitleRecognition, metadata: [(name: String, content: String)], fileName: String
  ) {
    let titlePlace = report.title?.place(at: 0) ?? .unknown
    let preamble = PreambleRecognition(report.preamble)
    let page = inMetadata(metadata)
    let file = inFileName(fileName)
    let organs = [
      title.match?.organ.map { Located($0, place: titlePlace, origin: .title) }, preamble.organ,
      page?.organ.map { Located($0, place: .unknown, origin: .metadata) },
      file.organ.map { Located($0, place: .unknown, origin: .fileName) }, preamble.contact,
    ].compactMap { $0 }
    report.organ = organs.first.map { fuller($0, among: organs.dropFirst() + [report.publisher].compactMap { $0 }) }
    report.year =
      title.match?.year.map { Located($0, place: titlePlace, origin: .title) } ?? preamble.year ?? yearOfPeriod(report)
      ?? page?.year.map { Located($0, place: .unknown, origin: .metadata) }
      ?? file.year.map { Located($0, place: .unknown, origin: .fileName) } ?? yearOfBody(report)
  }

  /// The organ by a name with its place, where it is named without one and another name can only be its own.
  private static func fuller(_ organ: Located<String>, among others: some Sequence<Located<String>>) -> Located<String>
  {
    guard OrganName(organ.value).places.isEmpty else { return organ }
    return others.first { other in
      let name = OrganName(other.value)
      return !name.places.isEmpty && name.relation(of: organ.value) == .own
    } ?? organ
  }

  private static func yearOfPeriod(_ report: Report) -> Located<Int>? {
    report.period.map { Located($0.value.to.year, place: $0.place, origin: .period) }
  }

  /// The year that the first section speaks of first.
  private static func yearOfBody(_ report: Report) -> Located<Int>? {
    for passage in report.sections.flatMap(\.passages) {
      if let (year, range) = DateText.years(in: Array(passage.text.unicodeScalars)).first {
        return Located(year, place: passage.place(at: range.lowerBound), origin: .body)
      }
    }
    return nil
  }

  /// Organ and year as the page's own title has them, before or behind the name of the site.
  private static func inMetadata(_ metadata: [(name: String, content: String)]) -> TitleForms.Match? {
    let titles = ["title", "articletitle", "og:title"]
    let parts = metadata.filter { titles.contains($0.name.lowercased()) }
      .flatMap { $0.content.split(whereSeparator: { "_|-—–>".contains($0) }) }
    return parts.lazy.compactMap { TitleForms.match(Array($0.unicodeScalars)) }.first
  }

  private static func inFileName(_ name: String) -> TitleForms.Match {
    let file = name.split(whereSeparator: { $0 == "/" || $0 == "!" }).last ?? ""
    let stem = file.split(separator: ".").first ?? ""
    let scalars = Array(stem.unicodeScalars)
    if let match = TitleForms.match(scalars) { return match }
    let organ = scalars.split { !$0.isHanzi }.map(Array.init).first(where: OrganName.isName)
    let digits = scalars.split { !$0.isDigit }.first { $0.count == 4 && $0.first == "2" && $0.dropFirst().first == "0" }
    return TitleForms.Match(
      organ: organ.map { String(scalars: $0) },
      year: digits.flatMap { Int(String(scalars: $0)) })
  }
}
