import AnnualReport
import ReportReading
import SourceDocuments
import Testing

/// A report in one of the formats and layouts that people have.
enum Rendering: Sendable {
  case text(TextLayout)
  case html(HTMLLayout)
  case word
  case pdf

  static let all = TextLayout.allCases.map(Rendering.text) + HTMLLayout.allCases.map(Rendering.html) + [.word, .pdf]

  /// Whether a blank cell leaves a trace where it stood.
  var keepsBlanks: Bool { if case .text(let layout) = self { layout.keepsBlanks } else { true } }

  /// Whether a blank leaves a trace even in the last cell of a table.
  var keepsLastBlank: Bool { if case .text(let layout) = self { layout.keepsLastBlank } else { true } }

  /// The format that the reader must tell from the bytes.
  var format: SourceFormat {
    switch self {
    case .text: .text
    case .html: .html
    case .word: .docx
    case .pdf: .pdf
    }
  }

  /// The bytes of the file.
  func bytes(of model: ReportModel) -> [UInt8] {
    switch self {
    case .text(let layout): Array(layout.text(of: model).utf8)
    case .html(let layout): layout.bytes(of: model)
    case .word: WordLayout.bytes(of: model)
    case .pdf: PDFLayout.bytes(of: model)
    }
  }

  /// The report that is read from the file; its name tells nothing.
  func report(of model: ReportModel) async throws -> Report {
    let (format, reading) = await ReportReader().read(bytes(of: model), name: "file")
    try #require(format == self.format)
    return try #require(reading.report)
  }
}

extension Reading {
  /// The report; `nil` where the source is none.
  var report: Report? { if case .report(let report) = self { report } else { nil } }
}

extension Rendering: CustomTestStringConvertible {
  var testDescription: String {
    switch self {
    case .text(let layout): "text, \(layout.rawValue)"
    case .html(let layout): "HTML, \(layout.rawValue)"
    case .word: "Word"
    case .pdf: "PDF"
    }
  }
}
