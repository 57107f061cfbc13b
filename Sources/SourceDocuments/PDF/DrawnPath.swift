import AnnualReport

/// The outline of something drawn, as SVG writes it.
struct DrawnPath {
  /// The corners of each part, in order.
  private(set) var parts: [[Point]] = []
  /// Whether a part has curves.
  private(set) var hasCurves = false
  private var closed: Set<Int> = []

  /// Reads the `d` of a path, whose points are moved.
  ///
  /// It knows the commands that cairo writes, each with its letter: `M`, `L`, `C`, `Z`, and `H` and `V`.
  init(_ text: String, moved move: (Point) -> Point) {
    var numbers: [Double] = []
    var command: UInt8 = 0
    /// The end of the part so far, before it is moved.
    var pen = Point(x: 0, y: 0)
    func take(_ point: Point, in path: inout DrawnPath, begins: Bool = false) {
      pen = point
      if begins || path.parts.isEmpty { path.parts.append([]) }
      path.parts[path.parts.count - 1].append(move(point))
    }
    func add(to path: inout DrawnPath) {
      defer { numbers.removeAll(keepingCapacity: true) }
      switch command {
      case UInt8(ascii: "M"):
        if numbers.count >= 2 { take(Point(x: numbers[0], y: numbers[1]), in: &path, begins: true) }
      case UInt8(ascii: "L"):
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
          take(Point(x: numbers[index], y: numbers[index + 1]), in: &path)
        }
      case UInt8(ascii: "H"): for x in numbers { take(Point(x: x, y: pen.y), in: &path) }
      case UInt8(ascii: "V"): for y in numbers { take(Point(x: pen.x, y: y), in: &path) }
      case UInt8(ascii: "C"): path.hasCurves = true
      case UInt8(ascii: "Z"): if !path.parts.isEmpty { path.closed.insert(path.parts.count - 1) }
      default: break
      }
    }
    for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == UInt8(ascii: ",") }) {
      if let number = Double(Substring(word)), number.isFinite {
        numbers.append(number)
      } else {
        add(to: &self)
        command = word.first ?? 0
        if let number = Double(Substring(word.dropFirst())), number.isFinite { numbers.append(number) }
      }
    }
    add(to: &self)
  }

  /// The level and upright lines along which a pen goes.
  var strokes: [Rule] {
    // Along curves go the outlines of characters, and those of figures.
    guard !hasCurves else { return [] }
    return parts.enumerated().flatMap { index, corners in
      let ends = closed.contains(index) ? corners + corners.prefix(1) : corners
      return zip(ends, ends.dropFirst()).compactMap(Self.rule)
    }
  }

  /// The rules that are filled: thin areas, and frames, which are the area between boxes in each other.
  var filledRules: [Rule] {
    guard !hasCurves else { return [] }
    let boxes = parts.filter { $0.count > 1 }.map { Place.Box(around: $0) }
    return boxes.flatMap { box -> [Rule] in
      if min(box.width, box.height) <= Self.thickest {
        let isLevel = box.width > box.height
        return [
          Rule(
            isLevel: isLevel, position: isLevel ? box.center : box.middle,
            extent: isLevel ? box.left...box.right : box.top...box.bottom)
        ]
      }
      return boxes.count > 1 ? Self.edges(of: box) : []
    }
  }

  /// The thickest rule, in points; what is thicker is an area.
  static let thickest = 3.0
  /// How far the ends of a level line are apart in height at most, in points: coordinates are rounded.
  private static let unevenness = 0.5

  private static func rule(from start: Point, to end: Point) -> Rule? {
    let box = Place.Box(around: [start, end])
    if box.height <= unevenness, box.width > unevenness {
      return Rule(isLevel: true, position: box.center, extent: box.left...box.right)
    }
    if box.width <= unevenness, box.height > unevenness {
      return Rule(isLevel: false, position: box.middle, extent: box.top...box.bottom)
    }
    return nil
  }

  private static func edges(of box: Place.Box) -> [Rule] {
    [box.top, box.bottom].map { Rule(isLevel: true, position: $0, extent: box.left...box.right) }
      + [box.left, box.right].map { Rule(isLevel: false, position: $0, extent: box.top...box.bottom) }
  }
}
