import Synchronization

/// Remembers what texts were found to be, so that the few hundred labels that thousands of reports have in common are
/// looked at once a run.
///
/// What is found must depend on nothing but the text. Safe to be used by several threads at a time; two that meet may both
/// look at a text. Long texts repeat seldom and are not kept, and of others only so many.
package final class TextMemo<Found: Sendable>: Sendable {
  private struct Text: Hashable {
    let scalars: [Unicode.Scalar]

    static func == (a: Text, b: Text) -> Bool {
      a.scalars.withUnsafeBytes { a in b.scalars.withUnsafeBytes { b in a.elementsEqual(b) } }
    }

    func hash(into hasher: inout Hasher) {
      scalars.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  /// The longest text that is kept, in scalars.
  package let longest: Int
  /// How many texts are kept; one more and all are forgotten.
  package let most: Int
  private let known = Mutex<[Text: Found]>([:])

  /// A memory that is empty.
  package init(longest: Int = 160, most: Int = 4096) {
    self.longest = longest
    self.most = most
  }

  /// What the text is, found by looking at it only where that is not known.
  package func found(_ scalars: [Unicode.Scalar], _ look: () -> Found) -> Found {
    guard scalars.count <= longest else { return look() }
    let text = Text(scalars: scalars)
    if let found = known.withLock({ $0[text] }) { return found }
    let found = look()
    known.withLock { known in
      if known.count >= most { known.removeAll() }
      known[text] = found
    }
    return found
  }

  /// How many texts are kept at present.
  package var count: Int { known.withLock(\.count) }
}
