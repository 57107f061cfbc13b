import Testing

/// The house as `ARCHITECTURE.md` describes it, against the manifest and the files.
@Suite struct ArchitectureTests {
  private static let documents = [
    "ARCHITECTURE.md", "GLOSSARY.md", "Docs/design.md", "README.md", "README.zh.md", "Docs/ci.md", "Docs/检查我的年报.md",
  ]
  private static let topFolders = ["Benchmarks/", "Docs/", "Fuzzing/", "Samples/", "Scripts/", "Tests/", "Sources/"]

  /// The room, its storey, and what it imports.
  private static func storeys() throws -> [(storey: Int, room: String, imports: Set<String>)] {
    let chapter = try #require(try Repository.chapter("The rooms", of: "ARCHITECTURE.md"))
    return Repository.rows(3, in: chapter).compactMap { cells in
      guard let storey = Int(cells[0]), let room = Repository.terms(of: cells[1]).first else { return nil }
      return (storey, room, Set(Repository.terms(of: cells[2])))
    }
  }

  @Test(arguments: documents) func everyPathThatADocumentNamesIsThere(_ document: String) throws {
    for term in try Repository.terms(in: document) where term.contains("/") {
      let isFromTop = Self.topFolders.contains(where: term.hasPrefix)
      guard isFromTop || term.hasSuffix("/") || term.contains(#/^[\w+\/-]+\.\w+$/#) else { continue }
      #expect(Repository.has(isFromTop ? term : "Sources/\(term)"), "\(document) names \(term)")
    }
    let folder = document.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    for link in try Repository.text(of: document).matches(of: #/\]\(([\w.\/-]+)\)/#) {
      let path = link.1.hasPrefix("../") ? String(link.1.dropFirst(3)) : folder + link.1
      #expect(Repository.has(path), "\(document) links \(link.1)")
    }
  }

  @Test func everyFolderOfSourcesIsNamed() throws {
    let named = Set(try Repository.terms(in: "ARCHITECTURE.md"))
    let folders = Set(
      try Repository.swiftFiles(below: "Sources").map { path in
        path.split(separator: "/").dropFirst().dropLast().map { "\($0)/" }.joined()
      })
    #expect(folders.subtracting(named) == [])
  }

  @Test(arguments: ["The way of a cell", "The way of a number in prose", "The way of a key"])
  func aWayNamesAFileOnce(_ heading: String) throws {
    let chapter = try #require(try Repository.chapter(heading, of: "ARCHITECTURE.md"))
    let way = Repository.rows(2, in: String(chapter.split(separator: "\n\n").prefix(3).joined(separator: "\n\n")))
    let files = way.flatMap { Repository.terms(of: $0[0]) }
    #expect(files.count > 20 && files.allSatisfy { $0.hasSuffix(".swift") })
    #expect(files.count == Set(files).count)
  }

  @Test func theRoomsAreThoseOfTheManifest() throws {
    let rooms = Dictionary(uniqueKeysWithValues: try Manifest().rooms.map { ($0.name, $0.dependencies) })
    let told = Dictionary(uniqueKeysWithValues: try Self.storeys().map { ($0.room, $0.imports) })
    #expect(told == rooms)
  }

  @Test func noRoomImportsUpwardsOrSideways() throws {
    let storeys = Dictionary(uniqueKeysWithValues: try Self.storeys().map { ($0.room, $0.storey) })
    for room in try Manifest().rooms {
      for dependency in room.dependencies {
        guard let below = storeys[dependency], let own = storeys[room.name] else { continue }
        #expect(below < own, "\(room.name) imports \(dependency)")
      }
    }
  }

  @Test func filesImportWhatTheirRoomMayAndNoMore() throws {
    let manifest = try Manifest()
    let inside = Set(manifest.rooms.map(\.name)).union(manifest.libraries)
      .union(manifest.rooms.flatMap(\.dependencies))
    for room in manifest.rooms {
      var imported: Set<String> = []
      for file in try Repository.swiftFiles(below: "Sources/\(room.name)") {
        for line in try Repository.text(of: file).matches(of: #/(?m)^(?:@\w+ )*(?:\w+ )?import (\w+)/#) {
          let name = String(line.1)
          guard inside.contains(name) else { continue }
          imported.insert(name)
          #expect(room.dependencies.contains(name), "\(file) imports \(name)")
        }
      }
      #expect(imported == room.dependencies, "\(room.name) declares what no file imports")
    }
  }

  @Test func rulesLieByTheLettersOfTheirCodes() throws {
    let files = try Repository.swiftFiles(below: "Sources/ReportChecking/Rules")
    var letters: Set<Substring> = []
    for file in files {
      let folder = file.split(separator: "/").dropLast().last ?? ""
      for code in try Repository.text(of: file).matches(of: #/code(?:: | = )"([A-Z])\d{3}"/#) {
        #expect(folder.hasPrefix("\(code.1)-"), "\(file) has \(code.1)")
        letters.insert(code.1)
      }
    }
    #expect(letters == ["A", "D", "P", "V", "N", "S", "Y", "X", "R"])
  }
}
