/// Inputs made of seeds by small changes, the same in every run.
struct Mutations {
  private let seeds: [[UInt8]]
  private let words: [[UInt8]]
  private var state: UInt64 = 2024

  init(seeds: [[UInt8]], words: [[UInt8]]) {
    self.seeds = seeds
    self.words = words
  }

  private mutating func number(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, bound)))
  }

  /// The next input.
  mutating func next() -> [UInt8] {
    var bytes = seeds[number(below: seeds.count)]
    for _ in 0...number(below: 6) {
      let start = number(below: bytes.count + 1)
      let end = min(bytes.count, start + number(below: 12))
      switch number(below: 6) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: number(below: bytes.count + 1))
      case 2 where !words.isEmpty: bytes.insert(contentsOf: words[number(below: words.count)], at: start)
      case 3 where !words.isEmpty: bytes.replaceSubrange(start..<end, with: words[number(below: words.count)])
      case 4: bytes = Array(bytes[..<start] + seeds[number(below: seeds.count)].dropFirst(start))
      default: if start < bytes.count { bytes[start] = UInt8(number(below: 256)) }
      }
    }
    return bytes
  }
}
