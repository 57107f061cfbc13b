import AnnualReport
import ReportChecking
import ReportReading
import SourceFixtures

extension FuzzTarget {
  /// A source of any format that is read without other programs.
  static let report = FuzzTarget(name: "report") { bytes in
    try Promises.hold(for: ReportReader().readAlone(bytes, name: "2024.txt"))
  }

  /// A page.
  static let html = FuzzTarget(name: "html") { bytes in
    try Promises.hold(for: ReportReader().readAlone(Array("<html>".utf8) + bytes, name: "2024.html"))
  }

  /// The text of a Word document, and behind NUL bytes its lists and its styles.
  static let word = FuzzTarget(name: "word") { bytes in
    let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    let names = ["document", "numbering", "styles"]
    let files = zip(names, parts).map { (name: Array("word/\($0).xml".utf8), contents: Array($1)) }
    try Promises.hold(for: ReportReader().readAlone(PackedFiles(files: files).packed(), name: "2024.docx"))
  }

  /// What `pdftotext` says of the words on a PDF's pages.
  static let boxes = FuzzTarget(name: "boxes") { bytes in
    try Promises.hold(for: ReportReader().read(wordBoxes: Array("<doc>".utf8) + bytes, name: "2024.pdf"))
  }

  /// A paragraph in a report in which everything else agrees.
  static let prose = FuzzTarget(name: "prose") { bytes in
    let paragraph = String(decoding: bytes, as: UTF8.self)
    let text = ExampleReport([.prose(.overview, paragraph)]).text
    try Promises.hold(for: ReportReader().read(text: text, name: "2024.txt"))
  }
}
