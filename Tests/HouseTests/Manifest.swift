/// The targets of `Package.swift`, read as text.
struct Manifest {
  /// A target.
  struct Target {
    let name: String
    /// The targets and products that it depends on.
    let dependencies: Set<String>
  }

  /// The targets that lie in `Sources`, in their order.
  let rooms: [Target]
  /// The libraries of the system.
  let libraries: Set<String>

  /// Reads the manifest.
  init() throws {
    let text = try Repository.text(of: "Package.swift")
    let calls = text.split(separator: #/\.(?=(?:systemLibrary|target|executableTarget|testTarget)\()/#).dropFirst()
    var rooms: [Target] = []
    var libraries: Set<String> = []
    for call in calls {
      guard let name = call.firstMatch(of: #/\(\s*name: "(\w+)"/#).map({ String($0.1) }) else { continue }
      if call.hasPrefix("systemLibrary") {
        libraries.insert(name)
      } else if !call.hasPrefix("testTarget"), !call.contains(#/\bpath: "/#) {
        let list = call.firstMatch(of: #/dependencies: \[((?:[^\[\]])*)\]/#).map { String($0.1) } ?? ""
        let products = list.matches(of: #/\.product\(name: "(\w+)", package: "[\w-]+"\)/#).map { String($0.1) }
        let targets = list.replacing(#/\.product\([^)]*\)/#, with: "").matches(of: #/"(\w+)"/#).map { String($0.1) }
        rooms.append(Target(name: name, dependencies: Set(products + targets)))
      }
    }
    self.rooms = rooms
    self.libraries = libraries
  }
}
