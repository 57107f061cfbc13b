import AnnualReport

extension Explanation {
  /// The explanation in words: `一、新收 × 总计 43 应为 42`, `两行互换：“（七）总计”与“四、结转”`.
  func words(in report: Report, withPlaces: Bool) -> Bilingual {
    let what = ofRows(in: report, withPlaces) ?? ofCells(in: report, withPlaces)
    let isTie = !contradicted.isEmpty
    return Bilingual(
      zh: (slip.map { "\($0.name.zh)：" } ?? "") + what.zh + (isTie ? "（但正文的数字与表中现有数字一致）" : ""),
      en: (slip.map { "\($0.name.en): " } ?? "") + what.en
        + (isTie ? " (though the prose agrees with the table as it is)" : ""))
  }

  private func ofCells(in report: Report, _ withPlaces: Bool) -> Bilingual {
    let parts = changes.map { change in
      let name = report.name(of: change.cell) + " "
      let place = withPlaces ? report.place(of: change.cell) : nil
      return Bilingual(
        zh: name + "\(change.from.map(String.init) ?? "空白") 应为 \(change.to)" + (place.map { "（\($0.zh)）" } ?? ""),
        en: name + "\(change.from.map(String.init) ?? "blank") should be \(change.to)"
          + (place.map { " (\($0.en))" } ?? ""))
    }
    return Bilingual(zh: parts.map(\.zh).joined(separator: "，"), en: parts.map(\.en).joined(separator: ", "))
  }

  /// Whole rows are named instead of up to 14 cells; `nil` where it is no slip of rows.
  private func ofRows(in report: Report, _ withPlaces: Bool) -> Bilingual? {
    guard slip == .rowSlid || slip == .rowsExchanged, let first = changes.first?.cell, let last = changes.last?.cell,
      let form = report.tables[first.table]?.form, let upper = form.row(first.row), let lower = form.row(last.row)
    else { return nil }
    func named(_ row: RowForm, of cell: CellID) -> Bilingual {
      let place = withPlaces ? report.place(of: cell) : nil
      return Bilingual(
        zh: "“\(row.brief)”" + (place.map { "（\($0.zh)）" } ?? ""),
        en: "“\(row.brief)”" + (place.map { " (\($0.en))" } ?? ""))
    }
    let (one, other) = (named(upper, of: first), named(lower, of: last))
    if slip == .rowsExchanged {
      let keepsTotals = !changes.contains { $0.cell.column == .total } && report.totalsDiffer(first, last)
      return Bilingual(
        zh: "\(one.zh)与\(other.zh)" + (keepsTotals ? "，总计除外" : ""),
        en: "\(one.en) and \(other.en)" + (keepsTotals ? ", but for their totals" : ""))
    }
    let cells = upper.columns.map { CellID(first.table, upper.key, $0) }
    let meant = cells.map { cell in
      changes.first { $0.cell == cell }.map { String($0.to) } ?? report[cell]?.text ?? ""
    }.joined(separator: " ")
    return Bilingual(zh: "\(one.zh)应为 \(meant)", en: "\(one.en) should be \(meant)")
  }
}

extension Report {
  /// Where the cell stands, in words; `nil` where that is not known.
  fileprivate func place(of cell: CellID) -> Bilingual? {
    self[cell].map(\.place.words).flatMap { $0.zh.isEmpty ? nil : $0 }
  }

  fileprivate func totalsDiffer(_ a: CellID, _ b: CellID) -> Bool {
    self[CellID(a.table, a.row, .total)]?.number != self[CellID(b.table, b.row, .total)]?.number
  }
}
