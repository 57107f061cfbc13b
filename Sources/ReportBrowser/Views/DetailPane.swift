import AnnualReport
import ReportChecking
import TerminalScreen

/// What the pane at the bottom says of the reader's place.
struct DetailPane {
  /// A line, before it is wrapped.
  struct Line {
    /// The mark in front, or nothing.
    var sign = ""
    /// The text.
    let text: String
    /// What follows the text where there is room, and else comes last of all.
    var tail = ""
    /// What stands at the right end where there is room, and else on a line of its own.
    var aside = ""
    /// How it looks.
    var style = Style.plain
    /// How the mark looks.
    var signStyle = Style.plain
    /// Whether it tells a finding.
    var isFinding = false
  }

  /// The report and the reader's place.
  let open: OpenReport
  /// What marks look like.
  let signs: Signs
  /// The language.
  let language: Language
  /// Whether sums that hold name all their terms; in the pane itself there is not the room, nor on a slow line the time.
  var namesAllTerms = false
  /// Whether there is room for one line only, which then tells what is wrong rather than where the reader is.
  var isBrief = false

  private var report: Report { open.pages.report }

  /// The lines from the top, the most important first.
  var lines: [Line] {
    if let cell = open.cell { return lines(on: cell) }
    return proseLines
  }

  // MARK: A cell

  private func lines(on cell: CellID) -> [Line] {
    let here = open.findingsHere
    let ids = Set(here.map { open.findings[$0].id })
    let diagnoses = open.pages.verdict.diagnoses.filter { !ids.isDisjoint(with: $0.findings) }
    let own = diagnoses.lazy.compactMap { $0.sentence(on: cell) }.first
    let place = report[cell]?.place.words[language] ?? ""
    let tail = place.isEmpty ? "" : Bilingual(zh: "（\(place)）", en: " (\(place))")[language]
    var lines = [Line(text: name(of: cell), tail: tail, aside: own?[language] ?? "", style: Theme.heading)]
    if let remark = report[cell]?.remark { lines.append(line(onRemark: remark)) }
    lines += here.map { line(on: open.findings[$0]) }
    if own == nil { lines += diagnoses.map { Line(text: $0.sentence(in: report)[language], style: Theme.remark) } }
    let told = Set(here.compactMap { open.findings[$0].equation })
    for evaluation in open.pages.verdict.evaluations
    where evaluation.equation.quantities.contains(.cell(cell)) && !told.contains(evaluation.equation) {
      lines.append(line(on: evaluation))
    }
    lines += report.figures.indices.filter { report.figures[$0].mayMean(cell) }.compactMap(line(onFigure:))
    if lines.count == 1, report[cell] != nil {
      let alone = Bilingual(
        zh: "表中没有算式包含这一格，正文也没有与它比较的数字", en: "no sum of the tables has this cell, and no number of the prose states it")
      lines.append(Line(text: alone[language], style: Theme.remark))
    }
    return lines
  }

  private func name(of cell: CellID) -> String {
    guard let table = report.tables[cell.table], let row = table.form.row(cell.row) else { return "" }
    let column = [table.form.column(cell.column)?.group, table.form.column(cell.column)?.label].compactMap { $0 }
    let name = "\(row.fullLabel) × \(column.joined(separator: " "))"
    guard let content = table.cells[cell] else {
      let lost =
        table.isUnplaced(cell.row)
        ? Bilingual(zh: "列位不明", en: "columns unknown") : Bilingual(zh: "报告没有此格", en: "the report has no such cell")
      return "\(row.fullLabel)  \(lost[language])"
    }
    return "\(name) = \(content.words[language])"
  }

  private func line(onRemark remark: Passage) -> Line {
    let place = remark.place(at: 0).words[language]
    let tail = place.isEmpty ? "" : Bilingual(zh: "（\(place)）", en: " (\(place))")[language]
    return Line(text: Bilingual(zh: "括注：\(remark.text)", en: "remark: \(remark.text)")[language], tail: tail)
  }

  private func line(on finding: Finding) -> Line {
    Line(
      sign: String(signs[finding.mark]),
      text: "\(finding.code)  \(finding.sentence(in: report)[language])",
      style: finding.acceptance == nil ? .plain : Theme.style(for: finding.mark),
      signStyle: Theme.style(for: finding.mark), isFinding: true)
  }

  private func line(on evaluation: Evaluation) -> Line {
    let statement = namesAllTerms ? evaluation.statement(in: report) : evaluation.summary(in: report)
    return Line(sign: sign(of: evaluation.outcome), text: "\(evaluation.equation.code)  \(statement[language])")
  }

  private func sign(of outcome: Outcome) -> String {
    switch outcome {
    case .holds: String(signs.holds)
    case .violated: String(signs.error)
    case .unassessed: String(signs.unassessed)
    }
  }

  /// What a number of the prose has to do with the cell, and where it stands.
  private func line(onFigure index: Int) -> Line? {
    let figure = report.figures[index]
    guard let comparison = open.pages.verdict.comparison(ofFigure: index) else { return nil }
    let section = figure.section.map(\.title) ?? Bilingual(zh: "引言", en: "preamble")[language]
    let place = figure.place.words[language]
    return Line(
      sign: sign(of: comparison.outcome), text: comparison.sentence(on: figure.text, in: report)[language],
      tail: Bilingual(
        zh: "（\(section)\(place.isEmpty ? "" : "，\(place)")）", en: " (\(section)\(place.isEmpty ? "" : ", \(place)"))")[
          language])
  }

  // MARK: Prose

  private var proseLines: [Line] {
    var lines: [Line] = []
    if case .text(let offset) = open.location.point, let paragraph = open.pages.paragraph(at: open.location) {
      for span in paragraph.spans where span.range.contains(offset) {
        guard case .figure(let index) = span.meaning,
          let comparison = open.pages.verdict.comparison(ofFigure: index)
        else { continue }
        let sentence = comparison.sentence(on: report.figures[index].text, in: report)
        lines.append(Line(text: sentence[language], style: Theme.heading))
      }
    }
    let here = open.findingsHere
    lines += here.map { line(on: open.findings[$0]) }
    let ids = Set(here.map { open.findings[$0].id })
    for diagnosis in open.pages.verdict.diagnoses where !ids.isDisjoint(with: diagnosis.findings) {
      lines.append(Line(text: diagnosis.sentence(in: report)[language], style: Theme.remark))
    }
    return lines
  }
}

extension DetailPane {
  /// A line as it is drawn.
  struct Row {
    var sign = ""
    var signStyle = Style.plain
    let text: String
    var aside = ""
    let style: Style
  }

  /// Draws as many rows from `top` on as `area` has room for.
  func draw(from top: Int, on canvas: inout Canvas, in area: Rect) {
    for (index, row) in rows(columns: area.size.columns, width: canvas.width).dropFirst(top).prefix(area.size.rows)
      .enumerated()
    {
      let line = area.row + index
      canvas.draw(row.sign, row: line, column: area.column, style: row.signStyle, in: area)
      canvas.draw(row.text, row: line, column: area.column + 2, style: row.style, in: area)
      let start = area.columns.upperBound - canvas.width.columns(of: row.aside) - 1
      if !row.aside.isEmpty { canvas.draw(row.aside, row: line, column: start, style: Theme.remark, in: area) }
    }
  }

  /// The rows that the text takes, from the top.
  func rows(columns: Int, width: TextWidth) -> [Row] {
    let room = columns - 3
    let wrapping = LineBreaking(columns: room, width: width, keepsTerms: true)
    var rows: [Row] = []
    var last: [Row] = []
    let first = isBrief ? lines.filter(\.isFinding) : []
    for line in first + lines.filter({ first.isEmpty || !$0.isFinding }) {
      let takesTail = width.columns(of: line.text + line.tail) <= room
      let texts = wrapping.lines(of: takesTail ? line.text + line.tail : line.text).map(\.text)
      if !takesTail, !line.tail.isEmpty {
        last += wrapping.lines(of: line.tail).map { Row(text: $0.text, style: line.style) }
      }
      let takesAside = texts.count == 1 && width.columns(of: texts[0] + line.aside) + 2 <= room
      for (index, text) in texts.enumerated() {
        let aside = takesAside ? line.aside : ""
        rows.append(
          Row(
            sign: index == 0 ? line.sign : "", signStyle: line.signStyle, text: text, aside: aside, style: line.style))
      }
      if !takesAside, !line.aside.isEmpty {
        rows += wrapping.lines(of: line.aside).map { Row(text: $0.text, style: Theme.remark) }
      }
    }
    return rows + last
  }
}
