import AnnualReport
import ReportChecking

/// What one year's report hands to the next: each equation between the two, and whether it holds.
public struct Chain: Sendable {
  /// One of the equations.
  public struct Link: Sendable {
    /// The equation with its values.
    public let evaluation: Evaluation
    /// The later report's table, by which it is worded.
    public let form: TableForm

    /// Whether it holds; `nil` where that cannot be judged, as of a blank.
    public var holds: Bool? {
      switch evaluation.outcome {
      case .holds: true
      case .violated: evaluation.isBrokenAcrossYears ? false : nil
      case .unassessed: nil
      }
    }

    /// The cell of the later report that should follow from the rest: what is carried over, what is in force.
    public var cell: CellID? { evaluation.equation.right.first?.quantity.cell }
  }

  /// Why there is no chain between two reports.
  public enum Absence: String, Hashable, Sendable {
    /// The year of one is not known.
    case yearUnknown
    /// They are not for two years of which one follows the other.
    case notConsecutive
    /// They are not of one organ.
    case otherOrgan
  }

  /// The year of the earlier report.
  public let earlier: Int
  /// The year of the later report.
  public let later: Int
  /// The equations of the later report's form, in its order.
  public let links: [Link]

  /// The equations that do not hold.
  public var broken: [Link] { links.filter { $0.holds == false } }

  /// The chain between two reports, whichever is the later; or why there is none.
  public static func between(_ one: Report, _ other: Report) -> Result<Chain, Absence> {
    guard let year = one.year?.value, let otherYear = other.year?.value else { return .failure(.yearUnknown) }
    guard abs(year - otherYear) == 1 else { return .failure(.notConsecutive) }
    if let organ = one.organ?.value, let otherOrgan = other.organ?.value,
      !OrganName(organ).mayBe(OrganName(otherOrgan))
    {
      return .failure(.otherOrgan)
    }
    return .success(year < otherYear ? Chain(from: one, year, to: other) : Chain(from: other, otherYear, to: one))
  }

  private init(from earlier: Report, _ year: Int, to later: Report) {
    self.earlier = year
    self.later = year + 1
    let valuation = Valuation(of: later, previous: earlier)
    links = TableKey.allCases.compactMap { later.tables[$0]?.form }.flatMap { form in
      form.equationsAcrossYears.map { Link(evaluation: valuation.evaluate($0), form: form) }
    }
  }
}

extension Chain.Absence: Error {
  /// The reason in words.
  public var words: Bilingual {
    switch self {
    case .yearUnknown: Bilingual(zh: "有一份没有写明年份", en: "the year of one is not known")
    case .notConsecutive: Bilingual(zh: "不是前后相接的两年", en: "the years do not follow each other")
    case .otherOrgan: Bilingual(zh: "不是同一机关", en: "they are of two organs")
    }
  }
}

extension Quantity {
  fileprivate var cell: CellID? { if case .cell(let cell) = self { cell } else { nil } }
}
