import AnnualReport
import ReportRecognition
import SourceDocuments

extension ReportReader {
  /// Reads the bytes without the help of other programs: what only those understand is unreadable.
  package func readAlone(_ bytes: [UInt8], name: String) -> Reading {
    do throws(UnreadableSource) {
      return reading(of: try DocumentReader.document(of: bytes).document, name)
    } catch {
      return .unreadable(error.reason)
    }
  }

  /// Reads what `pdftotext -bbox-layout` wrote of a PDF.
  package func read(wordBoxes: [UInt8], name: String) -> Reading {
    do throws(UnreadableSource) {
      return try Recogniser.reading(of: DocumentReader.document(ofWordBoxes: wordBoxes), name: name, forms: forms)
    } catch {
      return .unreadable(error.reason)
    }
  }
}
