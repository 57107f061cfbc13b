import AnnualReport

/// Reads what `pdftocairo -svg` writes: how pages are drawn.
struct DrawnPages {
  /// The drawings of the pages in the output.
  static func drawings(in output: [UInt8]) -> [PageDrawing] {
    var reading = DrawnPages()
    PageMarkup.read(
      withoutData(output), from: "<svg",
      .init(
        begin: { name, attributes in reading.begin(name, attributes) }, text: { _ in },
        end: { name in reading.end(name) }))
    return reading.pages
  }

  private var pages: [PageDrawing] = []
  /// The open elements, from the outside.
  private var open: [Context] = []
  /// How large the pictures are that are used by their names, in units of their own.
  private var sizes: [String: Point] = [:]

  /// What holds within an element.
  private struct Context {
    var transform = Transform()
    /// Whether it is shown where it stands, and not only where it is used.
    var isShown = true
    var color = Color()
  }

  private struct Color {
    var lightness = 0.0
    var opacity = 1.0
    /// How light the colour looks on white paper.
    var seen: Double { 1 - opacity * (1 - lightness) }
  }

  private mutating func begin(_ name: String, _ attributes: [String: String]) {
    var context = open.last ?? Context()
    if let transform = attributes["transform"].flatMap(Transform.init) {
      context.transform = transform.within(context.transform)
    }
    let style = Style(attributes)
    if let fill = style["fill"].flatMap(Self.lightness) { context.color.lightness = fill }
    if let opacity = style["fill-opacity"].flatMap({ Double($0) }) { context.color.opacity = opacity }
    switch name {
    case "svg", "page": pages.append(PageDrawing())
    // Of several pages each has an element of its own.
    case "pageSet": pages.removeAll()
    case "defs", "symbol", "clipPath", "mask", "pattern": context.isShown = false
    case "g": if context.isShown { beginRun(context.color.seen) }
    case "path": if context.isShown { addPath(attributes["d"] ?? "", style, context.transform) }
    case "use": if context.isShown { addUse(attributes, context) }
    case "image": addPicture(attributes, context)
    default: break
    }
    open.append(context)
  }

  private mutating func end(_ name: String) {
    _ = open.popLast()
  }

  private mutating func change(_ change: (inout PageDrawing) -> Void) {
    if !pages.isEmpty { change(&pages[pages.count - 1]) }
  }

  private mutating func beginRun(_ lightness: Double) {
    change { page in
      if page.runs.last?.origins.isEmpty == true { page.runs.removeLast() }
      page.runs.append(GlyphRun(origins: [], lightness: lightness))
    }
  }

  private mutating func addPath(_ text: String, _ style: Style, _ transform: Transform) {
    guard WorkBudget.step(text.utf8.count) else { return }
    let path = DrawnPath(text) { transform.apply($0) }
    let isStroked = style["stroke"].map { $0 != "none" } ?? false
    let isFilled = style["fill"].map { $0 != "none" } ?? true
    let width = style["stroke-width"].flatMap { Double($0) } ?? 1
    change { page in
      if isStroked, width * transform.scale <= DrawnPath.thickest { page.rules += path.strokes }
      if isFilled { page.rules += path.filledRules }
    }
  }

  private mutating func addUse(_ attributes: [String: String], _ context: Context) {
    let name = String((attributes["href"] ?? "").dropFirst())
    let origin = context.transform.apply(
      Point(x: attributes["x"].flatMap { Double($0) } ?? 0, y: attributes["y"].flatMap { Double($0) } ?? 0))
    if let size = sizes[name] {
      change { $0.pictures.append(Self.box(of: size, context.transform)) }
    } else if name.hasPrefix("glyph") {
      change { page in
        if page.runs.isEmpty { page.runs.append(GlyphRun(origins: [], lightness: context.color.seen)) }
        page.runs[page.runs.count - 1].origins.append(origin)
      }
    }
  }

  private mutating func addPicture(_ attributes: [String: String], _ context: Context) {
    let size = Point(
      x: attributes["width"].flatMap { Double($0) } ?? 0, y: attributes["height"].flatMap { Double($0) } ?? 0)
    if let id = attributes["id"] { sizes[id] = size }
    if context.isShown { change { $0.pictures.append(Self.box(of: size, context.transform)) } }
  }

  private static func box(of size: Point, _ transform: Transform) -> Place.Box {
    Place.Box(left: 0, top: 0, right: size.x, bottom: size.y).moved { transform.apply($0) }
  }

  /// How light a colour such as `rgb(80%,80%,80%)` is.
  private static func lightness(_ color: String) -> Double? {
    guard color.hasPrefix("rgb(") else { return nil }
    let parts = color.dropFirst(4).dropLast().split(separator: ",").map { part in
      let text = part.filter { $0 != " " }
      return text.hasSuffix("%") ? Double(text.dropLast()).map { $0 / 100 } : Double(text).map { $0 / 255 }
    }
    guard parts.count == 3, let red = parts[0], let green = parts[1], let blue = parts[2] else { return nil }
    // How bright the eye sees each of the primary colours.
    return 0.21 * red + 0.72 * green + 0.07 * blue
  }

  /// The output without what pictures consist of, of which there may be many times more than of all else.
  private static func withoutData(_ output: [UInt8]) -> [UInt8] {
    let sign = Array("data:image/".utf8)
    var result: [UInt8] = []
    output.withUnsafeBufferPointer { output in
      var next = 0
      while let start = output.firstOffset(of: sign, from: next) {
        result += output[next..<start]
        next = output.firstOffset(of: [UInt8(ascii: "\"")], from: start) ?? output.count
      }
      result += output[next...]
    }
    return result
  }
}

/// The properties of an element, be they attributes or in its style.
private struct Style {
  private let attributes: [String: String]
  private let style: [Substring]

  init(_ attributes: [String: String]) {
    self.attributes = attributes
    style = attributes["style"]?.split(separator: ";") ?? []
  }

  subscript(name: String) -> String? {
    if let value = attributes[name] { return value }
    for property in style {
      let property = property.drop { $0 == " " }
      if property.hasPrefix(name), property.dropFirst(name.count).first == ":" {
        return String(property.dropFirst(name.count + 1))
      }
    }
    return nil
  }
}

/// How points of an element are moved to those of the page.
private struct Transform {
  private var a = 1.0, b = 0.0, c = 0.0, d = 1.0, e = 0.0, f = 0.0

  init() {}

  /// Reads a `matrix(a,b,c,d,e,f)`.
  init?(_ text: String) {
    guard text.hasPrefix("matrix(") else { return nil }
    let numbers = text.dropFirst(7).dropLast().split { $0 == "," || $0 == " " }.compactMap { Double($0) }
    guard numbers.count == 6, numbers.allSatisfy(\.isFinite) else { return nil }
    (a, b, c, d, e, f) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
  }

  /// How much longer a line becomes, about.
  var scale: Double { abs(a * d - b * c).squareRoot() }

  func apply(_ point: Point) -> Point {
    Point(
      x: Place.Box.bounded(a * point.x + c * point.y + e), y: Place.Box.bounded(b * point.x + d * point.y + f))
  }

  func within(_ outer: Transform) -> Transform {
    var result = Transform()
    result.a = outer.a * a + outer.c * b
    result.b = outer.b * a + outer.d * b
    result.c = outer.a * c + outer.c * d
    result.d = outer.b * c + outer.d * d
    result.e = outer.a * e + outer.c * f + outer.e
    result.f = outer.b * e + outer.d * f + outer.f
    return result
  }
}
