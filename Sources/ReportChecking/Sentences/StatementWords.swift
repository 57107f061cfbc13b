import AnnualReport

extension Cell {
  /// What stands in it, in words where that is nothing.
  public var words: Bilingual {
    content == .blank ? Bilingual(zh: "空白", en: "blank") : Bilingual(zh: text, en: text)
  }
}

extension Statement {
  /// The statement in words with its value and place: `一、新收 × 总计 = 43（第 96 行）`.
  public func words(in report: Report) -> Bilingual {
    let place = place?.words ?? Bilingual(zh: "", en: "")
    let zhPlace = place.zh.isEmpty ? "" : "（\(place.zh)）"
    let enPlace = place.en.isEmpty ? "" : " (\(place.en))"
    switch self {
    case .cell(let cell, let value, _):
      let name = report.name(of: cell)
      let number =
        value.map { Bilingual(zh: $0.description, en: $0.description) }
        ?? report[cell]?.words ?? Bilingual(zh: "没有此格", en: "no such cell")
      return Bilingual(zh: "\(name) = \(number.zh)\(zhPlace)", en: "\(name) = \(number.en)\(enPlace)")
    case .words(let words, _):
      let title = words.section?.title
      return Bilingual(
        zh: "\(title ?? "引言")：“\(words.text)”\(zhPlace)", en: "\(title ?? "preamble"): “\(words.text)”\(enPlace)")
    case .section(let section, _):
      return Bilingual(zh: "\(section.title)\(zhPlace)", en: "\(section.title)\(enPlace)")
    case .row(let table, let row, _):
      let label = report.tables[table]?.form.row(row)?.fullLabel ?? row.rawValue
      return Bilingual(zh: "\(label)\(zhPlace)", en: "\(label)\(enPlace)")
    case .previous(let cell, let value, let year):
      let name = report.name(of: cell)
      let number = value?.description ?? ""
      return Bilingual(zh: "\(year) 年报告的 \(name) = \(number)", en: "\(name) in the report for \(year) = \(number)")
    }
  }
}
