import AnnualReport

/// The sums of cells that words can stand for, in the tables that the report has.
struct CellSums {
  private let forms: [TableKey: TableForm]
  private let tables: [TableKey: Table]
  /// The rows of applications by their keys and by the groups with which these begin, in the form's order.
  private let rowsByName: [Substring: [RowKey]]

  /// For the report's tables; for a table that it lacks, the form in force.
  init(of report: Report, inForce form: Form?) {
    var forms: [TableKey: TableForm] = [:]
    for key in TableKey.allCases { forms[key] = report.tables[key]?.form ?? form?.table(key) }
    self.forms = forms
    var rowsByName: [Substring: [RowKey]] = [:]
    for row in forms[.applications]?.rows ?? [] {
      let name = row.key.rawValue[...]
      rowsByName[name, default: []].append(row.key)
      if let dot = name.firstIndex(of: ".") { rowsByName[name[..<dot], default: []].append(row.key) }
    }
    self.rowsByName = rowsByName
    tables = report.tables
  }

  /// What the cells sum to in the report's tables, a blank counting as 0; `nil` where one is no number, or of another year.
  func value(of terms: [Term]) -> Int? {
    var sum = 0
    for term in terms {
      guard case .cell(let cell) = term.quantity else { return nil }
      switch tables[cell.table]?.cells[cell]?.content {
      case .number(let number):
        guard let integer = number.integer else { return nil }
        sum += term.coefficient * integer
      case .blank, .notApplicable: continue
      case .text, nil: return nil
      }
    }
    return sum
  }

  // MARK: Applications

  /// Rows whose key is the name or begins with it, summed, in the columns.
  func rows(_ name: String, _ columns: [ColumnKey] = [.total], times coefficient: Int = 1) -> [Term] {
    let rows = rowsByName[name[...]] ?? name.split(separator: "+").flatMap { rowsByName[$0] ?? [] }
    return rows.flatMap { row in columns.map { Term(.cell(CellID(.applications, row, $0)), times: coefficient) } }
  }

  /// The sums that an act on applications may state, the likeliest first.
  ///
  /// 受理, 办理 and the like may contain what was carried over. `withCarriedOver` tells that the text says so (含上年结转3件),
  /// `ofTotal` that the number is part of one before it (其中办结40件).
  func applications(_ act: Act, withCarriedOver: Bool = false, ofTotal: Bool = false) -> [[Term]] {
    var received: [Term] { rows("newlyReceived") }
    var carriedOver: [Term] { rows("carriedOver") }
    var concluded: [Term] { rows("concluded") }
    var carriedForward: [Term] { rows("carriedForward") }
    switch act {
    case .received: return withCarriedOver ? [received + carriedOver, received] : [received]
    case .accepted where withCarriedOver: return [received + carriedOver, received, concluded]
    case .accepted: return [received, received + carriedOver, concluded]
    case .handled where withCarriedOver: return [received + carriedOver, concluded, received]
    case .handled: return [concluded, received + carriedOver, received]
    case .concluded:
      return [concluded] + (ofTotal ? [concluded + rows("carriedOver", times: -1)] : [])
    case .answered:
      return applications(.concluded, ofTotal: ofTotal) + [concluded + rows("otherHandling", times: -1)]
    case .carriedOver: return [carriedOver]
    case .carriedForward, .pending: return [carriedForward]
    case .awaiting: return [carriedForward, received + carriedOver]
    case .carried: return ofTotal ? [carriedOver, carriedForward] : [carriedForward, carriedOver]
    case .outcome("unavailable.notHeld"): return [rows("unavailable.notHeld"), rows("unavailable")]
    // 公开类 may mean both rows or the first alone.
    case .outcome("granted+partiallyGranted"): return [rows("granted+partiallyGranted"), rows("granted")]
    case .outcome(let name): return [rows(name)]
    case .notExisting:
      return [rows("unavailable.notHeld"), rows("unavailable.requiresCreation"), rows("unavailable")]
    case .brought, .settled, .verdict, .issued, .repealed, .inForce, .decided, .charged, .passedOn, .other: return []
    }
  }

  /// The columns that an applicant may mean, the likeliest first.
  private func columns(_ applicant: Applicant) -> [[ColumnKey]] {
    let organizations = forms[.applications]?.columns.map(\.key).filter { $0 != .naturalPerson && $0 != .total } ?? []
    switch applicant {
    case .naturalPerson: return [[.naturalPerson]]
    case .organization: return [organizations]
    case .legalPerson: return [organizations, organizations.filter { $0 != "otherOrganization" }, ["enterprise"]]
    case .other: return [["otherOrganization"], organizations.filter { $0 != "enterprise" }, organizations]
    case .column(let column): return [[column]]
    }
  }

  /// The sums that a number of one kind of applicants may state.
  ///
  /// They are applicants of what was received or of what was concluded, as the number before them (`whole`) is.
  func applications(by applicant: Applicant, of whole: Act?) -> [[Term]] {
    columns(applicant).flatMap { columns in
      var received: [Term] { rows("newlyReceived", columns) }
      var concluded: [Term] { rows("concluded", columns) }
      return switch whole {
      case .received: [received]
      case .concluded, .answered: [concluded]
      case .carriedOver: [rows("carriedOver", columns)]
      case .carriedForward, .pending: [rows("carriedForward", columns)]
      case .carried: [rows("carriedForward", columns), rows("carriedOver", columns)]
      case .outcome(let name): [rows(name, columns)]
      default: [received, concluded, received + rows("carriedOver", columns)]
      }
    }
  }

  /// What must be 0 if all applications came from the applicant.
  func applications(notBy applicant: Applicant) -> [[Term]] {
    guard applicant != .legalPerson, applicant != .other, let own = columns(applicant).first else { return [] }
    let all = forms[.applications]?.columns.map(\.key).filter { $0 != .total } ?? []
    let others = all.filter { !own.contains($0) }
    return [rows("newlyReceived", others), rows("concluded", others)]
  }

  // MARK: Disputes

  /// The sums of the disputes' column that the matters may state together.
  func disputes(_ matters: [Matter], _ column: ColumnKey = .total) -> [[Term]] {
    func terms(_ rows: [RowKey]) -> [Term] { rows.map { Term(.cell(CellID(.disputes, $0, column))) } }
    // 行政诉讼直接起诉2件 are those alone.
    let isByRoute = matters.contains(.directLitigation) || matters.contains(.litigationAfterReconsideration)
    let rows = matters.flatMap { matter -> [RowKey] in
      switch matter {
      case .reconsideration: [.reconsideration]
      case .litigation where isByRoute: []
      case .litigation: [.directLitigation, .litigationAfterReconsideration]
      case .directLitigation: [.directLitigation]
      case .litigationAfterReconsideration: [.litigationAfterReconsideration]
      case .dispute: [.reconsideration, .directLitigation, .litigationAfterReconsideration]
      default: []
      }
    }
    return rows.isEmpty ? [] : [terms(rows)]
  }

  /// The columns of the disputes' table beside the total and the column.
  func otherVerdicts(than column: ColumnKey) -> [ColumnKey] {
    forms[.disputes]?.columns.map(\.key).filter { $0 != column && $0 != .total } ?? []
  }

  // MARK: Disclosure

  /// The sums that a number of documents may state.
  func documents(_ matters: [Matter], _ act: Act) -> [[Term]] {
    let columns: [ColumnKey] =
      switch act {
      case .issued: ["issued", "produced", "newlyPublished"]
      case .repealed: ["repealed"]
      case .inForce: ["inForce", "totalPublished"]
      default: []
      }
    let rows = matters.compactMap { matter -> RowKey? in
      switch matter {
      case .normativeDocuments: .normativeDocuments
      case .regulations: .regulations
      default: nil
      }
    }
    return cells(rows, columns)
  }

  /// The sums that a number of decisions may state.
  func decisions(_ matters: [Matter]) -> [[Term]] {
    let rows = matters.compactMap { matter -> RowKey? in
      switch matter {
      case .licences: .licences
      case .penalties: .penalties
      case .coerciveMeasures: .coerciveMeasures
      default: nil
      }
    }
    return rows.isEmpty && matters == [.charges] ? charges : cells(rows, ["decisions"])
  }

  /// What was charged as 行政事业性收费.
  private var charges: [[Term]] { cells([.fees], [.amount]) }

  private func cells(_ rows: [RowKey], _ columns: [ColumnKey]) -> [[Term]] {
    guard !rows.isEmpty, let form = forms[.disclosure] else { return [] }
    return columns.filter { form.column($0) != nil }.map { column in
      rows.map { Term(.cell(CellID(.disclosure, $0, column))) }
    }
  }
}
