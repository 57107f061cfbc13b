import AnnualReport

/// A format that nobody has issued: one row more, one column renamed, and one kind of applicants more.
extension Form {
  static let third = Form(
    name: "2027", document: "国办公开办函〔2027〕1号", years: 2027...9999,
    tables: form2021.tables.map { $0.key == .applications ? .applicationsOfThird : $0 })

  /// The formats of a reader that knows it.
  static let withThird = [third] + all
}

extension TableForm {
  fileprivate static let applicationsOfThird: TableForm = {
    guard let before = Form.form2021.table(.applications) else { preconditionFailure("no table") }
    let columns = before.columns.flatMap { column -> [ColumnForm] in
      switch column.key {
      case "enterprise": [ColumnForm("enterprise", "营利法人", group: column.group)]
      case .total: [ColumnForm("foreigner", "境外人士"), column]
      default: [column]
      }
    }
    func row(_ key: RowKey, _ label: String, _ brief: String, _ groups: [String], _ aliases: [String] = []) -> RowForm {
      RowForm(key, label, brief: brief, groups: groups, aliases: aliases, columns: columns.map(\.key))
    }
    let rows = before.rows.flatMap { old -> [RowForm] in
      let kept = row(old.key, old.label, old.brief, old.groups, old.aliases)
      guard old.key == "withheld.administrativeInquiry" else { return [kept] }
      return [kept, row("withheld.personalPrivacy", "9.属于个人生物识别信息", "（三）9.生物识别", old.groups)]
    }
    let outcomes = rows.filter { $0.groups.isEmpty == false && $0.key != .concluded }.map(\.key)
    return TableForm(
      key: .applications, rows: rows, columns: columns,
      relations: [
        .acrossRow(code: "A101", parts: columns.dropLast().map(\.key), whole: .total),
        .downColumn(code: "A102", left: outcomes, right: [.concluded]),
        .downColumn(code: "A103", left: [.newlyReceived, .carriedOver], right: [.concluded, .carriedForward]),
      ],
      captions: before.captions.filter { $0 != "商业企业" } + ["营利法人", "境外人士"])
  }()
}

extension ReportModel {
  /// A report on it: four requests from abroad, of which three ended in the new row and one goes on.
  static let third: ReportModel = {
    let before = ReportModel.form2021
    guard let published = CalendarDate(year: 2028, month: 1, day: 20) else { preconditionFailure("no such day") }
    let foreign: [RowKey: Int] = [.newlyReceived: 4, .concluded: 3, .carriedForward: 1]
    var rows: [RowKey: String] = ["withheld.personalPrivacy": "0 0 0 0 0 0 3 3"]
    for table in before.form.tables {
      for row in table.rows {
        var values = row.columns.map { before.cells[CellID(table.key, row.key, $0)] ?? "" }
        if table.key == .applications {
          let more = foreign[row.key] ?? 0
          let total = (Int(values.removeLast()) ?? 0) + more
          values += ["\(more)", "\(total)"]
        }
        rows[row.key] = values.joined(separator: " ")
      }
    }
    return ReportModel(
      form: .third, organ: "青岚市", year: 2027, publisher: before.publisher, published: published,
      preamble: "本报告依据国办公开办函〔2027〕1号规定的年度报告格式编制。所列数据的统计期限自2027年1月1日起至2027年12月31日止。",
      prose: [
        .overview: ["2027年，全市新收政府信息公开申请1433件，其中境外人士申请4件；办结1433件，其中因属于个人生物识别信息不予公开3件。"],
        .problems: ["存在的主要问题是答复用语生硬。改进情况：编出样例，互相评阅。"],
        .otherMatters: ["本年度未收取信息处理费。"],
      ], rows: rows)
  }()
}
