import AnnualReport
import SourceDocuments

extension ReportReader {
  /// The part of a source around a place, or why it cannot be shown.
  public func excerpt(
    of bytes: [UInt8], at place: Place, length: Int, within budget: WorkBudget = WorkBudget()
  ) async -> Result<SourceExcerpt, UnreadableSource> {
    do throws(UnreadableSource) {
      return .success(
        try await ExcerptReader.excerpt(of: bytes, at: place, length: length, within: budget))
    } catch {
      return .failure(error)
    }
  }
}
