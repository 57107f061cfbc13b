import FoundationEssentials
import Testing

@testable import SourceDocuments

/// LibreOffice is played by a script, for it is not installed where tests run.
@Suite struct OfficeConversionTests {
  /// Runs the conversion by a script with the lines; `$folder` is the folder with the source. The limit only ends what hangs:
  /// on a busy machine the script may wait long for its turn.
  private func convert(
    _ script: String, to target: OfficeConversion.Target = .docx, within limit: Duration = .seconds(300)
  ) async throws -> [UInt8] {
    let path = FileManager.default.temporaryDirectory.appending(path: "soffice-\(UUID().uuidString)").path
    let lines = "#!/bin/sh\nfolder=$PWD\n\(script)\n"
    _ = FileManager.default.createFile(
      atPath: path, contents: Data(lines.utf8), attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await OfficeConversion.converted(Array("旧".utf8), in: .word, to: target, by: path, within: limit)
  }

  @Test func theProgramSeesOnlyItsFolderAndProfile() async throws {
    let script =
      #"ls -l "$folder" >/dev/null && [ -f profile/user/registrymodifications.xcu ] && echo "$@" > source.docx"#
    let arguments = String(decoding: try await convert(script), as: UTF8.self)
    #expect(arguments.contains("--headless") && arguments.contains("--convert-to docx"))
    let folder = arguments.firstMatch(of: /--outdir (\S+)/)?.1
    #expect(folder != nil && !FileManager.default.fileExists(atPath: String(folder ?? "/")))
  }

  @Test func theSourceIsHandedOver() async throws {
    #expect(try await convert("cp source source.docx") == Array("旧".utf8))
  }

  @Test func spreadsheetsBecomePages() async throws {
    #expect(ForeignFormat.spreadsheet.conversion == .html && ForeignFormat.word.conversion == .docx)
    #expect(ForeignFormat.ofd.conversion == nil)
    let script = #"case "$*" in *"--convert-to html"*) cp source source.html;; esac"#
    #expect(try await convert(script, to: .html) == Array("旧".utf8))
  }

  @Test func failureAndAbsenceSayWhatToDo() async {
    await #expect(throws: UnreadableSource.self) { try await convert("exit 1") }
    await #expect(throws: UnreadableSource.self) {
      try await OfficeConversion.converted([], in: .word, to: .docx, by: "no-such-program-soffice")
    }
  }

  @Test func aConversionThatDoesNotEndIsEnded() async {
    await #expect(throws: UnreadableSource.self) {
      try await convert("sleep 100000 & sleep 100000", within: .milliseconds(200))
    }
  }
}
