import AnnualReport
import Glibc
import ReportBrowser

/// A path with the place in the report at which the browser opens: `report.html:A103`.
struct PlaceArgument {
  /// The path.
  let path: String
  /// The place; `nil` where the whole argument is a path.
  let place: StartPlace?

  /// Takes an argument apart where it names no file, but what stands before its last colon does.
  init(_ argument: String) throws {
    guard !Self.isThere(argument), let colon = argument.lastIndex(of: ":"), Self.isThere(String(argument[..<colon]))
    else {
      path = argument
      place = nil
      return
    }
    let text = String(argument[argument.index(after: colon)...])
    path = String(argument[..<colon])
    place = StartPlace(text)
    guard place != nil else {
      throw UsageError(
        zh: "不懂“\(text)”：冒号后写格子（applications.newlyReceived.total）、规则（A103）或行号",
        en: "“\(text)” is no place: write a cell (applications.newlyReceived.total), a rule (A103) or a line")
    }
  }

  private static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
