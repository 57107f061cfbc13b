import AnnualReport
import ProseReading

/// The formats that a report may follow, with what of them its source is compared with.
public struct KnownForms: Sendable {
  /// The national formats.
  public static let national = KnownForms(Form.all)

  /// The formats, the one in force first.
  let forms: [Form]
  /// For each table its headings, once for formats that have it in common.
  let headings: [TableKey: [FormHeadings]]
  /// The reader of prose that knows the formats' words.
  let proseReader: ProseReader

  /// Prepares the formats, the one in force first.
  public init(_ forms: [Form]) {
    self.forms = forms
    proseReader = ProseReader(forms: forms)
    headings = Dictionary(
      uniqueKeysWithValues: TableKey.allCases.map { key in
        var tables: [TableForm] = []
        for table in forms.compactMap({ $0.table(key) }) where !tables.contains(where: { $0.isPrintedAs(table) }) {
          tables.append(table)
        }
        return (key, tables.map { FormHeadings(LabelForms($0)) })
      })
  }

  /// The format of a report with the tables: the one that has the most of them, the first table weighing the most. `nil`
  /// where none has any but that of disputes.
  func form(of tables: [TableForm]) -> Form? {
    let weights: [TableKey: Int] = [.disclosure: 4, .applications: 2, .disputes: 1]
    let fitting = forms.map { form in
      let own = tables.filter { table in form.table(table.key).map { $0.isPrintedAs(table) } ?? false }
      return (form: form, weight: own.compactMap { weights[$0.key] }.reduce(0, +))
    }
    guard let best = fitting.max(by: { $0.weight < $1.weight }), best.weight > 1 else { return nil }
    return best.form
  }
}

extension TableForm {
  /// Whether both have the same rows and columns with the same labels.
  fileprivate func isPrintedAs(_ other: TableForm) -> Bool {
    key == other.key && rows.map(\.key) == other.rows.map(\.key) && columns.map(\.key) == other.columns.map(\.key)
      && rows.map(\.fullLabel) == other.rows.map(\.fullLabel) && columns.map(\.label) == other.columns.map(\.label)
  }
}
