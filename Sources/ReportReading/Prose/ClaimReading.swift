import AnnualReport

extension PassageReader {
  /// Reads what a segment claims without a figure of its own.
  mutating func readClaims(_ phrase: Phrase, _ segment: Segment) {
  }

  /// Reads which figures of the sentence are parts of another.
  mutating func readParts() {
  }
}
