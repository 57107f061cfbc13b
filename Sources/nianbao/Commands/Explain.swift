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

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

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

  @Option(help: ArgumentHelp(zh: "以文本写出，或写成一个 JSON 数组。", en: "Text, or an array of JSON."))
  var format: Format = .text

  @OptionGroup var options: CommonOptions

  func run() throws {
    let forms = try chosenForms
    let language = try Settings(paths: [], options: options).language
    // All are looked up before anything is printed, so that one mistyped is told alone.
    let subjects = try key.flatMap { try Self.subjects(named: $0, in: forms) }
    switch format {
    case .text:
      StandardOutput(language).line(subjects.map { Self.text(of: $0, language) }.joined(separator: "\n\n"))
    case .json: StandardOutput(language).line(JSON.array(subjects.map { Self.object(of: $0, language) }).line)
    }
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

  /// Something that can be explained.
  private enum Subject {
    case rule(any Rule)
    case place(FormPlace, Form, FormExplanation)
  }

  /// What a name stands for; both, where a rule and a section share it.
  private static func subjects(named name: String, in forms: [Form]) throws -> [Subject] {
    let rule = Checker.namedRule(name).map(Subject.rule)
    let place = forms.lazy.compactMap { form -> Subject? in
      guard let place = form.place(named: name), let explanation = FormExplanation(of: place, in: form) else {
        return nil
      }
      return .place(place, form, explanation)
    }.first
    let subjects = [rule, place].compactMap(\.self)
    guard subjects.isEmpty else { return subjects }
    throw UsageError.unknownToExplain(name, nearest: nearest(to: name, in: forms))
  }

  private static func text(of subject: Subject, _ language: Language) -> String {
    switch subject {
    case .rule(let rule): return RuleText(rule: rule, languages: [language]).plain
    case .place(let place, let form, let explanation):
      let title = Bilingual(zh: "\(form.name) 年格式", en: "form of \(form.name)")[language]
      let remark = remark(on: place, in: form).map { "\n\n" + $0[language] } ?? ""
      return "\(title)\n\n\(explanation.text(language))\(remark)"
    }
  }

  private static func object(of subject: Subject, _ language: Language) -> JSON {
    switch subject {
    case .rule(let rule): ExplainJSON.object(of: rule, language)
    case .place(let place, let form, let explanation): ExplainJSON.object(of: place, in: form, explanation, language)
    }
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
