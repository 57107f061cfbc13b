/// The format that a source turned out to have, told by its content.
public enum SourceFormat: String, Hashable, Sendable {
  case text, html, docx, pdf
}
