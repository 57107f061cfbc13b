import AnnualReport
import ArgumentParser

/// Lists the places of the forms.
struct FormPlaces: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: Bilingual(
      zh: "列出格式的部分、表格、行和列，用 explain 认得的名称。",
      en: "List the sections, tables, rows and columns of the forms, by the names that explain takes."
    ).spoken)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, export
  }

  @Option(
    help: ArgumentHelp(
      zh: "每处一行，或以 Markdown 写出 explain 的全部内容（两种语言），或写出 export 的说明。",
      en:
        "A line a place, all that explain says of them in both languages as Markdown, or the guide of export as Markdown."
    ))
  var format: Format = .text

  @OptionGroup var options: CommonOptions

  func run() throws {
    let language = try Settings(paths: [], options: options).language
    let output = StandardOutput(language)
    switch format {
    case .text:
      for form in Form.all {
        output.line(Bilingual(zh: "\(form.name) 年格式", en: "form of \(form.name)")[language])
        for part in form.places.compactMap({ FormExplanation(of: $0, in: form)?.parts.first }) {
          output.line("  \(part.place.key)  \(part.label)")
        }
      }
    case .markdown: output.write(FormDocument.text)
    case .export: output.write(ExportDocument.text)
    }
  }
}
