import AnnualReport
import Foundation
import ReportReading
import SourceFixtures
import Testing

/// A report in whatever holds it is the report alone, and a table as rows of cells that of the page.
@Suite struct ContainerTests {
  private typealias Reading = LayoutPropertyTests.Reading

  enum Container: String, CaseIterable {
    case base64, quotedPrintable, alternative, webArchive, forwarded, json, jsonInArray, jsonInLines, jsonInJSON, script
    case scriptInParts, escaped, escapedInScript, altChunk, altChunkOfWebArchive

    func bytes(of page: String) -> [UInt8] {
      let base64 = Data(page.utf8).base64EncodedString(options: .lineLength76Characters)
      let mail = "From: a@example.cn\r\nSubject: =?utf-8?B?5bm05oql?=\r\nMIME-Version: 1.0\r\n"
      let html = "Content-Type: text/html;\r\n charset=\"utf-8\"\r\nContent-Transfer-Encoding: "
      let part = "\(html)base64\r\n\r\n\(base64)\r\n"
      let plain = "Content-Type: text/plain\r\n\r\n见附件。\r\n"
      let archive =
        "\(mail)Content-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n\(part)--x\r\nContent-Type: image/png\r\n\r\n\u{1}\r\n--x--\r\n"
      if self == .altChunk || self == .altChunkOfWebArchive {
        let other = self == .altChunk ? ("c.html", page) : ("c.mht", archive)
        return WordFixture(body: "<w:altChunk r:id='c'/>", other: other).packed
      }
      let text =
        switch self {
        case .base64: mail + part
        case .quotedPrintable: "\(mail)\(html)quoted-printable\r\n\r\n\(Self.quotedPrintable(page))"
        case .alternative:
          "\(mail)Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\n\(plain)--x\r\n\(part)--x--\r\n"
        case .webArchive: archive
        case .forwarded:
          "\(mail)Content-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\(plain)--y\r\nContent-Type: message/rfc822\r\n\r\n\(archive)--y--"
        case .json: "{\"code\":200,\"data\":{\"id\":7,\"content\":\(Self.json(page)),\"summary\":\"年报\"}}"
        case .jsonInArray: "[{\"html\":\(Self.json(page))},{\"html\":\"\"}]"
        case .jsonInLines: "{\"url\":\"a\"}\n{\"html\":\(Self.json(page))}\n"
        case .jsonInJSON: "{\"data\":\(Self.json("{\"content\":\(Self.json(page))}"))}"
        case .script:
          "<html><body><div id=app></div><script>var it's; window.x={\"c\":\(Self.json(page))}</script></body></html>"
        case .scriptInParts:
          "<html><body><script>"
            + page.split(separator: "\n").map {
              "document.write('\($0.replacing("\\", with: "\\\\").replacing("'", with: "\\'").replacing("</script", with: "<\\/script"))\\n');\n"
            }
            .joined() + "</script></body></html>"
        case .escaped: "<?xml version=\"1.0\"?><doc><title>x</title><content>\(Self.escaped(page))</content></doc>"
        case .escapedInScript: "<html><body><script>var a = \(Self.json(Self.escaped(page)))</script></body></html>"
        case .altChunk, .altChunkOfWebArchive: ""
        }
      return Array(text.utf8)
    }

    private static func json(_ text: String) -> String {
      (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    private static func quotedPrintable(_ text: String) -> String {
      var column = 0
      return text.utf8.map { byte in
        let isPlain = 0x20...0x7E ~= byte && byte != UInt8(ascii: "=")
        let hex = String(byte, radix: 16, uppercase: true)
        let written = isPlain ? String(UnicodeScalar(byte)) : "=" + (hex.count < 2 ? "0" : "") + hex
        column += written.count
        defer { if column > 70 { column = 0 } }
        return column > 70 ? written + "=\r\n" : written
      }.joined()
    }
  }

  @Test(arguments: Container.allCases) func aPageInAContainerIsThePageAlone(_ container: Container) async throws {
    for model in ReportModel.all {
      let page = String(decoding: HTMLLayout.utf8.bytes(of: model), as: UTF8.self)
      let expected = try await Reading(Array(page.utf8))
      #expect(try await Reading(container.bytes(of: page)) == expected)
    }
  }

  @Test func placesOfAnEscapedPageAreThoseInTheSource() async throws {
    let page = String(decoding: HTMLLayout.utf8.bytes(of: .form2021), as: UTF8.self)
    let source = String(decoding: Container.escaped.bytes(of: page), as: UTF8.self)
    let report = try #require(await ReportReader().read(Array(source.utf8), name: "file").reading.report)
    let place = try #require(report.title?.place(at: 0))
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.dropFirst((place.line ?? 0) - 1).first)
    let rest = String.UnicodeScalarView(line.unicodeScalars.dropFirst((place.character ?? 0) - 1))
    #expect(String(rest).hasPrefix(ReportModel.form2021.title))
  }

  /// The rows of a table as a spreadsheet saves them: as many cells in each, blank ones where a cell spans.
  private func rows(_ table: PrintedTable) -> [[String]] {
    table.rows.map { row in
      var cells = Array(repeating: "", count: table.width)
      for cell in row { cells[cell.column] = cell.text }
      return cells
    }
  }

  private func text(_ model: ReportModel, by delimiter: String, quoting: Bool, padded: Bool, lineEnd: String) -> String
  {
    func field(_ text: String) -> String {
      guard quoting || text.contains(delimiter) || text.contains("\"") else { return text }
      return "\"\(text.replacing("\"", with: "\"\""))\""
    }
    let lines = model.parts.flatMap { part -> [[String]] in
      switch part {
      case .metadata(let label, let value): [["\(label)：\(value)"]]
      case .title(let text): [[text]]
      case .heading(let section): [[ReportModel.heading(section)]]
      case .paragraph(let text): [[text]]
      case .table(let table): rows(table)
      }
    }
    let width = padded ? lines.map(\.count).max() ?? 0 : 0
    return lines.map { line in
      (line + Array(repeating: "", count: max(0, width - line.count))).map(field).joined(separator: delimiter)
    }.joined(separator: lineEnd)
  }

  @Test(arguments: [",", ";", "\t"], [false, true]) func rowsOfCellsAreTables(_ delimiter: String, _ padded: Bool)
    async throws
  {
    let first = [
      CellID(.applications, .newlyReceived, .naturalPerson), CellID(.applications, .granted, .total),
      CellID(.disclosure, .licences, "decisions"),
    ]
    for model in ReportModel.all {
      for model in [model, model.blanking(first)] {
        for (quoting, lineEnd) in [(true, "\n"), (delimiter == "\t", "\r\n")] {
          let text = text(model, by: delimiter, quoting: quoting, padded: padded, lineEnd: lineEnd)
          let gbk = text.data(using: String.Encoding(rawValue: 0x8000_0632)).map(Array.init) ?? []
          for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), gbk] {
            let report = try #require(await ReportReader().read(bytes, name: "file").reading.report)
            for form in model.form.tables {
              #expect(report.tables[form.key]?.lines == model.lines(of: form), "\(quoting) \(form.key)")
            }
            #expect(report.sections.map(\.key) == SectionKey.allCases)
          }
        }
      }
    }
  }

  @Test(arguments: TextLayout.allCases) func aTextWithCommasIsNoTableOfThem(_ layout: TextLayout) async throws {
    for model in ReportModel.all {
      let text = layout.text(of: model)
      let commas = text.replacing("，", with: ",").replacing("；", with: ";")
      #expect(try await Reading(Array(commas.utf8)).tables == Reading(Array(text.utf8)).tables)
    }
  }
}
