import CLibxml2

/// What an element of a page means for the flow.
enum HTMLElement {
  /// Joined with the text around it; every element that is not named below.
  case inline
  /// A link to another page, where it has a target.
  case link
  /// A paragraph of its own.
  case block
  /// A block whose line breaks count.
  case preformatted
  /// Inline, and struck out or set above or below the line.
  case struck, raised
  case lineBreak, image, title, meta
  /// A field of a form, which shows its value.
  case field
  case table, head, body, foot, row, cell
  /// Not shown as text, or no part of a document.
  case dropped

  /// The element with the name, which libxml2 gives in lower case.
  init(name: UnsafePointer<xmlChar>) {
    self = Self.known[Self.key(name)] ?? .inline
  }

  /// The part of a table that a style makes of an element; `nil` for any other style.
  init?(display: StyleValue) {
    switch display {
    case .table: self = .table
    case .row: self = .row
    case .cell: self = .cell
    case .head: self = .head
    case .body: self = .body
    case .foot: self = .foot
    default: return nil
    }
  }

  /// Whether it is joined with the text around it.
  var isInline: Bool { [.inline, .link, .struck, .raised, .lineBreak, .image, .field].contains(self) }

  /// Whether it stands within a table only.
  var isTablePart: Bool { [.head, .body, .foot, .row, .cell].contains(self) }

  /// Whether the bytes behind a `<` are the name of an element that shapes the flow, and its end.
  static func isBlockTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    let tag = bytes.first == UInt8(ascii: "/") ? bytes.dropFirst() : bytes
    let name = tag.prefix { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
    guard let end = tag.dropFirst(name.count).first, end <= 0x20 || end == UInt8(ascii: ">") || end == UInt8(ascii: "/")
    else { return false }
    let isName = 1...10 ~= name.count && name.first.map { $0 > 0x39 } ?? false
    guard isName, let element = known[key(name.map { $0 < 0x41 ? $0 : $0 | 0x20 })] else { return false }
    return element != .struck && element != .raised
  }

  /// The first eight bytes of a name, which tell the known elements apart.
  private static func key(_ name: UnsafePointer<xmlChar>) -> UInt64 {
    var key: UInt64 = 0
    for i in 0..<8 {
      if name[i] == 0 { break }
      key = key << 8 | UInt64(name[i])
    }
    return key
  }

  private static func key(_ name: some Sequence<UInt8>) -> UInt64 {
    name.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let known: [UInt64: HTMLElement] = {
    let names: [(HTMLElement, String)] = [
      (.block, "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset"),
      (.block, "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p section"),
      (.block, "summary ul"),
      (.preformatted, "listing plaintext pre textarea xmp"),
      (.struck, "del s strike"), (.raised, "sub sup"), (.link, "a"), (.lineBreak, "br"), (.image, "img"),
      (.title, "title"), (.meta, "meta"), (.field, "input"),
      (.table, "table"), (.head, "thead"), (.body, "tbody"), (.foot, "tfoot"), (.row, "tr"), (.cell, "td th"),
      (.dropped, "applet audio canvas datalist iframe math noframes noscript object optgroup option rp rt script"),
      (.dropped, "select style svg template video xml"),
    ]
    var known: [UInt64: HTMLElement] = [:]
    for (element, list) in names {
      for name in list.split(separator: " ") {
        known[key(name.utf8)] = element
      }
    }
    return known
  }()
}
