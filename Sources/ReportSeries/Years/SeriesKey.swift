import AnnualReport

/// What the reports of one organ have in common, by whatever name they call it: 澜溪县, 澜溪县人民政府 and 海州市澜溪县 are
/// one, an office and its government two.
///
/// Two places of one name in different cities have the same key; they are told apart by ``OrganName/mayBe(_:)``.
public struct SeriesKey: Hashable, Sendable {
  /// The place whose organ it is; empty where the name has none.
  public let place: String
  /// What it is of the place: 人民政府, 水利局.
  public let organ: String
  /// The folder of the report, for a name without a place: 水利局 means the same organ only there.
  public let folder: String?

  /// The key of an organ whose report lies at the path.
  public init(_ organ: OrganName, path: String) {
    let series = organ.seriesName
    place = organ.place?.name ?? ""
    self.organ = String(series.unicodeScalars.dropFirst(place.unicodeScalars.count))
    folder = organ.places.isEmpty ? path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" : nil
  }

  /// The place and what it is of it, in one word.
  public var name: String { place + organ }
}
