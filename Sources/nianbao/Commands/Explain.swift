import AnnualReport
import ArgumentParser
import ReportChecking

/// Prints what rules ask and why, and what is counted at places of the form.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Bilingual(
      zh: "解释规则（附例子），以及格式的部分、行、列、格子计什么。",
      en: "Explain rules, with examples, and what is counted in sections, rows, columns and cells of the form."
    ).spoken)

  @Argument(
    help: ArgumentHelp(
      zh: "规则的代码或名称（A101、row-total），部分的序号或名称（3），行、列或格子。nianbao rules 和 nianbao form 列出全部。",
      en: """
        A rule's code or name (A101, row-total), a section's number or name (3), or a row, a column or a cell. \
        nianbao rules and nianbao form list them.
        """))
  var key: [String]

  @Option(
    help: ArgumentHelp(
      zh: "哪年的格式：2021 或 2019；不写则取现行格式，其中没有的取 2019。",
      en: "The form that has the place: 2021 or 2019; by default the one in force, where that has it."))
  var form: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let forms = try chosenForms
    let language = try Settings(paths: [], options: options).language
    // All are looked up before anything is printed, so that one mistyped is told alone.
    let parts = try key.flatMap { try texts(of: $0, in: forms, language) }
    StandardOutput(language).line(parts.joined(separator: "\n\n"))
  }

  private var chosenForms: [Form] {
    get throws {
      guard let form else { return Form.all }
      guard let chosen = Form.all.first(where: { $0.name == form }) else {
        let names = Form.all.map(\.name)
        throw UsageError(
          zh: "没有 \(form) 年格式，只有 \(names.joined(separator: "、"))",
          en: "there is no form of \(form), only those of \(names.joined(separator: " and "))")
      }
      return [chosen]
    }
  }

  /// What there is to say of a name; both, where a rule and a section share it.
  private func texts(of name: String, in forms: [Form], _ language: Language) throws -> [String] {
    let rule = Checker.namedRule(name).map { RuleText(rule: $0, languages: [language]).plain }
    let texts = [rule, Self.text(ofPlace: name, in: forms, language)].compactMap(\.self)
    guard texts.isEmpty else { return texts }
    throw UsageError.unknownToExplain(name, nearest: Self.nearest(to: name, in: forms))
  }

  private static func text(ofPlace name: String, in forms: [Form], _ language: Language) -> String? {
    for form in forms {
      guard let place = form.place(named: name), let text = FormExplanation.text(of: place, in: form, language)
      else { continue }
      let title = Bilingual(zh: "\(form.name) 年格式", en: "form of \(form.name)")[language]
      let remark = remark(on: place, in: form).map { "\n\n" + $0[language] } ?? ""
      return "\(title)\n\n\(text)\(remark)"
    }
    return nil
  }

  /// That the place means something else in another form.
  private static func remark(on place: FormPlace, in form: Form) -> Bilingual? {
    let others = Form.all.filter { other in
      guard other.name != form.name, let explanation = FormExplanation(of: place, in: other) else { return false }
      return explanation.parts.map { other.meaning(of: $0.place) }
        != explanation.parts.map { form.meaning(of: $0.place) }
    }
    return others.first.map { other in
      Bilingual(
        zh: "\(other.name) 年格式另有说明：nianbao explain --form \(other.name) \(place.key)",
        en: "the form of \(other.name) has it otherwise: nianbao explain --form \(other.name) \(place.key)")
    }
  }

  /// What a name is meant to be: one of which it is the end, or one that is spelt nearly so.
  private static func nearest(to name: String, in forms: [Form]) -> String? {
    let places = forms.flatMap { form in form.places.map(\.key) + form.tables.flatMap(\.cells).map(\.description) }
    let ending = "." + name.lowercased()
    return places.first { $0.lowercased().hasSuffix(ending) }
      ?? NearestWord.nearest(to: name, among: Checker.allRules.flatMap { [$0.code, $0.slug] } + places)
  }
}
