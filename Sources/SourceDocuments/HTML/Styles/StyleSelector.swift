/// A selector of elements by their names, classes and ids, and those of the elements around them: `table.a td#b`.
struct StyleSelector {
  /// What one element is called.
  struct Names {
    var name = ""
    var id = ""
    var classes: [Substring] = []
  }

  /// What is asked of one element.
  private struct Compound {
    var name = ""
    var ids: [String] = []
    var classes: [String] = []
    /// Whether the element must stand directly in the one before.
    var isChild = false

    func fits(_ names: Names) -> Bool {
      (name.isEmpty || name == names.name) && ids.allSatisfy { $0 == names.id }
        && classes.allSatisfy { wanted in names.classes.contains { $0 == wanted } }
    }
  }

  /// From the outside.
  private var compounds: [Compound] = []

  /// Reads one selector; `nil` for what it does not know, such as attributes, states and neighbours.
  init?(_ text: Substring) {
    var isChild = false
    for word in text.replacing(">", with: " > ").split(whereSeparator: \.isWhitespace) {
      if word == ">" {
        isChild = true
        continue
      }
      guard var compound = Self.compound(word) else { return nil }
      compound.isChild = isChild
      isChild = false
      compounds.append(compound)
    }
    let mostCompounds = 8
    guard 1...mostCompounds ~= compounds.count else { return nil }
  }

  private static func compound(_ word: Substring) -> Compound? {
    var compound = Compound()
    var rest = word
    while let first = rest.first {
      let kind = first == "." || first == "#" ? rest.removeFirst() : " "
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      rest = rest[name.endIndex...]
      switch kind {
      case ".": compound.classes.append(String(name))
      case "#": compound.ids.append(String(name))
      default:
        if first == "*" { rest = rest.dropFirst() }
        compound.name = name.lowercased()
      }
      guard !name.isEmpty || first == "*" else { return nil }
    }
    return compound
  }

  /// How strongly it speaks beside others: ids before classes before names.
  var specificity: UInt32 {
    compounds.reduce(0) { sum, compound in
      let ids = min(compound.ids.count, 15) << 8
      return sum + UInt32(ids + min(compound.classes.count, 15) << 4 + (compound.name.isEmpty ? 0 : 1))
    }
  }

  /// What an element must be called for the selector to be asked at all.
  enum Key: Hashable {
    case id(Substring), group(Substring), name(Substring), all
  }

  /// The part of the last compound that fewest elements have.
  var key: Key {
    guard let last = compounds.last else { return .all }
    if let id = last.ids.first { return .id(id[...]) }
    if let group = last.classes.first { return .group(group[...]) }
    return last.name.isEmpty ? .all : .name(last.name[...])
  }

  /// Whether it means the innermost of the elements, which stand in each other from the outside.
  func fits(_ elements: some RandomAccessCollection<Names>) -> Bool {
    guard let innermost = elements.last, var compound = compounds.last, compound.fits(innermost) else { return false }
    var left = compounds.dropLast()
    var around = elements.dropLast()
    while let outer = left.last {
      guard let element = around.popLast() else { return false }
      if outer.fits(element) {
        compound = outer
        left.removeLast()
      } else if compound.isChild {
        return false
      }
    }
    return true
  }
}
