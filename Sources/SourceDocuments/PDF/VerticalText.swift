import AnnualReport

/// Finds characters that are set below each other, as in 三、本年度办理结果 at the edge of a table or in its header.
enum VerticalText {
  /// The texts that run downwards, each as its words, and the words that are left.
  static func split(_ words: [PageWord]) -> (vertical: [[PageWord]], rest: [PageWord]) {
    let candidates = aloneOnTheirLines(words).sorted { words[$0].box.top < words[$1].box.top }
    var stacks: [[Int]] = []
    for index in candidates {
      let box = words[index].box
      guard WorkBudget.step(stacks.count) else { break }
      let above = stacks.firstIndex { stack in
        let last = words[stack[stack.count - 1]].box
        return abs(last.middle - box.middle) <= evenness * box.width && box.top > last.top
          && box.top - last.bottom <= widestSpace * box.width
      }
      if let above { stacks[above].append(index) } else { stacks.append([index]) }
    }
    let vertical = stacks.filter { $0.map { words[$0].text.unicodeScalars.count }.reduce(0, +) >= leastCharacters }
    let taken = Set(vertical.joined())
    return (vertical.map { $0.map { words[$0] } }, words.indices.filter { !taken.contains($0) }.map { words[$0] })
  }

  /// The words one character wide that no other word touches on its left or right, as in a line of text.
  private static func aloneOnTheirLines(_ words: [PageWord]) -> [Int] {
    let bands = Dictionary(grouping: words.indices) { Int((words[$0].box.center / band).rounded(.down)) }
    return words.indices.filter { index in
      let box = words[index].box
      guard isNarrow(words[index]) else { return false }
      let first = Int(((box.top - box.width) / band).rounded(.down))
      let last = Int(((box.bottom + box.width) / band).rounded(.down))
      WorkBudget.step(last - first)
      return !(first...last).contains { number in
        bands[number, default: []].contains { $0 != index && touches(words[$0].box, box) }
      }
    }
  }

  /// Whether the boxes are next to each other on a line.
  private static func touches(_ a: Place.Box, _ b: Place.Box) -> Bool {
    let space = widestTouch * min(a.height, b.width)
    return abs(a.center - b.center) < b.width / 2 && a.left - b.right < space && b.left - a.right < space
  }

  /// How far the middles of characters below each other lie apart at most, in their width.
  private static let evenness = 0.25
  /// Two characters above each other are two words as likely as one.
  private static let leastCharacters = 3
  /// How high the bands are in which words are looked up, in points: a line or two.
  private static let band = 20.0
  /// The longest word that a program writes as one downwards; a longer one is a line of text on a turned page.
  private static let longestWord = 6
  /// How high the box of one character is at most, in its width: fonts leave room above and below.
  private static let highestCharacter = 1.6
  /// How high the box of several is at least.
  private static let leastStanding = 1.4
  /// How far characters of a line of text stand apart at most, in their size.
  private static let widestTouch = 0.3
  /// How far characters stand apart at most, in their width.
  private static let widestSpace = 1.2

  /// Whether the word is one character wide, and no value.
  private static func isNarrow(_ word: PageWord) -> Bool {
    let scalars = Array(word.text.unicodeScalars)
    let count = scalars.count
    guard count <= longestWord, scalars.allSatisfy({ $0.isHanzi || "、（）".unicodeScalars.contains($0) }) else {
      return false
    }
    guard case .text = CellText.content(of: scalars) else { return false }
    return count == 1
      ? word.box.height < word.box.width * highestCharacter : word.box.height > word.box.width * leastStanding
  }
}
