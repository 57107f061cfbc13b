import AnnualReport
import ReportSeries
import TerminalScreen

extension CellStanding {
  /// What stands in the cell, in as few words as a table has room for.
  func words(_ language: Language) -> String {
    switch state {
    case .number: number?.description ?? text.printable
    case .blank: Bilingual(zh: "空白", en: "blank")[language]
    case .notApplicable, .text: text.printable
    case .unplaced: Bilingual(zh: "列不明", en: "unplaced")[language]
    case .missing: Bilingual(zh: "缺", en: "missing")[language]
    case .notInForm: Bilingual(zh: "无此格", en: "no cell")[language]
    }
  }
}

extension Chain.Link {
  /// The equation with its numbers, a sign before it that says whether it holds.
  func words(_ signs: Signs, _ language: Language) -> String {
    let sign = holds.map { $0 ? signs.holds : signs.error } ?? signs.unassessed
    return "\(sign) \(evaluation.statement(in: form)[language])"
  }
}

extension ReportIdentity {
  /// Whose report of which year on which form it is.
  func words(_ language: Language) -> String {
    let unknown = Bilingual(zh: "未写明", en: "not given")[language]
    let year = year.map(String.init) ?? unknown
    let form = form.map { Bilingual(zh: "（\($0) 年格式）", en: " (form \($0))")[language] } ?? ""
    return "\(organ?.printable ?? unknown) \(year)\(form)"
  }
}
