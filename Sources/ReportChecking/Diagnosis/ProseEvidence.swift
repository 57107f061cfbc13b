extension CheckContext {
  /// What the prose states of the cells in numbers: evidence for or against an explanation.
  ///
  /// A number with several readings counts by the one that the table bears out, if there is just one; a number that
  /// contradicts the table is a finding, and comes in as such.
  var proseEvidence: [Evaluation] {
    comparisons.compactMap { $0.agreeing.count == 1 ? $0.agreeing[0] : nil }
  }
}
