import Foundation
import Testing

/// Frames for documents, drawn by the program itself.
@Suite("Frames without a terminal")
struct FrameTests {
  private func frame(_ name: String, _ arguments: String...) async throws -> (text: String?, run: Program.Run) {
    try await withTemporaryFolder { folder in
      let file = folder + "/" + name
      let run = try await Program.run(["--frame", file] + arguments)
      return (try? String(contentsOfFile: file, encoding: .utf8), run)
    }
  }

  @Test func theReadmesFrameIsWhatTheProgramDraws() async throws {
    for readme in ["README.md", "README.zh.md"] {
      let text = try String(contentsOfFile: Sample.folder + "/../" + readme, encoding: .utf8)
      let picture = try #require(text.components(separatedBy: "```\n").first { $0.hasPrefix(" 澜溪县") })
      let (frame, _) = try await frame("a.txt", "--keys", "ee", "--lang", "zh", Sample.contradictory)
      #expect(frame?.trimmingCharacters(in: .newlines) == picture.trimmingCharacters(in: .newlines))
    }
  }

  @Test func thePictureInColourIsTheSameFrame() async throws {
    let (frame, _) = try await frame("a.svg", "--keys", "ee", "--lang", "zh", Sample.contradictory)
    let stored = try String(contentsOfFile: Sample.folder + "/../Docs/screen.svg", encoding: .utf8)
    // But for the path of the sample, which is no part of this page.
    #expect(frame == stored)
    let parser = XMLDocumentCheck(stored)
    #expect(parser.isWellFormed)
  }

  @Test func keysHaveNamesAndSizesAreChosen() async throws {
    let (frame, _) = try await frame(
      "a.txt", "--keys", "/泉港<Enter>", "--size", "60x18", "--lang", "zh", Sample.clean)
    let lines = frame?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    #expect(lines.count == 19)
    #expect(lines.first?.contains("泉港区") == true)
  }

  @Test(arguments: [["--keys", "<Nokey>"], ["--size", "0x0"], ["--size", "abc"], ["--size", "2000x10"]])
  func whatIsNoKeyOrSizeIsSaid(arguments: [String]) async throws {
    let run = try await Program.run(["--frame", "/dev/null"] + arguments + [Sample.clean])
    #expect(run.status == .exited(2))
    #expect(run.errors.split(separator: "\n").count >= 1)
  }

  @Test func nothingThatStandsThereIsReplaced() async throws {
    try await withTemporaryFolder { folder in
      let file = folder + "/a.txt"
      try "mine".write(toFile: file, atomically: true, encoding: .utf8)
      let run = try await Program.run(["--frame", file, Sample.clean])
      #expect(run.status == .exited(2))
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    }
  }
}

/// Whether a text is well-formed XML, as far as its tags go.
private struct XMLDocumentCheck {
  let isWellFormed: Bool

  init(_ text: String) {
    var open: [Substring] = []
    var isSound = true
    for part in text.split(separator: "<").dropFirst(0) {
      guard let end = part.firstIndex(of: ">") else {
        isSound = false
        break
      }
      let tag = part[..<end]
      if tag.hasPrefix("/") {
        isSound = isSound && open.popLast() == tag.dropFirst()
      } else if !tag.hasSuffix("/") {
        open.append(tag.prefix { !$0.isWhitespace })
      }
    }
    isWellFormed = isSound && open.isEmpty
  }
}
