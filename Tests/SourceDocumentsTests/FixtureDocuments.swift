import SourceFixtures

@testable import SourceDocuments

extension WordFixture {
  /// The document that is read from it.
  func document() throws -> Document { try WordReader.document(packed) }
}

extension PDFFixture {
  /// The document that is read from it.
  func document() async throws -> Document { try await PDFReader.document(bytes) }
}
