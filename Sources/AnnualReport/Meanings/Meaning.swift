/// What a place of the form is for, in words of our own: what is counted there and what is not, and on what that rests.
public struct Meaning: Hashable, Sendable {
  /// The place.
  public let place: FormPlace
  /// What is counted there; of a section, what it tells.
  public let counts: Bilingual
  /// What might be taken for it and is not, with where it belongs.
  public let leavesOut: Bilingual
  /// What the printed form leaves open, so that organs do as they think best.
  public let unsettled: Bilingual?
  /// The articles and documents behind it.
  public let sources: [FormSource]

  init(
    _ place: FormPlace, counts: Bilingual, leavesOut: Bilingual, unsettled: Bilingual? = nil, sources: [FormSource]
  ) {
    self.place = place
    self.counts = counts
    self.leavesOut = leavesOut
    self.unsettled = unsettled
    self.sources = sources
  }

  /// What the form in force says of its places.
  static let ofForm2021 = shared + disclosure2021 + otherHandling2021

  /// What the trial form says of its places.
  static let ofForm2019 = shared + disclosure2019 + otherHandling2019

  private static let shared =
    sections + tables + flow + withheld + unavailableOrNotProcessed + applicants + disputes + documents
}

extension Form {
  /// What is counted at the place; `nil` where nobody wrote it down, as for a cell, which is its row and its column.
  public func meaning(of place: FormPlace) -> Meaning? { meanings.first { $0.place == place } }
}
