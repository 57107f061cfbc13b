import AnnualReport

extension Place {
  /// The members of an object that stands at this place; what the source cannot tell is left out.
  var members: [(String, JSON?)] {
    [
      ("page", page.map(JSON.integer)),
      (
        "box",
        box.map { box in .array([box.left, box.top, box.right, box.bottom].map(JSON.decimal)) }
      ),
      ("paragraph", paragraph.map(JSON.integer)),
      ("line", line.map(JSON.integer)),
      ("character", character.map(JSON.integer)),
    ]
  }
}
