extension String {
  /// The text with some of its scalars written otherwise.
  ///
  /// Scalar by scalar: to whoever reads a format, a comma is a comma with a combining mark upon it, too.
  func escaping(_ escape: (Unicode.Scalar) -> String?) -> String {
    var escaped = ""
    for scalar in unicodeScalars {
      if let other = escape(scalar) { escaped += other } else { escaped.unicodeScalars.append(scalar) }
    }
    return escaped
  }
}
