import AnnualReport
import ReportChecking

/// What `explain` says of a rule or of a place of a form, as an object.
enum ExplainJSON {
  /// A rule.
  static func object(of rule: any Rule, _ language: Language) -> JSON {
    .object([
      ("kind", "rule"), ("code", .string(rule.code)), ("slug", .string(rule.slug)),
      ("severity", .string(rule.severity.rawValue)), ("basis", .string(rule.basis.rawValue)),
      ("summary", .string(rule.summary[language])), ("rationale", .string(rule.rationale[language])),
      ("source", .string(rule.source[language])),
      (
        "examples",
        .array(
          rule.examples.map { example in
            .object([("fires", .bool(example.fires)), ("what", .string(example.what[language]))])
          })
      ),
    ])
  }

  /// A place, as a form explains it.
  static func object(
    of place: FormPlace, in form: Form, _ explanation: FormExplanation, _ language: Language
  ) -> JSON {
    .object([
      ("kind", "place"), ("form", .string(form.name)), ("key", .string(place.key)),
      ("parts", .array(explanation.parts.map { part(of: $0, language) })),
      (
        "sums",
        .array(
          explanation.sums.map { sum in
            .object([("code", .string(sum.code)), ("words", .string(sum.words[language]))])
          })
      ),
    ])
  }

  private static func part(of part: FormExplanation.Part, _ language: Language) -> JSON {
    let notes = part.notes.map { note -> JSON in
      .object([("title", .string(note.title[language])), ("text", .string(note.text[language]))])
    }
    return .object([("key", .string(part.place.key)), ("label", .string(part.label)), ("notes", .array(notes))])
  }
}
