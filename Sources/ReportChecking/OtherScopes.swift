import AnnualReport

/// Where the numbers of a paragraph that are compared with one table disagree with it all together.
///
/// Numbers of which one agrees are of the table's scope, and the others are wrong. Where none agrees, they are likelier of
/// another scope, such as the organ alone or the whole area, than all wrong. A single number proves nothing of this, nor
/// does a table that contradicts itself in the cells.
struct OtherScopes: Sendable {
  private struct Paragraph: Hashable {
    let section: SectionKey?
    let passage: Int
    let table: TableKey
  }

  private var figures: [Paragraph: [Int]] = [:]

  /// Finds them from the comparisons of the figures and the equations of the tables.
  init(_ all: [ProseFigure], _ comparisons: [Comparison], tables: [Evaluation]) {
    let doubtful = Set(tables.filter { $0.outcome == .violated }.flatMap(\.equation.cells))
    var compared: [Paragraph: [Int]] = [:]
    for (index, figure) in all.enumerated() {
      guard let table = figure.subject?.table, comparisons[index].outcome != .unassessed,
        !comparisons[index].isOfPreviousYear
      else { continue }
      compared[Paragraph(section: figure.section, passage: figure.passage, table: table), default: []].append(index)
    }
    figures = compared.filter { _, indices in
      // 收到并办结8件 is one number, and so is one that is said twice.
      let isChain =
        Set(indices.map { all[$0].range }).count > 1
        && Set(indices.map { comparisons[$0].evaluations.first?.equation.left }).count > 1
      return isChain
        && indices.allSatisfy {
          comparisons[$0].outcome == .violated && comparisons[$0].cells.isDisjoint(with: doubtful)
        }
    }
  }

  /// The figures of the paragraph that disagree all together, in their order, by their indices in the report; `nil` where
  /// one agrees or is alone.
  func figures(in section: SectionKey?, passage: Int, about table: TableKey) -> [Int]? {
    figures[Paragraph(section: section, passage: passage, table: table)]
  }
}
