import AnnualReport

/// A piece of source text as scalars, each of which knows its place.
package struct Stretch: Sendable {
  package private(set) var scalars: [Unicode.Scalar]
  package private(set) var anchors: [Passage.Anchor]

  package init(_ passage: Passage) {
    scalars = Array(passage.text.unicodeScalars)
    anchors = passage.anchors
  }

  private init(scalars: [Unicode.Scalar], anchors: [Passage.Anchor]) {
    self.scalars = scalars
    self.anchors = anchors
  }

  package static let empty = Stretch(scalars: [], anchors: [])

  package var isEmpty: Bool { scalars.isEmpty }
  package var count: Int { scalars.count }
  package var string: String { String(scalars: scalars) }
  package var passage: Passage { Passage(text: string, anchors: anchors) }

  /// The place of the scalar at the offset.
  package func place(at offset: Int) -> Place {
    guard !anchors.isEmpty else { return .unknown }
    let anchor = anchors[max(0, anchors.firstIndex(behind: offset) - 1)]
    return anchor.place.advanced(by: offset - anchor.offset)
  }

  /// The place of the first scalar.
  package var place: Place { place(at: 0) }

  /// The scalars of the range, with their places.
  package subscript(range: Range<Int>) -> Stretch {
    var kept: [Passage.Anchor] = []
    if !anchors.isEmpty { kept.append(Passage.Anchor(offset: 0, place: place(at: range.lowerBound))) }
    for anchor in anchors[anchors.firstIndex(behind: range.lowerBound)...] {
      if anchor.offset >= range.upperBound { break }
      kept.append(Passage.Anchor(offset: anchor.offset - range.lowerBound, place: anchor.place))
    }
    return Stretch(scalars: Array(scalars[range]), anchors: kept)
  }

  /// The stretch without the white space at its ends.
  package var trimmed: Stretch {
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return .empty }
    return first == 0 && last == count - 1 ? self : self[first..<last + 1]
  }

  /// Puts another stretch behind this one.
  package mutating func append(_ other: Stretch) {
    let shift = count
    anchors += other.anchors.map { Passage.Anchor(offset: $0.offset + shift, place: $0.place) }
    scalars += other.scalars
  }

  /// The stretch with white space taken out, but for one space between words in Latin letters or digits, so that the text
  /// does not depend on how its source broke and justified its lines.
  package var withoutLayout: Stretch {
    guard scalars.contains(where: \.isBlank) else { return self }
    var result = Stretch.empty
    var index = 0
    while index < count {
      let start = index
      while index < count, !scalars[index].isBlank { index += 1 }
      if index > start { result.append(self[start..<index]) }
      let gap = index
      while index < count, scalars[index].isBlank { index += 1 }
      if gap > 0, index > gap, index < count, scalars[gap - 1].isLatin, scalars[index].isLatin,
        !(scalars[gap - 1].isDigit || scalars[index].isDigit)
      {
        result.append(Stretch(scalars: [" "], anchors: [Passage.Anchor(offset: 0, place: place(at: gap))]))
      }
    }
    return result
  }

  /// The pieces between the scalars for which the condition holds, trimmed, without empty ones.
  package func split(where separates: (Unicode.Scalar) -> Bool) -> [Stretch] {
    scalars.indices.split { separates(scalars[$0]) }
      .map { self[$0.startIndex..<$0.endIndex].trimmed }.filter { !$0.isEmpty }
  }
}
