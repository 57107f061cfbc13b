import AnnualReport

/// What probably violated some equations of a system: hypotheses of which each accounts for all of them.
struct Cause {
  /// The most cells that are searched for at once.
  static let mostCells = 3

  /// The violated equations, rising.
  let equations: [Int]
  /// The likeliest hypotheses: those of least weight, and single slips; none where the search ended without any.
  let hypotheses: [Hypothesis]
  /// How many cells must be wrong at once, at the least, if none of the hypotheses is true, where that is known.
  let rivals: Int?
  /// Whether hypotheses as small as these may be missing.
  let isExhausted: Bool

  /// The causes of all violations in the group of the system's equations; what has nothing in common is told apart.
  ///
  /// What is left when other causes are taken for granted is known as little as those are.
  static func causes(in system: LinearSystem, group: [Int], isExhausted: Bool = false) -> [Cause] {
    let violated = system.violated(in: group)
    guard !violated.isEmpty else { return [] }
    var search = ErrorLocalisation(system, group: group)
    lazy var slips = RowSlips(system)
    for count in 1...mostCells {
      let ofRows =
        switch count {
        case 2: slips.mending(group).map { [$0] }
        case 3: slips.mendingWithOneCell(group)
        default: [[Mistake]]()
        }
      let ofCells = search.corrections(count: count).map { Mistake.mistakes($0, in: system) }
      let all = unique((ofRows + ofCells).map(Hypothesis.init))
      guard let least = all.map(\.weight).min() else { continue }
      // A single slip is never passed over, for it may be the simplest story even where it changes most.
      let isLikely = { (hypothesis: Hypothesis) in hypothesis.weight == least || hypothesis.mistakes.count == 1 }
      var rivals = all.filter { !isLikely($0) }.reduce(count + 1) { min($0, $1.corrections.count) }
      // One cell is as good as proved when no two others could do: with the whole table that is so by theory, for its
      // equations are those of a product code of minimum distance 4.
      if count == 1, all.count == 1, search.corrections(count: 2).isEmpty, search.isComplete(below: 3) { rivals = 3 }
      return split(
        all.filter(isLikely), violated, rivals: rivals,
        isExhausted: isExhausted || !search.isComplete(below: rivals), in: system)
    }
    let apart = signatures(in: system, group: group)
    guard !apart.isEmpty else {
      return [Cause(equations: violated, hypotheses: [], rivals: nil, isExhausted: isExhausted || search.isExhausted)]
    }
    let own = apart.map { correction in
      Cause(
        equations: violated.filter { system.matrix[$0, correction.column] != 0 },
        hypotheses: [Hypothesis([Mistake(correction, in: system)])], rivals: nil, isExhausted: false)
    }
    return own
      + causes(
        in: system.corrected(by: apart), group: group,
        isExhausted: isExhausted || !search.isComplete(below: mostCells + 1))
  }

  /// Takes the hypotheses apart where their corrections have no equation in common.
  ///
  /// Each part then is mended by some corrections whatever is done about the other parts.
  private static func split(
    _ hypotheses: [Hypothesis], _ violated: [Int], rivals: Int, isExhausted: Bool, in system: LinearSystem
  ) -> [Cause] {
    var sets = DisjointSets(count: system.equations.count)
    var anEquation: [Int: Int] = [:]
    for mistake in Set(hypotheses.flatMap(\.mistakes)) {
      let touched = system.equations.indices.filter { row in
        mistake.corrections.contains { system.matrix[row, $0.column] != 0 }
      }
      for row in touched { sets.join(touched[0], row) }
      anEquation[mistake.corrections[0].column] = touched[0]
    }
    let parts = Dictionary(grouping: violated) { sets.representative(of: $0) }
    return parts.sorted { $0.key < $1.key }.map { part, equations in
      let own = hypotheses.map { hypothesis in
        let mistakes = hypothesis.mistakes.filter { mistake in
          anEquation[mistake.corrections[0].column].map { sets.representative(of: $0) } == part
        }
        return Hypothesis(mistakes)
      }
      return Cause(equations: equations, hypotheses: unique(own), rivals: rivals, isExhausted: isExhausted)
    }
  }

  /// One of those that change the same, the first.
  private static func unique(_ hypotheses: [Hypothesis]) -> [Hypothesis] {
    var seen: Set<[LinearSystem.Correction]> = []
    return hypotheses.filter { seen.insert($0.corrections).inserted }
  }

  /// The cells of which all equations are off as if by that cell alone, while no other such cell has a part in them.
  ///
  /// It is what can be said where more cells are wrong than are searched for.
  private static func signatures(in system: LinearSystem, group: [Int]) -> [LinearSystem.Correction] {
    let matrix = system.matrix
    var candidates: [(correction: LinearSystem.Correction, rows: [Int])] = []
    for column in system.cells.indices {
      let rows = group.filter { matrix[$0, column] != 0 }
      guard rows.count > 1, matrix.residuals[rows[0]] % matrix[rows[0], column] == 0 else { continue }
      let amount = -matrix.residuals[rows[0]] / matrix[rows[0], column]
      guard amount != 0, (system.values[column] ?? 0) + amount >= 0,
        rows.allSatisfy({ matrix.residuals[$0] + matrix[$0, column] * amount == 0 })
      else { continue }
      candidates.append((LinearSystem.Correction(column: column, amount: amount), rows))
    }
    return candidates.filter { candidate in
      candidates.allSatisfy { $0.correction == candidate.correction || Set($0.rows).isDisjoint(with: candidate.rows) }
    }.map(\.correction)
  }
}
