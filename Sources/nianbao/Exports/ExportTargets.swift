import AnnualReport
import ArgumentParser
import Glibc
import ReportCorpus
import ReportReview

/// The files that an export writes.
struct ExportTargets {
  private let targets: [OutputTarget]
  private let folder: String?

  /// What is not to be read as a report, since the export before wrote it.
  var leftOut: [SourcePath] { targets.flatMap(\.leftOut) }

  /// Looks at what stands at the path, a folder for the two tables of comma-separated values.
  init(_ path: String?, _ format: Export.Format, isWide: Bool) throws(UsageError) {
    folder = format == .csv && !isWide ? path : nil
    switch (format, path) {
    case (.csv, let folder?) where !isWide:
      targets = ExportCSV.files.map { name, columns in
        OutputTarget("\(folder)/\(name)") { ExportCSV.isExport($0, columns) }
      }
    case (.csv, nil) where !isWide:
      throw UsageError(
        zh: "--format csv 写成两个文件：请用 -o 给出文件夹，或加 --wide",
        en: "--format csv writes two files: name a folder by -o, or add --wide")
    case (.sqlite, nil):
      throw UsageError(zh: "--format sqlite 写成文件：请用 -o 给出", en: "--format sqlite writes a file: name it by -o")
    case (.csv, _): targets = [OutputTarget(path) { ExportCSV.isExport($0, ExportWide.columns) }]
    case (.jsonl, _): targets = [OutputTarget(path, isOurs: ExportJSONL.isExport)]
    case (.sqlite, _): targets = [OutputTarget(path, isOurs: ExportSQLite.isExport)]
    }
  }

  /// Begins to write; says why not, and ends with status 2, where that would cost a file or cannot be.
  func begin(_ corpus: Corpus, force: Bool, _ language: Language) throws -> [WholeFile?] {
    // Where it cannot be made, the first file in it cannot, and says why.
    if let folder { mkdir(folder, 0o777) }
    return try targets.map { try $0.begin(corpus, force: force, language) }
  }
}
