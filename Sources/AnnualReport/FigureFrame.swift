/// How the words of a figure were understood: what was done, to what, by whom and when, each with where that is known from.
public struct FigureFrame: Hashable, Sendable {
  /// An aspect of what a number means.
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    /// What was done.
    case act
    /// To what.
    case matter
    /// Whose number it is.
    case body
    /// When.
    case time
    /// Who applied.
    case applicant
    /// Whether it is about this law.
    case law
  }

  /// From where an aspect is known.
  public enum Source: String, Hashable, Sendable {
    /// The clause says it.
    case stated
    /// It was said before.
    case inherited
    /// Nothing says otherwise.
    case assumed
    /// Words that the reader does not know stand where it would be said.
    case unknown
  }

  /// What is known of an aspect.
  public struct Slot: Hashable, Sendable {
    /// The aspect.
    public let aspect: Aspect
    /// The value, in the words of the form's keys: `received`, `application`, `own`, `current`.
    public let value: String
    /// From where it is known.
    public let source: Source

    /// Makes a slot.
    public init(_ aspect: Aspect, _ value: String, _ source: Source) {
      self.aspect = aspect
      self.value = value
      self.source = source
    }
  }

  /// The ranges of the words of its clause, in the passage's text, in Unicode scalars.
  public let words: [Range<Int>]
  /// What is known, in the order of the aspects.
  public let slots: [Slot]

  /// Makes a frame.
  public init(words: [Range<Int>], slots: [Slot]) {
    self.words = words
    self.slots = slots
  }
}
