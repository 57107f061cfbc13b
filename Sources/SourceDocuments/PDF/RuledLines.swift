import AnnualReport

/// The rules of a page with those made one that are meant as one: doubled, dashed, or drawn cell by cell.
struct RuledLines {
  /// The rules that touch each other, directly or by others.
  let groups: [[Rule]]

  /// Joins the rules.
  init(_ rules: [Rule]) {
    let level = Self.joined(rules.filter(\.isLevel), within: Self.unevenness)
    let upright = Self.joined(rules.filter { !$0.isLevel }, within: Self.unevenness)
    guard !level.isEmpty, !upright.isEmpty, rules.count <= Self.most, level.count * upright.count <= Self.mostPairs,
      WorkBudget.step(level.count * upright.count)
    else {
      groups = []
      return
    }
    let lines = level + upright
    var joined = DisjointSets(count: lines.count)
    for (index, rule) in level.enumerated() {
      for (other, across) in upright.enumerated() where Self.touch(rule, across) {
        joined.join(index, level.count + other)
      }
    }
    var groups: [Int: [Rule]] = [:]
    var order: [Int] = []
    for (index, line) in lines.enumerated() {
      let group = joined.representative(of: index)
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(line)
    }
    // The doubled rules of one table; those of another may stand between them.
    self.groups = order.compactMap { groups[$0] }.map { group in
      [true, false].flatMap { isLevel in
        Self.joined(group.filter { $0.isLevel == isLevel }, within: Self.doubling)
      }
    }
  }

  /// More than the tables of a page have, drawn cell by cell with dashes.
  private static let most = 100_000
  private static let mostPairs = 1_000_000
  /// How far the lines of a doubled rule, or the borders of neighbouring cells, are apart at most, in points: no row is as low.
  private static let doubling = 4.5
  /// How far the parts of one rule are beside each other at most, in points: coordinates are rounded.
  private static let unevenness = 1.0
  /// How far the dashes of one rule are apart at most, in points: no cell is as narrow.
  private static let dashing = 4.0
  /// A shorter one is a part of something else, such as a character.
  private static let shortest = 5.0

  /// The rules of one direction, each as long as it is drawn, with one position for those side by side.
  private static func joined(_ rules: [Rule], within distance: Double) -> [Rule] {
    var result: [Rule] = []
    var band: [Rule] = []
    func endBand() {
      guard let first = band.first, let last = band.last else { return }
      let position = (first.position + last.position) / 2
      var extent: ClosedRange<Double>?
      func endRule() {
        guard let extent, extent.upperBound - extent.lowerBound >= shortest else { return }
        result.append(Rule(isLevel: first.isLevel, position: position, extent: extent))
      }
      for rule in band.sorted(by: { $0.extent.lowerBound < $1.extent.lowerBound }) {
        if let before = extent, rule.extent.lowerBound <= before.upperBound + dashing {
          extent = before.lowerBound...max(before.upperBound, rule.extent.upperBound)
        } else {
          endRule()
          extent = rule.extent
        }
      }
      endRule()
      band.removeAll()
    }
    for rule in rules.sorted(by: { $0.position < $1.position }) {
      if let first = band.first, rule.position - first.position > distance { endBand() }
      band.append(rule)
    }
    endBand()
    return result
  }

  private static func touch(_ level: Rule, _ upright: Rule) -> Bool {
    func reaches(_ rule: Rule, _ position: Double) -> Bool {
      position >= rule.extent.lowerBound - dashing && position <= rule.extent.upperBound + dashing
    }
    return reaches(level, upright.position) && reaches(upright, level.position)
  }
}
