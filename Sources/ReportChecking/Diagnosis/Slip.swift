import AnnualReport

/// A slip that a person makes in filling in a table, and that one explanation undoes.
public enum Slip: String, Hashable, Sendable, CaseIterable {
  /// One digit of a number is another, missing or one too many.
  case digitMistyped
  /// Two neighbouring digits of a number changed places.
  case digitsTransposed
  /// Two cells of a row or of a column changed places.
  case cellsSwapped
  /// The values of a row stand one column to the left or to the right of their own.
  case rowSlid
  /// The values of a row and of the next row changed places.
  case rowsExchanged

  /// The name in the interface.
  public var name: Bilingual {
    switch self {
    case .digitMistyped: Bilingual(zh: "数字录错", en: "digit mistyped")
    case .digitsTransposed: Bilingual(zh: "数字颠倒", en: "digits transposed")
    case .cellsSwapped: Bilingual(zh: "两格互换", en: "two cells swapped")
    case .rowSlid: Bilingual(zh: "整行错位一列", en: "row slid by one column")
    case .rowsExchanged: Bilingual(zh: "两行互换", en: "two rows exchanged")
    }
  }
}
