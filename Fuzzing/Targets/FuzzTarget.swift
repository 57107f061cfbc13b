/// A part of the program that takes bytes from outside, and what must hold whatever they are.
public struct FuzzTarget: Sendable {
  /// The name on the command line and of the folder of its seeds.
  public let name: String
  /// Takes the bytes; throws a ``BrokenPromise`` where something does not hold.
  public let take: @Sendable ([UInt8]) throws -> Void

  /// All targets.
  public static let all: [FuzzTarget] = [
    .report, .html, .word, .boxes, .prose, .checks, .configuration, .baseline, .keys,
  ]

  /// The target with the name.
  public static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

/// Something that does not hold of what the program made of the bytes.
public struct BrokenPromise: Error, CustomStringConvertible {
  /// What does not hold.
  public let description: String

  /// Throws one unless the condition holds.
  static func unless(_ holds: Bool, _ what: @autoclosure () -> String) throws {
    if !holds { throw BrokenPromise(description: what()) }
  }
}
