import AnnualReport

/// Finds out whose report it is and of which year: from the title, else the preamble, the period, the file's name.
enum Identity {
  /// Fills in organ and year, each with where it was found.
  static func complete(_ report: inout Report, title: TitleRecognition, fileName: String) {
    let titlePlace = report.title?.place(at: 0) ?? Place()
    if let organ = title.match?.organ { report.organ = Located(organ, place: titlePlace, origin: .title) }
    if let year = title.match?.year { report.year = Located(year, place: titlePlace, origin: .title) }
    let stated = inPreamble(report.preamble)
    let named = inFileName(fileName)
    if report.organ == nil { report.organ = stated.organ ?? named.organ }
    if report.year == nil {
      report.year = stated.year ?? yearOfPeriod(report) ?? named.year ?? yearOfBody(report)
    }
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

  /// Organ and year as the preamble names the report: 现公布某某区2024年政府信息公开工作年度报告, 由某某局编制.
  private static func inPreamble(_ preamble: [Passage]) -> (organ: Located<String>?, year: Located<Int>?) {
    var organ: Located<String>?
    var year: Located<Int>?
    for passage in preamble {
      let text = Stretch(passage)
      for (found, range) in DateText.years(in: text.scalars) {
        let rest = text.scalars[range.upperBound...].prefix(24)
        guard
          rest.starts(with: Array("政府信息公开".unicodeScalars))
            || String(String.UnicodeScalarView(rest)).contains("信息公开工作年度报告")
            || String(String.UnicodeScalarView(rest)).contains("信息公开年度报告")
        else { continue }
        year = year ?? Located(found, place: text.place(at: range.lowerBound), origin: .preamble)
        if organ == nil, let name = name(before: range.lowerBound, in: text) { organ = name }
      }
      if organ == nil, let name = compiler(in: text) { organ = name }
    }
    return (organ, year)
  }

  /// The organ's name that ends at the position.
  private static func name(before end: Int, in text: Stretch) -> Located<String>? {
    var start = end
    while start > 0, text.scalars[start - 1].isHanzi, end - start < 30 { start -= 1 }
    for word in ["公布", "发布", "编制", "向社会公布", "现将", "公开"] {
      let scalars = Array(word.unicodeScalars)
      if let found = Array(text.scalars[start..<end]).lastIndex(of: scalars) { start += found + scalars.count }
    }
    return organ(text[start..<end])
  }

  /// The organ's name if the text is one; 我局 and 本县 name none, 本溪市 does.
  private static func organ(_ name: Stretch) -> Located<String>? {
    let scalars = name.scalars
    guard TitleForms.isOrgan(scalars), scalars[0] != "我", scalars[0] != "该",
      scalars[0] != "本" || scalars[1] == "溪"
    else { return nil }
    return Located(name.string, place: name.place, origin: .preamble)
  }

  /// The organ in 由某某局编制.
  private static func compiler(in text: Stretch) -> Located<String>? {
    guard text.scalars.contains(Array("编制".unicodeScalars)), let by = text.scalars.firstIndex(of: "由") else {
      return nil
    }
    let rest = Array(text.scalars[(by + 1)...])
    let ends = ["编制", "根据", "按照", "依据", "负责", "组织", "牵头"].compactMap { rest.firstIndex(of: Array($0.unicodeScalars)) }
    guard let end = ends.min(), end <= 34 else { return nil }
    return organ(text[by + 1..<by + 1 + end])
  }

  private static func inFileName(_ name: String) -> (organ: Located<String>?, year: Located<Int>?) {
    let file = name.split(whereSeparator: { $0 == "/" || $0 == "!" }).last ?? ""
    let stem = file.split(separator: ".").first ?? ""
    let scalars = Array(stem.unicodeScalars)
    if let match = TitleForms.match(scalars) {
      return (
        match.organ.map { Located($0, place: Place(), origin: .fileName) },
        match.year.map { Located($0, place: Place(), origin: .fileName) }
      )
    }
    let organ = scalars.split { !$0.isHanzi }.map(Array.init).first(where: TitleForms.isOrgan)
    let digits = scalars.split { !$0.isDigit }.first { $0.count == 4 && $0.first == "2" && $0.dropFirst().first == "0" }
    return (
      organ.map { Located(String(String.UnicodeScalarView($0)), place: Place(), origin: .fileName) },
      digits.flatMap { Int(String(String.UnicodeScalarView($0))) }.map {
        Located($0, place: Place(), origin: .fileName)
      }
    )
  }
}
