/// What an element of a Word document means for the flow.
enum WordElement: String, CaseIterable {
  case paragraph = "w:p"
  case paragraphProperties = "w:pPr"
  case paragraphStyle = "w:pStyle"
  case numberingProperties = "w:numPr"
  case numberingList = "w:numId"
  case numberingLevel = "w:ilvl"
  case run = "w:r"
  case runProperties = "w:rPr"
  case characterStyle = "w:rStyle"
  /// Not shown: a run, or by its place in the properties the mark of a paragraph.
  case vanish = "w:vanish"
  case strike = "w:strike"
  case doubleStrike = "w:dstrike"
  case verticalAlignment = "w:vertAlign"
  /// The beginning, middle or end of a field, whose instruction is not shown.
  case fieldMark = "w:fldChar"
  case text = "w:t"
  case mathText = "m:t"
  case tab = "w:tab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case hyphen = "w:noBreakHyphen"
  case table = "w:tbl"
  case row = "w:tr"
  case rowProperties = "w:trPr"
  /// What is not shown: a row.
  case hiddenRow = "w:hidden"
  case columnsBefore = "w:gridBefore"
  case cell = "w:tc"
  case cellProperties = "w:tcPr"
  case columnSpan = "w:gridSpan"
  case verticalMerge = "w:vMerge"
  case horizontalMerge = "w:hMerge"
  case textBox = "w:txbxContent"
  case picture = "pic:pic"
  case oldPicture = "v:imagedata"
  /// Another document that stands here, in a part of its own.
  case otherDocument = "w:altChunk"
  /// What a tracked change deleted: runs, or by its place in the properties the mark of a paragraph or a row.
  case deletion = "w:del"
  /// The place that a tracked change moved something from.
  case movedFrom = "w:moveFrom"
  /// The same content once more, for programs that cannot show the first.
  case fallback = "mc:Fallback"
  /// The pinyin over a character.
  case ruby = "w:rt"
  /// The properties before a tracked change.
  case oldParagraphProperties = "w:pPrChange"
  case oldRunProperties = "w:rPrChange"
  case oldRowProperties = "w:trPrChange"
  case oldCellProperties = "w:tcPrChange"
  /// Every other element, whose content counts.
  case other = ""

  /// The element with the name.
  init(name: String) {
    self = Self.known[name] ?? .other
  }

  /// Whether nothing in it belongs to the document.
  var isDropped: Bool {
    switch self {
    case .movedFrom, .fallback, .ruby, .oldParagraphProperties, .oldRunProperties, .oldRowProperties,
      .oldCellProperties:
      true
    default: false
    }
  }

  private static let known = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
