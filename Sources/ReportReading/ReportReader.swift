import AnnualReport
import ReportRecognition
import SourceDocuments

/// Reads the bytes of one source.
public struct ReportReader: Sendable {
  private let ocr: Bool
  let forms: KnownForms

  /// Makes a reader of reports on the formats, which recognises the characters of scanned pages where `ocr` is on.
  public init(ocr: Bool = false, forms: KnownForms = .national) {
    self.ocr = ocr
    self.forms = forms
  }

  /// Reads the bytes as a report; organ and year are taken from the file's `name` where the text has none.
  ///
  /// It waits for other programs where only those understand the format; their time is limited by itself.
  public func read(
    _ bytes: [UInt8], name: String, within budget: WorkBudget = WorkBudget()
  ) async -> (format: SourceFormat?, reading: Reading) {
    let result: (SourceFormat?, Reading)
    do throws(UnreadableSource) {
      let (format, document) = try await DocumentReader.convertedDocument(of: bytes, ocr: ocr, within: budget)
      result = (format, reading(of: document, name, budget))
    } catch {
      result = (nil, .unreadable(error.reason))
    }
    return budget.isSpent ? (nil, .unreadable(SourceLimits.takesTooLong(budget.limit))) : result
  }

  /// Reads text that is at hand as a report.
  public func read(text: String, name: String, within budget: WorkBudget = WorkBudget()) -> Reading {
    let reading: Reading
    do throws(UnreadableSource) {
      let document = try budget.run { () throws(UnreadableSource) in try PlainText.document(of: text) }
      reading = self.reading(of: document, name, budget)
    } catch {
      reading = .unreadable(error.reason)
    }
    return budget.isSpent ? .unreadable(SourceLimits.takesTooLong(budget.limit)) : reading
  }

  private func reading(of document: Document, _ name: String, _ budget: WorkBudget) -> Reading {
    budget.run { reading(of: document, name) }
  }

  /// The report in the document or else in what its source may be read as instead; why there is none in the document.
  func reading(of document: Document, _ name: String) -> Reading {
    let first = attempt(document, name)
    if case .report(let report) = first { return .report(noting(report, tablesHiddenIn: document, name)) }
    for other in document.others {
      guard let document = other() else { continue }
      let reading = reading(of: document, name)
      if case .report = reading { return reading }
    }
    return first
  }

  /// The report, with a note on every table that it lacks and that stands hidden in the source, where a script may show it.
  private func noting(_ report: Report, tablesHiddenIn document: Document, _ name: String) -> Report {
    let lacking = TableKey.allCases.filter { report.tables[$0] == nil }
    guard document.hidesBlocks, !lacking.isEmpty, let shown = document.others.first?(),
      case .report(let fuller) = attempt(shown, name)
    else { return report }
    var report = report
    for key in lacking {
      let isNoted = report.notes.contains { note in
        switch note {
        case .tableIsImage(key, _), .unreadableTable(key, _), .severalTables(key, _): true
        default: false
        }
      }
      if !isNoted, let table = fuller.tables[key] { report.notes.append(.unreadableTable(key, table.place)) }
    }
    return report
  }

  private func attempt(_ document: Document, _ name: String) -> Reading {
    do throws(UnreadableSource) {
      return try Recogniser.reading(of: document, name: name, forms: forms)
    } catch {
      return .unreadable(error.reason)
    }
  }
}
