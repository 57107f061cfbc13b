/// A pattern of paths, as a line of a `.gitignore` is one: `*.png`, `/old/`, `page_files/**/*.html`.
struct PathPattern: Sendable {
  /// Whether it takes back what patterns before it say.
  let isNegated: Bool
  private let isOfFolders: Bool
  private let parts: [Part]

  /// What a name on a path must be.
  private enum Part {
    /// Any number of folders.
    case folders
    /// A name, piece by piece.
    case name([Piece])
  }

  /// What a character of a name must be.
  private enum Piece {
    /// Any number of characters.
    case characters
    /// Any character.
    case any
    /// Just this one.
    case scalar(Unicode.Scalar)
    /// One in the ranges, or outside all of them.
    case set([ClosedRange<Unicode.Scalar>], isOutside: Bool)
  }

  /// Reads a line; `nil` where it is empty or a comment.
  init?(_ line: some StringProtocol) {
    var text = Array(line.unicodeScalars)
    if text.last == "\r" { text.removeLast() }
    while text.last == " ", text.dropLast().last != "\\" { text.removeLast() }
    guard let first = text.first, first != "#" else { return nil }
    isNegated = first == "!"
    if isNegated { text.removeFirst() }
    isOfFolders = text.last == "/"
    if isOfFolders { text.removeLast() }
    let isAnchored = text.contains("/")
    let names = text.split(separator: "/")
    guard !names.isEmpty else { return nil }
    var parts: [Part] = isAnchored ? [] : [.folders]
    parts += names.map { $0.elementsEqual("**".unicodeScalars) ? .folders : .name(Self.pieces(of: Array($0))) }
    // What ends so means all that is in the folder, not the folder.
    if isAnchored, case .folders? = parts.last { parts.append(.name([.characters])) }
    self.parts = parts
  }

  /// Whether the names of a path, from the pattern's folder down, are such a path.
  func matches(_ names: some Collection<[Unicode.Scalar]>, isFolder: Bool) -> Bool {
    if isOfFolders && !isFolder { return false }
    return Self.matches(Array(names), parts) { part in
      if case .folders = part { true } else { false }
    } fits: { part, name in
      guard case .name(let pieces) = part else { return false }
      return Self.matches(name, pieces) { piece in
        if case .characters = piece { true } else { false }
      } fits: {
        Self.fits($0, $1)
      }
    }
  }

  /// Whether elements are what a pattern asks for, some of whose parts stand for any number of elements.
  ///
  /// Only the last such part is tried again, which is enough, so that the work is the product of both lengths at most.
  private static func matches<Element, Part>(
    _ elements: [Element], _ parts: [Part], isMany: (Part) -> Bool, fits: (Part, Element) -> Bool
  ) -> Bool {
    var element = 0
    var part = 0
    var last: (part: Int, element: Int)?
    while element < elements.count {
      if part < parts.count, isMany(parts[part]) {
        last = (part, element)
        part += 1
      } else if part < parts.count, fits(parts[part], elements[element]) {
        part += 1
        element += 1
      } else if let many = last {
        last = (many.part, many.element + 1)
        part = many.part + 1
        element = many.element + 1
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy(isMany)
  }

  private static func fits(_ piece: Piece, _ scalar: Unicode.Scalar) -> Bool {
    switch piece {
    case .characters, .any: true
    case .scalar(let own): scalar == own
    case .set(let ranges, let isOutside): ranges.contains { $0.contains(scalar) } != isOutside
    }
  }

  private static func pieces(of name: [Unicode.Scalar]) -> [Piece] {
    var pieces: [Piece] = []
    var rest = name[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*":
        if case .characters? = pieces.last { continue }
        pieces.append(.characters)
      case "?": pieces.append(.any)
      case "\\": pieces.append(.scalar(rest.popFirst() ?? scalar))
      case "[":
        if let (set, behind) = set(in: rest) {
          pieces.append(set)
          rest = behind
        } else {
          // Without its end it is a bracket like any other.
          pieces.append(.scalar(scalar))
        }
      default: pieces.append(.scalar(scalar))
      }
    }
    return pieces
  }

  /// The set that begins behind an opening bracket, and what follows it.
  private static func set(in text: ArraySlice<Unicode.Scalar>) -> (Piece, ArraySlice<Unicode.Scalar>)? {
    var rest = text
    let isOutside = rest.first == "!" || rest.first == "^"
    if isOutside { rest.removeFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var isFirst = true
    while let scalar = rest.popFirst() {
      // A bracket that comes first is one of the set.
      if scalar == "]" && !isFirst { return (.set(ranges, isOutside: isOutside), rest) }
      isFirst = false
      let lower = scalar == "\\" ? rest.popFirst() ?? scalar : scalar
      guard rest.first == "-", let upper = rest.dropFirst().first, upper != "]" else {
        ranges.append(lower...lower)
        continue
      }
      rest = rest.dropFirst(2)
      if lower <= upper { ranges.append(lower...upper) }
    }
    return nil
  }
}
