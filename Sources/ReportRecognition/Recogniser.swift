import AnnualReport
import SourceDocuments
import ProseReading

/// Makes a report of a document: finds title, sections and tables, and says where each was found.
package struct Recogniser {
  private let document: Document
  private let forms: KnownForms
  private let fragments: [Fragment]
  private let outline: Outline
  private let recognition: TableRecognition
  private let tables: [RecognisedTable]
  /// The fewest numbers, and the fewest of the form's headings beside digits, that are a table which cannot be read.
  private static let leastNumbers = 6
  private static let leastHeadings = 4
  /// The fewest rows by which a table is told from a menu or a sentence that names some of its labels.
  private static let leastApplicationRows = 5
  private static let leastDisclosureRows = 2
  /// So many headings of sections are a report, tables or not.
  private static let leastHeadingsOfReport = 3
  /// What is longer between title and first section is a sentence, even without its full stop.
  private static let longestTitleLine = 25
  private let lineWidth: Int
  /// The rows of tables in which a number stands beside something else.
  private let figureRows: Set<Int>

  /// The report in the document, or why it is taken for none.
  package static func reading(
    of document: Document, name: String, forms: KnownForms = .national
  ) throws(UnreadableSource) -> Reading {
    let document = document.inPlainCharacters.withBoxedTables
    let reader = try FragmentReader(document)
    let fragments = reader.fragments
    if fragments.isEmpty { throw document.isMadeByScript ? writtenByScript : empty }
    let recogniser = Recogniser(document, reader, forms)
    if let reason = recogniser.reasonAgainst() { return .notAReport(reason) }
    let report = recogniser.report(fileName: name)
    guard report.figures.count + report.claims.count <= ProseReader.mostFigures else {
      throw SourceLimits.tooManyPieces
    }
    return .report(report)
  }

  private static let empty = UnreadableSource(zh: "文件是空的：没有文字", en: "the file is empty: it has no text")

  private static let writtenByScript = UnreadableSource(
    zh: "网页没有文字，正文由脚本载入，不在文件中：请用浏览器打开，复制正文或另存为 PDF",
    en:
      "a page without text, which a script loads from elsewhere: open it in a browser and copy the text or save it as PDF"
  )

  private init(_ document: Document, _ reader: FragmentReader, _ forms: KnownForms) {
    self.document = document
    self.forms = forms
    fragments = reader.fragments
    outline = Outline(of: fragments)
    lineWidth = ProseAssembly.width(of: fragments)
    let cells = fragments.filter { $0.inGrid || $0.gap.borders > 0 }
    figureRows = Set(
      Dictionary(grouping: cells, by: \.row).filter { row in
        row.value.count > 1 && row.value.contains { $0.value != nil }
      }
      .keys)
    recognition = TableRecognition(
      fragments: fragments, grids: reader.grids, outline: outline, headings: forms.headings)
    let applications = recognition.table(.applications, leastRows: Self.leastApplicationRows)
    tables = [
      recognition.table(.disclosure, leastRows: Self.leastDisclosureRows), applications,
      recognition.disputes(after: applications),
    ].compactMap { $0 }
  }

  /// Why the document is no report; `nil` where it is one.
  private func reasonAgainst() -> Bilingual? {
    if outline.headings.count >= Self.leastHeadingsOfReport
      || tables.contains(where: { $0.table.form.key == .applications })
    {
      return nil
    }
    if !outline.headings.isEmpty, !tables.isEmpty { return nil }
    return PageKind(of: fragments).reason
  }

  private func report(fileName: String) -> Report {
    var report = Report()
    let firstSection = outline.headings.first?.fragment ?? tables.first?.range.lowerBound ?? fragments.count
    let head = fragments[..<firstSection]
    let title = TitleRecognition(in: head)
    report.title = title.title
    let metadata = MetadataRecognition(
      metadata: document.metadata, fragments: head, titleEnd: title.title == nil ? nil : title.end)
    report.publisher = metadata.publisher
    report.published = metadata.published
    report.preamble = preamble(
      fragments[(title.title == nil ? head.startIndex : title.end)..<firstSection], titled: title.title != nil)
    report.sections = sections()
    for recognised in tables where !recognised.isDoubtful {
      report.tables[recognised.table.form.key] = recognised.table
    }
    report.form = forms.form(of: tables.map(\.table.form))
    for key in TableKey.allCases {
      let merged = mergedRows(key, in: report)
      report.tables[key]?.mergedRows = merged
    }
    let period = PeriodRecognition(in: report.preamble + report.sections.prefix(1).flatMap(\.passages))
    report.period = period.period
    if let another = outline.another { report.notes.append(.anotherReport(fragments[another].text.place)) }
    if document.isUndrawn { report.notes.append(.undrawnTables) }
    if document.isRecognised { report.notes.append(.recognisedCharacters) }
    report.notes += [period.note].compactMap { $0 } + tableNotes()
    report.notes += DamageRecognition.notes(in: report.preamble + report.sections.flatMap(\.passages))
    Identity.complete(&report, title: title, metadata: document.metadata, fileName: fileName)
    forms.proseReader.read(&report)
    return report
  }

  /// The rows of the table that stand for several of its form: （六）其他处理 as one row.
  private func mergedRows(_ key: TableKey, in report: Report) -> [RowKey] {
    guard let form = report.form?.table(key), let own = report.tables[key]?.form, own.rows.count < form.rows.count
    else { return [] }
    return own.rows.map(\.key).filter { form.row($0) == nil }
  }

  /// The paragraphs before the first section. Without a title, only what reads like sentences of a report's preamble.
  private func preamble(_ range: ArraySlice<Fragment>, titled: Bool) -> [Passage] {
    let passages = ProseAssembly.passages(range, width: lineWidth)
    let signs = ["条例", "年度报告", "统计期限", "统计时限", "本报告", "报告如下", "信息公开工作情况"].map { Array($0.unicodeScalars) }
    guard !titled else {
      return passages.filter { $0.text.unicodeScalars.count > Self.longestTitleLine || $0.text.contains("。") }
    }
    let first = passages.firstIndex { passage in
      let folded = passage.text.unicodeScalars.map(Folding.fold)
      return signs.contains(where: folded.contains)
    }
    return first.map { Array(passages[$0...]) } ?? []
  }

  private func sections() -> [Section] {
    outline.headings.enumerated().map { index, heading in
      let end = index + 1 < outline.headings.count ? outline.headings[index + 1].fragment : outline.end
      let fragment = fragments[heading.fragment]
      let text = fragment.text
      var blocks: [Section.Block] = []
      var pending: [Fragment] = []
      // What follows the heading on its own line.
      let rest = text[heading.match.length..<text.count].trimmed
      if !rest.isEmpty { pending.append(Fragment(rest, row: fragment.row, beginsLine: true)) }
      var position = heading.fragment + 1
      func flush() {
        var passages = ProseAssembly.passages(pending, width: lineWidth)
        if index + 1 == outline.headings.count { passages = PageTail.cut(passages) }
        blocks += passages.map(Section.Block.passage)
        pending = []
      }
      while position < end {
        if let table = tables.first(where: { $0.range.contains(position) }) {
          if position == table.range.lowerBound || blocks.isEmpty && pending.isEmpty {
            flush()
            if !table.isDoubtful { blocks.append(.table(table.table.form.key)) }
          }
          position = min(end, table.range.upperBound)
        } else {
          // Rows of another table are no sentence.
          if !figureRows.contains(fragments[position].row) { pending.append(fragments[position]) }
          position += 1
        }
      }
      flush()
      return Section(
        key: heading.key, heading: text[0..<heading.match.length].withoutLayout.trimmed.passage,
        number: heading.numeral?.value, blocks: blocks)
    }
  }

  /// Notes on sections in which a picture or an unknown table stands where the form's table should be.
  private func tableNotes() -> [ReadingNote] {
    TableKey.allCases.compactMap { key in
      if let table = tables.first(where: { $0.table.form.key == key && $0.isDoubtful }) {
        return .severalTables(key, table.table.place)
      }
      guard !tables.contains(where: { $0.table.form.key == key }),
        let range = outline.range(of: key.section), let labels = forms.headings[key]?.first?.labels
      else { return nil }
      if let image = range.first(where: { fragments[$0].isImage }) {
        return .tableIsImage(key, fragments[image].text.place)
      }
      let cells = range.filter { fragments[$0].numbers(of: labels) > 0 }
      let count = cells.reduce(0) { $0 + fragments[$1].numbers(of: labels) }
      let hasDigits = range.contains { fragments[$0].label.contains(where: \.isDigit) }
      guard
        count >= Self.leastNumbers
          || hasDigits && recognition.headings(of: labels, namedIn: range) >= Self.leastHeadings,
        let first = cells.first ?? range.first
      else { return nil }
      return .unreadableTable(key, fragments[first].text.place)
    }
  }
}
