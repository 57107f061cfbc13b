import AnnualReport

/// What a page shows besides the words that were read from it.
struct PageDrawing: Sendable {
  /// The straight lines that stand upright or lie level, as the rules of tables do.
  var rules: [Rule] = []
  /// The glyphs as they were drawn.
  var runs: [GlyphRun] = []
  /// The pictures.
  var pictures: [Place.Box] = []
}

/// A straight line that lies level or stands upright.
struct Rule: Sendable, Equatable {
  /// Whether it lies level.
  let isLevel: Bool
  /// How far it is from the upper edge of the page, or from the left one if it stands upright.
  let position: Double
  /// Where it begins and ends, from the other edge.
  let extent: ClosedRange<Double>
}

/// Glyphs that were drawn in one go, in one colour.
struct GlyphRun: Sendable {
  /// Where the glyphs begin on their base line.
  var origins: [Point]
  /// How light they are on white paper: 0 is black and 1 cannot be seen.
  let lightness: Double

  /// Whether the line on which they stand is neither level nor upright, as a watermark's may be.
  var isSlanted: Bool {
    let steps = zip(origins, origins.dropFirst()).map { (across: abs($1.x - $0.x), along: abs($1.y - $0.y)) }
    let slanted = steps.count { min($0.across, $0.along) > Self.leastSlant * max($0.across, $0.along) }
    return slanted * 2 > steps.count
  }

  /// Lines that are meant to be level lean less.
  private static let leastSlant = 0.1
}

/// A point on a page, in points from its upper left corner.
struct Point: Sendable, Equatable {
  var x: Double
  var y: Double
}

extension PageDrawing {
  /// The drawing with all its points moved.
  func moved(by move: (Point) -> Point) -> PageDrawing {
    var moved = PageDrawing()
    moved.rules = rules.map { rule in
      let ends = [rule.extent.lowerBound, rule.extent.upperBound].map { end in
        move(rule.isLevel ? Point(x: end, y: rule.position) : Point(x: rule.position, y: end))
      }
      let box = Place.Box(around: ends)
      return box.width >= box.height
        ? Rule(isLevel: true, position: box.top, extent: box.left...box.right)
        : Rule(isLevel: false, position: box.left, extent: box.top...box.bottom)
    }
    moved.runs = runs.map { GlyphRun(origins: $0.origins.map(move), lightness: $0.lightness) }
    moved.pictures = pictures.map { $0.moved(by: move) }
    return moved
  }
}

extension Place.Box {
  /// The smallest box around the points, of which there is at least one.
  init(around points: [Point]) {
    self.init(
      left: points.map(\.x).min() ?? 0, top: points.map(\.y).min() ?? 0, right: points.map(\.x).max() ?? 0,
      bottom: points.map(\.y).max() ?? 0)
  }

  /// The box between the corners of this one when they are moved.
  func moved(by move: (Point) -> Point) -> Place.Box {
    Place.Box(around: [move(Point(x: left, y: top)), move(Point(x: right, y: bottom))])
  }

  /// Whether the point lies in the box.
  func contains(_ point: Point) -> Bool {
    (left...max(left, right)).contains(point.x) && (top...max(top, bottom)).contains(point.y)
  }
}
