/// What is known of one aspect of a number, and from where.
struct Slot<Value: Hashable & Sendable>: Hashable, Sendable {
  /// From where a value is known.
  enum Provenance: Hashable, Sendable {
    /// The clause says it, in these words.
    case stated(Range<Int>?)
    /// It was said before, and holds on by the rule.
    case inherited(InheritanceRule)
    /// Nothing says otherwise.
    case assumed
    /// Words that nobody here knows stand where it would be said.
    case unknown(Range<Int>?)
  }

  /// The value; without meaning where it is unknown.
  var value: Value
  /// From where it is known.
  var provenance: Provenance

  /// Whether it is known at all.
  var isKnown: Bool { if case .unknown = provenance { false } else { true } }
  /// Whether the clause itself says it.
  var isStated: Bool { if case .stated = provenance { true } else { false } }
}

/// Why a value that a clause does not state holds for it.
enum InheritanceRule: String, Hashable, Sendable {
  /// The heading above is about it.
  case heading
  /// A clause of the same sentence says it.
  case sentence
  /// A sentence of the same paragraph says it.
  case paragraph
}
