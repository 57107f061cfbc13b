import AnnualReport

/// The sentences of a passage in which characters are lost: `结转下年度??办理2件`. What is left of them proves nothing.
struct DamagedSentences {
  private let ranges: [Range<Int>]

  /// Finds the sentences with runs of question marks or with replacement characters.
  init(in passage: Passage) {
    let scalars = Array(passage.text.unicodeScalars)
    func isLost(_ index: Int) -> Bool {
      if scalars[index] == "\u{FFFD}" { return true }
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      return Folding.fold(scalars[index]) == "?" && Folding.fold(next) == "?"
    }
    ranges = scalars.indices.split { "。！；".unicodeScalars.contains(scalars[$0]) }
      .map { $0.startIndex..<$0.endIndex }.filter { $0.contains(where: isLost) }
  }

  /// Whether the range lies in a damaged sentence.
  func covers(_ range: Range<Int>) -> Bool {
    // By bisection: a text may have as many damaged sentences as figures.
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].overlaps(range)
  }

  /// The figure, which is never compared if its sentence is damaged.
  func figure(_ figure: ProseFigure) -> ProseFigure {
    guard covers(figure.range) else { return figure }
    var figure = figure
    figure.leaveUncompared(.damaged)
    return figure
  }
}
