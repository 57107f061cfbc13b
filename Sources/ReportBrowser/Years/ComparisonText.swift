import AnnualReport
import ReportChecking
import ReportSeries
import TerminalScreen

/// Two reports side by side as lines: what one hands to the other, the cells that differ, and the sentences that differ.
public struct ComparisonText {
  private let comparison: ReportComparison
  private let paths: (before: String, after: String)
  private let language: Language
  private let width: TextWidth
  private let signs: Signs

  /// Makes the text of a comparison of the reports at two paths.
  public init(
    _ comparison: ReportComparison, paths: (before: String, after: String), language: Language,
    width: TextWidth = TextWidth(), lines: LineSet = .unicode
  ) {
    self.comparison = comparison
    self.paths = paths
    self.language = language
    self.width = width
    signs = Signs(lines: lines, width: width)
  }

  /// The lines as plain text.
  public var text: String { lines.map { $0.text.printable + "\n" }.joined() }

  /// The lines.
  var lines: [TextSheet.Line] {
    var lines = [
      TextSheet.Line(text: heading(Bilingual(zh: "前", en: "before"), comparison.before, paths.before)),
      TextSheet.Line(text: heading(Bilingual(zh: "后", en: "after "), comparison.after, paths.after)),
    ]
    lines += chain
    for table in comparison.tables { lines += self.lines(of: table) }
    for prose in comparison.prose where !prose.sentences.isSame { lines += self.lines(of: prose) }
    return lines
  }

  private func heading(_ side: Bilingual, _ report: ReportIdentity, _ path: String) -> String {
    "\(side[language])  \(report.words(language))  \(path.printable)"
  }

  private func titled(_ title: String) -> [TextSheet.Line] {
    [TextSheet.Line(text: ""), TextSheet.Line(text: title, style: Theme.heading)]
  }

  // MARK: Chains

  private var chain: [TextSheet.Line] {
    let title = Bilingual(zh: "跨年衔接", en: "From year to year")[language]
    switch comparison.chain {
    case .failure(let absence):
      return titled(
        title + signs.separator + Bilingual(zh: "不核对：", en: "not judged: ")[language] + absence.words[language])
    case .success(let chain):
      return titled("\(title)\(signs.separator)\(chain.earlier)→\(chain.later)")
        + chain.links.map { link in
          TextSheet.Line(
            text: "  " + link.words(signs, language),
            style: link.holds == false ? Theme.style(for: Severity.error) : .plain)
        }
    }
  }

  // MARK: Tables

  private func lines(of table: ReportComparison.Table) -> [TextSheet.Line] {
    let inBoth = table.cells.filter { $0.before.state != .notInForm && $0.after.state != .notInForm }
    let changed = inBoth.filter(\.isChanged)
    let others = table.cells.count - inBoth.count
    var counts = Bilingual(
      zh: "变 \(changed.count) 格，同 \(inBoth.count - changed.count) 格",
      en: "\(changed.count) cells differ, \(inBoth.count - changed.count) agree")[language]
    if others > 0 {
      counts += Bilingual(zh: "，只在一种格式里有的 \(others) 格", en: ", \(others) are on one form only")[language]
    }
    var lines = titled("\(table.form.key.section.title)\(signs.separator)\(counts)")
    let sides = [
      (Bilingual(zh: "前一份", en: "the first"), table.onlyBefore),
      (Bilingual(zh: "后一份", en: "the second"), table.onlyAfter),
    ]
    for (side, rows) in sides where !rows.isEmpty {
      let words = Bilingual(zh: "只有\(side.zh)的格式有：", en: "only on the form of \(side.en): ")[language]
      lines.append(
        TextSheet.Line(text: "  " + words + rows.map(\.brief).joined(separator: Bilingual(zh: "、", en: ", ")[language]))
      )
    }
    return lines + rows(of: changed, in: table.form).map { TextSheet.Line(text: $0) }
  }

  /// A line a cell: its row where that is another than in the line above, its column, both values, and the change.
  private func rows(of cells: [CellComparison], in form: JoinedTable) -> [String] {
    var last: RowKey?
    let entries = cells.map { comparison -> [String] in
      let cell = comparison.cell
      defer { last = cell.row }
      return [
        cell.row == last ? "" : form.row(cell.row)?.brief ?? cell.row.rawValue,
        form.column(cell.column)?.label ?? cell.column.rawValue, comparison.before.words(language),
        comparison.after.words(language), comparison.change.map(\.signed) ?? "",
        comparison.percent.map { "\($0.signed)%" } ?? "",
      ]
    }
    let columns = (0..<6).map { index in entries.map { width.columns(of: $0[index]) }.max() ?? 0 }
    return entries.map { entry in
      func padded(_ index: Int, _ alignment: TextWidth.Alignment) -> String {
        width.padded(entry[index], to: columns[index], alignment: alignment)
      }
      let line =
        "  \(padded(0, .left))  \(padded(1, .left))  \(padded(2, .right)) → \(padded(3, .right))  \(padded(4, .right))  \(padded(5, .right))"
      return line.withoutSpacesAtEnd
    }
  }

  // MARK: Prose

  private func lines(of prose: ReportComparison.Prose) -> [TextSheet.Line] {
    let pairs = prose.sentences.pairs
    func count(_ kind: SentenceDiff.Kind) -> Int { pairs.count { $0.kind == kind } }
    let counts = Bilingual(
      zh: "同 \(count(.same)) 句，只有数字不同 \(count(.numbers)) 句，少 \(count(.removed)) 句，多 \(count(.added)) 句",
      en: """
        sentences: \(count(.same)) agree, \(count(.numbers)) have other numbers, \(count(.removed)) are gone, \
        \(count(.added)) are new
        """)[language]
    let title = prose.section?.title ?? Bilingual(zh: "引言", en: "preamble")[language]
    return titled("\(title)\(signs.separator)\(counts)")
      + pairs.flatMap { pair -> [TextSheet.Line] in
        switch pair.kind {
        case .same: return []
        case .removed: return [TextSheet.Line(text: "  - " + (pair.before ?? "").printable)]
        case .added: return [TextSheet.Line(text: "  + " + (pair.after ?? "").printable)]
        case .numbers:
          let numbers = pair.numbers.map { "\($0.before)→\($0.after)" }.joined(separator: "  ")
          return [
            TextSheet.Line(text: "  ~ " + (pair.after ?? "").printable),
            TextSheet.Line(text: "      " + numbers, style: Theme.heading),
          ]
        }
      }
  }
}

extension Number {
  /// The number with its sign, also where it is above 0.
  fileprivate var signed: String { mantissa > 0 ? "+\(self)" : description }
}

extension String {
  /// The text without spaces behind its last word.
  var withoutSpacesAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
