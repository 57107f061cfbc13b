import AnnualReport

/// R902: tables that no reader understands.
struct UnreadableTable: Rule {
  let code = "R902"
  let slug = "unreadable-table"
  let severity = Severity.unassessed
  let basis = Basis.reading
  let summary = Bilingual(zh: "表格是图片，或无法辨认", en: "A picture, or a table that cannot be recognised")
  let rationale = Bilingual(
    zh: "图片里的数字、认不出行列的表格都不作判断，也不算没有问题。请对照原页面。",
    en: "Numbers in a picture and tables without recognisable rows are not judged, and are not clean. Compare the page.")
  let source = Bilingual(zh: "读取", en: "reading")
  let examples: [RuleExample] = [
    .fires(
      "认不出行名", "row labels that cannot be recognised", .noTable(.applications),
      .prose(.applications, "甲 | 1 | 2\n乙 | 3 | 4\n丙 | 5 | 6")),
    .silent("表格可读", "tables that can be read"),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    context.report.notes.compactMap { note in
      switch note {
      case .tableIsImage(let key, let place):
        Finding(
          self,
          Bilingual(
            zh: "第 \(key.section.ordinal) 部分的表格是图片，未作判断",
            en: "the table of section \(key.section.ordinal) is a picture; not judged"),
          [.section(key.section, place: place)])
      case .unreadableTable(let key, let place):
        Finding(
          self,
          Bilingual(
            zh: "第 \(key.section.ordinal) 部分的表格无法辨认，未作判断",
            en: "the table of section \(key.section.ordinal) cannot be recognised; not judged"),
          [.section(key.section, place: place)])
      case .unreadablePeriod, .damagedText: nil
      }
    }
  }
}

extension ReadingNote {
  /// The table that is there but cannot be read.
  var tableThatCannotBeRead: TableKey? {
    switch self {
    case .tableIsImage(let key, _), .unreadableTable(let key, _): key
    case .unreadablePeriod, .damagedText: nil
    }
  }
}
