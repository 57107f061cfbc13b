import AnnualReport
import ChineseText

extension Passage {
  /// The passage with the scalars that the function makes of its own, each at its place; `nil` leaves one out.
  func rewritten(_ change: (Int, Unicode.Scalar) -> [Unicode.Scalar]) -> Passage {
    var text = String.UnicodeScalarView()
    var anchors: [Anchor] = []
    var count = 0
    for (offset, scalar) in self.text.unicodeScalars.enumerated() {
      let new = change(offset, scalar)
      guard !new.isEmpty else { continue }
      let place = place(at: offset)
      if anchors.last.map({ $0.place.advanced(by: count - $0.offset) != place }) ?? true {
        anchors.append(Anchor(offset: count, place: place))
      }
      text.append(contentsOf: new)
      count += new.count
    }
    return Passage(text: String(text), anchors: anchors)
  }

  /// The passage as plain text that says the same, `nil` where nothing remains of it.
  ///
  /// What is struck out is left out, and digits that are raised beside others are written as raised ones: in `31¹`, the
  /// mark of a note is no digit of the number. Struck digits remain, each struck out, where without them a number would be
  /// made of what stands on both sides, or a cell would seem to have been left blank.
  func plain(marks: [(range: Range<Int>, mark: TextMark)], keepsStruckNumber: Bool) -> Passage? {
    let scalars = Array(text.unicodeScalars)
    var kinds = [TextMark](repeating: .plain, count: scalars.count)
    for (range, mark) in marks { for offset in range { kinds[offset] = mark } }
    /// What stands next that is neither blank nor struck, going on by the step; `nil` where nothing plain does.
    func neighbour(from start: Int, by step: Int) -> Unicode.Scalar? {
      var offset = start
      while scalars.indices.contains(offset), scalars[offset].isBlank || kinds[offset] == .struck { offset += step }
      return scalars.indices.contains(offset) && kinds[offset] == .plain ? Folding.fold(scalars[offset]) : nil
    }
    let isAllStruck = !scalars.indices.contains { kinds[$0] != .struck && !scalars[$0].isBlank }
    var written: [Unicode.Scalar?] = scalars
    var isCrossed = [Bool](repeating: false, count: scalars.count)
    for (range, mark) in marks {
      let before = neighbour(from: range.lowerBound - 1, by: -1)
      let after = neighbour(from: range.upperBound, by: 1)
      switch mark {
      case .plain: continue
      case .struck:
        let parts = before?.isDigit ?? false && after?.isDigit ?? false
        let stays = isAllStruck ? keepsStruckNumber : parts
        for offset in range {
          if !stays { written[offset] = nil } else if Folding.fold(scalars[offset]).isDigit { isCrossed[offset] = true }
        }
      case .raised:
        // A number between words that an editor has raised as a whole is still one.
        let marksNote = before != nil && !(after?.isHanzi ?? false)
        guard before?.isDigit ?? false || after?.isDigit ?? false || marksNote else { continue }
        for offset in range { written[offset] = Folding.raised(scalars[offset]) }
      }
    }
    let passage = rewritten { offset, _ in
      written[offset].map { isCrossed[offset] ? [$0, Folding.strokeThrough] : [$0] } ?? []
    }
    let trimmed = Stretch(passage).trimmed
    return trimmed.isEmpty ? nil : trimmed.passage
  }
}
