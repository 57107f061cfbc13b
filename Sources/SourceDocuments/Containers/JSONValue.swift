import AnnualReport

/// A value of JSON, as far as pages may stand in it.
enum JSONValue: Decodable {
  case string(String)
  case array([JSONValue])
  /// The members by their names, in the order of these.
  case object([(name: String, value: JSONValue)])
  /// A number, a truth value, or nothing.
  case other

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    guard WorkBudget.step(200) else { throw SourceLimits.tooManyPieces }
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .string(text)
    } else if let members = try? decoder.container(keyedBy: Name.self) {
      self = .object(
        try members.allKeys.sorted { $0.stringValue < $1.stringValue }
          .map { ($0.stringValue, try members.decode(JSONValue.self, forKey: $0)) })
    } else if var elements = try? decoder.unkeyedContainer() {
      var values: [JSONValue] = []
      while !elements.isAtEnd { values.append(try elements.decode(JSONValue.self)) }
      self = .array(values)
    } else {
      self = .other
    }
  }
}
