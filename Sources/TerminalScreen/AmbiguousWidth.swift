/// How many columns the terminal gives to characters of ambiguous width: “ ” — … ① · and the box-drawing lines.
///
/// Terminals differ by font and setting, and none says which in its description; it can be asked by where its cursor stands.
public enum AmbiguousWidth: Int, Hashable, Sendable {
  /// One column, as most terminals have it.
  case narrow = 1
  /// Two columns, as terminals set up for Chinese often have it.
  case wide = 2
}
