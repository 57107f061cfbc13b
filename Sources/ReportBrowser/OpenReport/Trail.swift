/// The locations that jumps left and that can be returned to.
struct Trail: Sendable {
  private var behind: [Location] = []
  private var ahead: [Location] = []

  /// Remembers the location that a jump leaves.
  mutating func leave(_ location: Location) {
    if behind.last != location { behind.append(location) }
    ahead.removeAll()
  }

  /// Goes back from a location; `nil` where no jump led here.
  mutating func back(from location: Location) -> Location? {
    guard let target = behind.popLast() else { return nil }
    ahead.append(location)
    return target
  }

  /// Goes forward again from a location; `nil` where nothing was gone back on.
  mutating func forward(from location: Location) -> Location? {
    guard let target = ahead.popLast() else { return nil }
    behind.append(location)
    return target
  }
}
