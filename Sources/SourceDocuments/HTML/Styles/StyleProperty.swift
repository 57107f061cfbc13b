/// A property of style that tells whether text is shown, or what it is in a table.
enum StyleProperty: Int, CaseIterable {
  case display, visibility, opacity, fontSize, textIndent, position, left, right, top, marginLeft, clip, clipPath
  case textDecoration, verticalAlign, overflow, height, mostHeight, width

  /// The property with the name, whatever its case; `nil` for every other.
  init?(name: some Collection<UInt8>) {
    guard 3...20 ~= name.count, let property = Self.known[Self.key(name)] else { return nil }
    self = property
  }

  /// A number for each name, by which known ones are found without making a string of every other.
  private static func key(_ name: some Collection<UInt8>) -> UInt64 {
    name.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1 | 0x20)) &* 0x100_0000_01B3 }
  }

  private static let known = Dictionary(uniqueKeysWithValues: names.map { (key($0.key.utf8), $0.value) })

  private static let names: [String: StyleProperty] = [
    "display": .display, "visibility": .visibility, "opacity": .opacity, "font-size": .fontSize, "font": .fontSize,
    "text-indent": .textIndent, "position": .position, "left": .left, "right": .right, "top": .top,
    "margin-left": .marginLeft, "clip": .clip, "clip-path": .clipPath, "text-decoration": .textDecoration,
    "text-decoration-line": .textDecoration, "vertical-align": .verticalAlign, "overflow": .overflow,
    "overflow-x": .overflow, "overflow-y": .overflow, "height": .height, "max-height": .mostHeight, "width": .width,
  ]

  /// What the value, in lower case, comes to.
  func value(of text: String) -> StyleValue {
    switch self {
    case .display: Self.displays[text] ?? .ordinary
    case .visibility: text == "hidden" || text == "collapse" ? .hidden : .ordinary
    case .opacity, .height, .mostHeight, .width: Self.length(text).map { abs($0) < 0.005 } ?? false ? .zero : .ordinary
    case .fontSize: Self.isZeroSize(text) ? .zero : .ordinary
    case .textIndent, .left, .right, .top, .marginLeft:
      Self.length(text).map { $0 <= -Self.farAway } ?? false ? .far : .ordinary
    case .position: text == "absolute" || text == "fixed" ? .placed : text == "relative" ? .moved : .ordinary
    case .clip: text.hasPrefix("rect(") && Self.isEmptyRectangle(text) ? .none : .ordinary
    case .clipPath: Self.clipsAll(text) ? .none : .ordinary
    case .textDecoration: text.contains("line-through") ? .struck : .ordinary
    case .verticalAlign: text == "super" || text == "sub" ? .raised : .ordinary
    case .overflow: text.hasPrefix("hidden") || text.hasPrefix("clip") ? .hidden : .ordinary
    }
  }

  private static let displays: [String: StyleValue] = [
    "none": .none, "table": .table, "inline-table": .table, "table-row": .row, "table-cell": .cell,
    "table-row-group": .body, "table-header-group": .head, "table-footer-group": .foot,
  ]

  /// How far, in pixels, something is put aside that nobody is meant to see.
  private static let farAway = 900.0

  /// The length in pixels; a hundredth of the window counts as ten.
  private static func length(_ text: String) -> Double? {
    let digits = text.prefix { "+-.0123456789".contains($0) }
    guard let number = Double(digits) else { return nil }
    switch text[digits.endIndex...] {
    case "", "px": return number
    case "em", "rem", "ch", "ex": return number * 16
    case "pt": return number * 4 / 3
    case "%", "vw", "vh": return number * 10
    case "cm": return number * 38
    case "in": return number * 96
    default: return number == 0 ? 0 : nil
    }
  }

  /// Whether a size, which may stand among the parts of `font`, is none.
  private static func isZeroSize(_ text: String) -> Bool {
    text.split(separator: " ").contains { part in
      part.first.map { $0.isNumber || $0 == "." } ?? false && (length(String(part.prefix { $0 != "/" })) ?? 1) < 0.5
    }
  }

  /// Whether the edges of `rect(…)` leave no more than a pixel between them.
  private static func isEmptyRectangle(_ text: String) -> Bool {
    let edges = text.dropFirst(5).prefix { $0 != ")" }.split { $0 == "," || $0 == " " }.map { length(String($0)) }
    guard edges.count == 4, let top = edges[0], let right = edges[1], let bottom = edges[2], let left = edges[3] else {
      return false
    }
    return bottom - top <= 1 && right - left <= 1
  }

  private static func clipsAll(_ text: String) -> Bool {
    guard text.hasPrefix("inset(") else { return text.hasPrefix("circle(0") || text.hasPrefix("polygon(0 0, 0 0") }
    let first = text.dropFirst(6).prefix { $0 != " " && $0 != ")" }
    return first.hasSuffix("%") && (Double(first.dropLast()) ?? 0) >= 50
  }
}

/// What the value of a property comes to.
enum StyleValue: UInt8 {
  /// Nothing is said of the property.
  case unset
  /// The text is shown as it stands.
  case ordinary
  case none, hidden, zero, far, placed, moved, struck, raised
  case table, row, cell, body, head, foot
}
