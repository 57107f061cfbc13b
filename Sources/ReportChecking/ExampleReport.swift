import AnnualReport

/// The report that the rules' examples change: an invented county's, on either form, in which everything agrees, with
/// the report of the year before, too.
public struct ExampleReport: Sendable {
  /// The report year of the examples.
  public static let year = 2024

  private let changes: [RuleExample.Change]
  private let year: Int

  /// The report with the changes of an example.
  public init(_ changes: [RuleExample.Change] = [], year: Int = Self.year) {
    self.changes = changes
    self.year = year
  }

  /// The text of the report, a table row a line.
  public var text: String {
    for case .text(let text) in changes { return text }
    var lines: [String] = []
    for case .metadata(let line) in changes { lines.append(line) }
    lines.append(replaced("云溪县\(year)年政府信息公开工作年度报告") { if case .title(let title) = $0 { title } else { nil } })
    lines.append(
      replaced("本报告由云溪县人民政府办公室编制。所列数据的统计期限自\(year)年1月1日起至\(year)年12月31日止。") {
        if case .preamble(let preamble) = $0 { preamble } else { nil }
      })
    for section in Form.sections { lines += self.lines(of: section) }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private var form: Form {
    for case .form(let name) in changes { return Form.all.first { $0.name == name } ?? .form2021 }
    return .form2021
  }

  private func replaced(_ standing: String, by change: (RuleExample.Change) -> String?) -> String {
    changes.lazy.compactMap(change).first ?? standing
  }

  private func lines(of section: SectionForm) -> [String] {
    let isLeftOut = changes.contains { if case .noSection(section.key) = $0 { true } else { false } }
    if isLeftOut { return [] }
    let heading = replaced(section.key.title) {
      if case .heading(section.key, let heading) = $0 { heading } else { nil }
    }
    let prose = replaced(prose[section.key] ?? "") {
      if case .prose(section.key, let prose) = $0 { prose } else { nil }
    }
    let table = form.tables.first { $0.key.section == section.key }
    return [heading, prose] + (table.map(lines(of:)) ?? [])
  }

  private func lines(of table: TableForm) -> [String] {
    let isLeftOut = changes.contains { if case .noTable(table.key) = $0 { true } else { false } }
    if isLeftOut { return [] }
    if table.key == .disputes {
      return [
        table.captions.joined(separator: " | "), table.rows.map { values(of: $0, in: table) }.joined(separator: " | "),
      ]
    }
    var lines: [String] = []
    var groups: [String] = []
    for row in table.rows {
      let isLeftOut = changes.contains { if case .noRow(table.key, row.key) = $0 { true } else { false } }
      if isLeftOut { continue }
      if table.key == .disclosure, groups.last != row.groups.last {
        lines.append(row.groups.last ?? "")
        lines.append((["信息内容"] + row.columns.compactMap { table.column($0)?.label }).joined(separator: " | "))
      }
      let labels = table.key == .applications && groups.last != row.groups.last ? row.groups.suffix(1) : []
      groups = row.groups
      lines.append((labels + [row.label, values(of: row, in: table)]).joined(separator: " | "))
    }
    return lines
  }

  private func values(of row: RowForm, in table: TableForm) -> String {
    let standing = values[row.key] ?? row.columns.map { _ in "0" }.joined(separator: " ")
    let values = replaced(standing) { if case .row(table.key, row.key, let values) = $0 { values } else { nil } }
    return values.split(separator: " ").map { $0 == "_" ? " " : String($0) }.joined(separator: " | ")
  }

  private var values: [RowKey: String] {
    [
      .newlyReceived: "3 2 0 0 0 0 5", .carriedOver: "1 0 0 0 0 0 1", .granted: "3 0 0 0 0 0 3",
      "unavailable.notHeld": "0 2 0 0 0 0 2", .concluded: "3 2 0 0 0 0 5", .carriedForward: "1 0 0 0 0 0 1",
      .reconsideration: "1 0 0 0 1", .normativeDocuments: "4 1 \(20 + 3 * (year - Self.year))",
    ]
  }

  private var prose: [SectionKey: String] {
    [
      .overview: "\(year)年，全县新收政府信息公开申请5件，上年结转1件，办结5件，结转下年度继续办理1件。",
      .problems: "存在的主要问题是公开目录不够细。改进情况：已修订目录并组织培训。",
      .otherMatters: "本年度未收取信息处理费。",
    ]
  }
}
