import AnnualReport

/// Two reports side by side: their cells with the changes, what one hands to the other, and their prose.
public struct ReportComparison: Sendable {
  /// The cells of a table.
  public struct Table: Sendable {
    /// The rows and columns of both forms.
    public let form: JoinedTable
    /// The cells in reading order.
    public let cells: [CellComparison]
    /// The rows that only the first report's form has.
    public let onlyBefore: [RowForm]
    /// The rows that only the second report's form has.
    public let onlyAfter: [RowForm]
  }

  /// The prose of a section, of the preamble where there is no key.
  public struct Prose: Sendable {
    /// The section.
    public let section: SectionKey?
    /// Its sentences in their order.
    public let sentences: SentenceDiff
  }

  /// Whose the first report is, without its tables and prose.
  public let before: ReportIdentity
  /// Whose the second report is.
  public let after: ReportIdentity
  /// The tables that either form has, in the order of the form.
  public let tables: [Table]
  /// What the earlier of the two hands to the later, or why they are no chain.
  public let chain: Result<Chain, Chain.Absence>
  /// The preamble and the sections that either has, in the order of the form.
  public let prose: [Prose]

  /// Compares two reports; changes are from the first to the second, whichever is the earlier.
  public init(_ before: Report, _ after: Report) {
    self.before = ReportIdentity(before)
    self.after = ReportIdentity(after)
    chain = Chain.between(before, after)
    tables = TableKey.allCases.compactMap { key in
      let forms = (before: before.tableForm(key), after: after.tableForm(key))
      let joined = JoinedTable(key, of: [forms.after, forms.before].compactMap(\.self))
      if joined.rows.isEmpty { return nil }
      return Table(
        form: joined,
        cells: joined.cells.map {
          CellComparison(cell: $0, before: before.standing(at: $0), after: after.standing(at: $0))
        },
        onlyBefore: Self.rows(of: forms.before, not: forms.after),
        onlyAfter: Self.rows(of: forms.after, not: forms.before))
    }
    prose = ([nil] + SectionKey.allCases).compactMap { key in
      let sentences = SentenceDiff(
        before.passages(of: key).map(\.text).joined(), after.passages(of: key).map(\.text).joined())
      return sentences.pairs.isEmpty ? nil : Prose(section: key, sentences: sentences)
    }
  }

  /// The rows that one form has and the other lacks; none where there is only one form.
  private static func rows(of form: TableForm?, not other: TableForm?) -> [RowForm] {
    guard let form, let other else { return [] }
    return form.rows.filter { other.row($0.key) == nil }
  }
}

/// Whose report it is, and of which year and form, as far as it says so.
public struct ReportIdentity: Hashable, Sendable {
  /// The organ.
  public let organ: String?
  /// The year.
  public let year: Int?
  /// The form's name.
  public let form: String?

  /// The identity of a report.
  public init(_ report: Report) {
    organ = report.organ?.value
    year = report.year?.value
    form = report.form?.name
  }
}
