import AnnualReport

extension ReportReader {
  /// Reads the bytes without the help of other programs: what only those understand is unreadable.
  package func readAlone(_ bytes: [UInt8], name: String) -> Reading {
    do throws(UnreadableSource) {
      return Self.reading(of: try DocumentReader.document(of: bytes).document, name)
    } catch {
      return .unreadable(error.reason)
    }
  }

  /// Reads what `pdftotext -bbox-layout` wrote of a PDF.
  package func read(wordBoxes: [UInt8], name: String) -> Reading {
    do throws(UnreadableSource) {
      let blocks = PageFlow.blocks(of: WordBoxes.pages(in: wordBoxes))
      return try Recogniser.reading(of: Document(blocks: blocks), name: name)
    } catch {
      return .unreadable(error.reason)
    }
  }
}
