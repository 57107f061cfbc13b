import AnnualReport

/// The format that a source turned out to have, told by its content.
public enum SourceFormat: String, Hashable, Sendable {
  case text, html, docx, pdf
}

/// What reading a source came to.
public enum Reading: Sendable {
  /// A report.
  case report(Report)
  /// Something readable that is no report, and why it is taken for none.
  case notAReport(Bilingual)
  /// Nothing that could be read, why, and what to do.
  case unreadable(Bilingual)
}

/// Reads the bytes of one source.
public struct ReportReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads the bytes as a report; organ and year are taken from the file's `name` where the text has none.
  public func read(_ bytes: [UInt8], name: String) -> (format: SourceFormat, reading: Reading) {
    let text = TextDecoding.text(of: bytes)
    let isPage = Self.looksLikeMarkup(text)
    do throws(UnreadableSource) {
      let document = isPage ? try HTMLReader.document(text) : PlainText.document(of: text)
      return (isPage ? .html : .text, Recogniser.reading(of: document, name: name))
    } catch {
      return (.html, .unreadable(error.reason))
    }
  }

  private static func looksLikeMarkup(_ text: String) -> Bool {
    let head = text.utf8.prefix(4096)
    return [ "<html", "<HTML", "<!DOCTYPE", "<!doctype", "<table", "<TABLE", "<div", "<p", "<?xml", "<meta"].contains { mark in
      head.firstRange(of: mark.utf8) != nil
    }
  }
}
