import Foundation
import FuzzTargets
import Testing

/// Every target takes its seeds and a number of inputs made of them, the same in every run: a short run of what
/// `make fuzz` does for long.
@Suite struct FuzzTargetsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  private static func bytes(in folder: String) throws -> [[UInt8]] {
    let folder = root.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .map { Array(try Data(contentsOf: folder.appending(path: $0))) }
  }

  private static func words(for target: String) throws -> [[UInt8]] {
    let file = root.appending(path: "Fuzzing/Words/\(target)")
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let word = line.dropFirst().dropLast()
      let plain = word.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
      return Array(plain.utf8)
    }
  }

  private static func take(_ input: [UInt8], by target: FuzzTarget) {
    do {
      try target.take(input)
    } catch {
      Issue.record(
        "\(target.name): \(error)\n\(String(decoding: input, as: UTF8.self))\n\(Data(input).base64EncodedString())")
    }
  }

  @Test(arguments: FuzzTarget.all) func seedsAndWhatIsMadeOfThemKeepThePromises(_ target: FuzzTarget) throws {
    let seeds = try Self.bytes(in: "Fuzzing/Seeds/\(target.name)")
    try #require(!seeds.isEmpty)
    for seed in seeds { Self.take(seed, by: target) }
    var mutations = Mutations(seeds: seeds, words: try Self.words(for: target.name))
    for _ in 0..<150 { Self.take(mutations.next(), by: target) }
  }

  /// Inputs that fell once, each named for its target and what was wrong.
  @Test(arguments: FuzzTarget.all) func whatFellStands(_ target: FuzzTarget) throws {
    let folder = Self.root.appending(path: "Fuzzing/Fallen")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.allSatisfy { name in FuzzTarget.all.contains { name.hasPrefix("\($0.name)-") } })
    for name in names.sorted() where name.hasPrefix("\(target.name)-") {
      Self.take(Array(try Data(contentsOf: folder.appending(path: name))), by: target)
    }
  }
}

extension FuzzTarget: CustomTestStringConvertible {
  /// The name.
  public var testDescription: String { name }
}
