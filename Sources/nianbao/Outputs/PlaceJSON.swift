import AnnualReport

extension Place {
  /// The members of an object that stands at this place; what the source cannot tell is left out.
  var members: [(String, JSON?)] {
    switch self {
    case .unknown: []
    case .line(let line, let character): [("line", .integer(line)), ("character", .integer(character))]
    case .paragraph(let paragraph, let character):
      [("paragraph", .integer(paragraph)), ("character", .integer(character))]
    case .page(let page, let box):
      [
        ("page", .integer(page)),
        ("box", box.map { .array([$0.left, $0.top, $0.right, $0.bottom].map(JSON.decimal)) }),
      ]
    }
  }
}
