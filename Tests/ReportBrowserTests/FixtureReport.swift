import AnnualReport
import ReportChecking
import ReportCorpus

/// The report of a county that does not exist, with what tests change about it.
struct FixtureReport {
  /// The values of table rows that are not all 0, separated by spaces; `_` is a blank cell, `/` not applicable.
  var rows: [RowKey: String] = [
    .regulations: "0 0 0", .normativeDocuments: "14 34 165", .licences: "1917", .penalties: "419",
    .coerciveMeasures: "3", .fees: "360.54242",
    .newlyReceived: "42 0 0 0 0 0 42", .granted: "32 0 0 0 0 0 32", .partiallyGranted: "2 0 0 0 0 0 2",
    "withheld.prohibitedByLaw": "1 0 0 0 0 0 1", "unavailable.notHeld": "4 0 0 0 0 0 4",
    "notProcessed.duplicate": "1 0 0 0 0 0 1", "otherHandling.other": "2 0 0 0 0 0 2",
    .concluded: "42 0 0 0 0 0 42",
    .reconsideration: "2 3 0 0 5",
  ]
  /// Rows whose values lost their columns.
  var unplaced: [RowKey: [String]] = [:]
  /// Rows that the report lacks.
  var missing: Set<RowKey> = []
  /// Tables that the report lacks.
  var withoutTables: Set<TableKey> = []
  /// Sections that the report lacks.
  var missingSections: Set<SectionKey> = []
  /// The paragraphs of each section.
  var prose: [SectionKey: [String]] = [
    .overview: [
      "2024年，青河县坚持以公开为常态、不公开为例外，围绕群众关心的事项（包括征地、教育和医疗）持续做好“政策怎么看、事情怎么办”的解读工作。",
      "全年收到政府信息公开申请42件，均已在法定期限内答复。",
    ],
    .problems: ["公开内容的针对性仍需加强。下一步将完善工作机制。"],
    .otherMatters: ["本年度未收取信息处理费。"],
  ]
  /// The figures in the prose: section, paragraph, words, value and the cell meant.
  var figures: [(section: SectionKey, passage: Int, words: String, value: Int, cell: CellID)] = [
    (.overview, 1, "42件", 42, CellID(.applications, .newlyReceived, .total))
  ]
  /// What the figures may mean, in place of their cells.
  var readings: [[Term]]?
  /// Why the figures are compared with nothing.
  var reason: ProseFigure.Reason?
  /// The report of the year before.
  var before: Report?
  var organ = "青河县"
  var form = Form.form2021
  /// Findings beside those of the equations; all are numbered by their sections, as the checks do it.
  var findings: [Finding] = []
  var diagnoses: [Diagnosis] = []
  /// Why all findings were accepted; `nil` if none was.
  var acceptance: Acceptance?

  /// The report with its places: prose from line 10 on, a table row a line from line 100 on.
  var report: Report {
    var report = Report()
    let title = passage("青河县2024年政府信息公开工作年度报告", line: 1)
    report.title = title
    report.organ = Located(organ, place: title.place(at: 0), origin: .title)
    report.year = Located(2024, place: title.place(at: 3), origin: .title)
    report.form = form
    report.preamble = [passage("根据《中华人民共和国政府信息公开条例》，现公布本报告。", line: 2)]
    var line = 10
    for key in SectionKey.allCases where !missingSections.contains(key) {
      let heading = passage("\(Array("一二三四五六")[key.ordinal - 1])、\(Form.section(key).title)", line: line)
      var blocks: [Section.Block] = []
      for text in prose[key] ?? [] {
        line += 1
        blocks.append(.passage(passage(text, line: line)))
      }
      for table in form.tables where table.key.section == key && !withoutTables.contains(table.key) {
        blocks.append(.table(table.key))
        report.tables[table.key] = self.table(table)
      }
      report.sections.append(Section(key: key, heading: heading, number: key.ordinal, blocks: blocks))
      line += 1
    }
    report.figures = figures.compactMap { figure in
      let passages = report.section(figure.section)?.passages ?? []
      guard passages.indices.contains(figure.passage),
        let range = scalars(of: figure.words, in: passages[figure.passage].text)
      else { return nil }
      return ProseFigure(
        value: Number(figure.value), text: figure.words, section: figure.section, passage: figure.passage, range: range,
        place: passages[figure.passage].place(at: range.lowerBound), isApproximate: false,
        readings: readings ?? [[Term(.cell(figure.cell))]], reason: reason)
    }
    return report
  }

  /// What the equations and the added findings come to.
  var verdict: Verdict {
    let report = report
    let valuation = Valuation(of: report, previous: before)
    let evaluations = report.equations.map { valuation.evaluate($0) }
    var findings = evaluations.filter { $0.outcome == .violated }.map { finding(of: $0, in: report) } + findings
    let acrossYears = report.equationsAcrossYears.map { valuation.evaluate($0) }.filter { $0.outcome != .unassessed }
    findings.sort { $0.section.ordinal < $1.section.ordinal }
    for index in findings.indices {
      findings[index].id = index + 1
      findings[index].acceptance = acceptance
    }
    return Verdict(
      findings: findings, diagnoses: diagnoses, evaluations: evaluations + acrossYears,
      comparisons: report.figures.indices.map { valuation.comparison(ofFigure: $0) })
  }

  var loaded: LoadedReport {
    LoadedReport(path: "qinghe.txt", format: .text, outcome: .checked(report, verdict))
  }

  private func finding(of evaluation: Evaluation, in report: Report) -> Finding {
    let cells = (evaluation.equation.right + evaluation.equation.left).compactMap { term -> CellID? in
      if case .cell(let cell) = term.quantity { cell } else { nil }
    }
    return Finding(
      FixtureRule(code: evaluation.equation.code), Bilingual(zh: "两边不等", en: "the sides differ"),
      cells.map { .cell($0, value: report[$0]?.number, place: report[$0]?.place ?? .unknown) },
      evaluation: evaluation, expected: evaluation.leftSum.map { Number($0) },
      found: evaluation.rightSum.map { Number($0) })
  }

  private func table(_ form: TableForm) -> Table {
    var cells: [CellID: AnnualReport.Cell] = [:]
    for (index, row) in form.rows.enumerated() where !missing.contains(row.key) && unplaced[row.key] == nil {
      let values = rows[row.key]?.split(separator: " ").map(String.init) ?? row.columns.map { _ in "0" }
      for (column, (key, text)) in zip(row.columns, values).enumerated() {
        let place = Place.line(100 + index, character: 1 + 3 * column)
        cells[CellID(form.key, row.key, key)] = cell(text, place)
      }
    }
    return Table(
      form: form, cells: cells,
      unplaced: form.rows.compactMap { row in
        unplaced[row.key].map { UnplacedRow(row: row.key, values: $0.map { cell($0, .line(100, character: 1)) }) }
      },
      missingRows: form.rows.map(\.key).filter(missing.contains), place: .line(100, character: 1))
  }

  private func cell(_ text: String, _ place: Place) -> AnnualReport.Cell {
    switch text {
    case "_": AnnualReport.Cell(.blank, text: "", place: place)
    case "/": AnnualReport.Cell(.notApplicable, text: text, place: place)
    default:
      if let number = Number(text) {
        AnnualReport.Cell(.number(number), text: text, place: place)
      } else if let open = text.firstIndex(of: "（"), let number = Number(text[..<open]) {
        AnnualReport.Cell(
          .number(number), text: String(text[..<open]), place: place,
          remark: passage(String(text[open...].dropFirst().dropLast()), line: place.line ?? 0))
      } else {
        AnnualReport.Cell(.text, text: text, place: place)
      }
    }
  }

  /// Words of the prose as a statement of a finding, at their place.
  func quoting(_ words: String, in section: SectionKey, passage: Int = 0, value: Number? = nil) -> Statement {
    let passages = report.section(section)?.passages ?? []
    guard passages.indices.contains(passage), let range = scalars(of: words, in: passages[passage].text) else {
      return .words(words, section: section, value: value, place: .unknown)
    }
    return .words(
      Quotation(
        words, section: section, part: .passage(passage), range: range,
        place: passages[passage].place(at: range.lowerBound)), value: value)
  }

  private func passage(_ text: String, line: Int) -> Passage {
    Passage(text: text, anchors: [Passage.Anchor(offset: 0, place: .line(line, character: 1))])
  }

  private func scalars(of words: String, in text: String) -> Range<Int>? {
    let (needle, hay) = (Array(words.unicodeScalars), Array(text.unicodeScalars))
    return hay.indices.first { hay[$0...].starts(with: needle) }.map { $0..<$0 + needle.count }
  }
}

extension Finding {
  /// The section of the first statement.
  fileprivate var section: SectionKey {
    switch statements.first {
    case .cell(let cell, _, _)?, .previous(let cell, _, _)?: cell.table.section
    case .row(let table, _, _)?: table.section
    case .words(let words, _)?: words.section ?? .overview
    case .section(let section, _)?: section
    case nil: .overview
    }
  }
}

/// A rule for findings made by hand.
struct FixtureRule: Rule {
  var code: String
  var slug: String { "fixture" }
  var severity = Severity.error
  var basis: Basis { .arithmetic }
  var summary: Bilingual { Bilingual(zh: "规则", en: "rule") }
  var rationale: Bilingual { summary }
  var source: Bilingual { summary }
  var examples: [RuleExample] { [] }
  func findings(in context: CheckContext) -> [Finding] { [] }
}
