/// A PDF made of texts at places on its pages, in a font that is named and not embedded, with a map to Unicode.
package struct PDFFixture {
  /// A text on one line.
  package struct Text {
    /// The left edge, from the left edge of the page.
    package var x: Double
    /// The baseline, from the upper edge of the page.
    package var y: Double
    package var size: Double
    package var string: String
    /// How light it is, from 0, which is black.
    package var lightness = 0.0
    /// Whether it runs up the page.
    package var runsUp = false
  }

  /// A straight line, or with `isPicture` a picture that fills the rectangle between the points.
  package struct Line {
    package var from: (x: Double, y: Double)
    package var to: (x: Double, y: Double)
    package var isPicture = false
  }

  /// The texts of each page.
  package var pages: [[Text]] = [[]]
  /// The lines of each page that has any, by its index.
  package var lines: [Int: [Line]] = [:]
  /// The height of each page; each is as wide as A4.
  package static let height = 842.0
  /// How many degrees each page is turned clockwise when it is shown.
  package var rotation = 0
  /// How wide the font says that the digit 0 is, in thousandths of its size, as PDF writes it.
  package var widthOfZero = "500"

  /// A file of one empty page.
  package init(rotation: Int = 0) { self.rotation = rotation }

  /// Adds a text that begins at the place on the last page.
  package mutating func add(
    _ string: String, left x: Double, _ y: Double, size: Double = 10, lightness: Double = 0, runsUp: Bool = false
  ) {
    pages[pages.count - 1].append(
      Text(x: x, y: y, size: size, string: string, lightness: lightness, runsUp: runsUp))
  }

  /// Adds a text with its middle at the place on the last page.
  package mutating func add(_ string: String, middle x: Double, _ y: Double, size: Double = 10) {
    add(string, left: x - Self.width(string) * size / 2, y, size: size)
  }

  /// Adds lines below each other, the middle of all at the place.
  package mutating func add(lines: [String], left x: Double, _ y: Double, size: Double = 10, leading: Double = 13) {
    for (index, line) in lines.enumerated() {
      add(line, left: x, y + (Double(index) - Double(lines.count - 1) / 2) * leading, size: size)
    }
  }

  /// Adds a row of values with their middles at the places; an empty one leaves its cell blank.
  package mutating func add(row: [String], middles: [Double], _ y: Double) {
    for (value, x) in zip(row, middles) where !value.isEmpty { add(value, middle: x, y) }
  }

  /// Rules a table on the last page: its columns and rows begin and end at the edges, and `merged` are the cells, by their
  /// columns and rows, within which no rules are. The last row stays open below with `isOpen`.
  package mutating func rule(
    columns: [Double], rows: [Double], merged: [(columns: Range<Int>, rows: Range<Int>)] = [], isOpen: Bool = false
  ) {
    for (row, y) in rows.enumerated() where !(isOpen && row == rows.count - 1) {
      for column in 0..<columns.count - 1
      where !merged.contains(where: { $0.columns.contains(column) && $0.rows.contains(row) && $0.rows.lowerBound < row }
      ) {
        add(line: (columns[column], y), to: (columns[column + 1], y))
      }
    }
    for (column, x) in columns.enumerated() {
      for row in 0..<rows.count - 1
      where !merged.contains(where: {
        $0.rows.contains(row) && $0.columns.contains(column) && $0.columns.lowerBound < column
      }) {
        add(line: (x, rows[row]), to: (x, rows[row + 1]))
      }
    }
  }

  /// Adds a line on the last page.
  package mutating func add(line from: (Double, Double), to: (Double, Double)) {
    lines[pages.count - 1, default: []].append(Line(from: from, to: to))
  }

  /// Adds a gray picture on the last page.
  package mutating func add(pictureFrom from: (Double, Double), to: (Double, Double)) {
    lines[pages.count - 1, default: []].append(Line(from: from, to: to, isPicture: true))
  }

  /// The width of the text in its size.
  private static func width(_ string: String) -> Double {
    string.unicodeScalars.reduce(0) { $0 + ($1.value < 0x7F ? 0.5 : 1) }
  }

  /// The file.
  package var bytes: [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(pages.count) /Kids [\(pages.indices.map { "\(7 + 2 * $0) 0 R" }.joined(separator: " "))] >>",
      "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
      """
      << /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /FontDescriptor 5 0 R /DW 1000 /W [32 47 500 48 48 \(widthOfZero) 49 126 500] \
      /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>
      """,
      """
      << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -140 1000 860] /ItalicAngle 0 /Ascent 860 \
      /Descent -140 /CapHeight 700 /StemV 80 >>
      """,
      Self.stream(Self.toUnicode),
    ]
    for (index, texts) in pages.enumerated() {
      objects.append(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 \(Self.height)] /Rotate \(rotation) /Contents \(8 + 2 * index) 0 R \
        /Resources << /Font << /F 3 0 R >> >> >>
        """)
      objects.append(
        Self.stream(
          (texts.map(Self.content) + (lines[index] ?? []).map(Self.content)).joined(separator: "\n")))
    }
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { file += "\(Self.padded(String(offset), to: 10)) 00000 n \n" }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  private static func content(_ text: Text) -> String {
    let turn = text.runsUp ? "0 1 -1 0" : "1 0 0 1"
    let place = "\(turn) \(text.x) \(height - text.y) Tm"
    return "BT \(text.lightness) g /F \(text.size) Tf \(place) <\(codes(text.string))> Tj ET"
  }

  private static func content(_ line: Line) -> String {
    if line.isPicture {
      let size = "\(line.to.x - line.from.x) 0 0 \(line.to.y - line.from.y) \(line.from.x) \(height - line.to.y)"
      return "q \(size) cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q"
    }
    return "0.5 w \(line.from.x) \(height - line.from.y) m \(line.to.x) \(height - line.to.y) l S"
  }

  private static func stream(_ content: String) -> String {
    "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
  }

  private static func codes(_ string: String) -> String {
    string.utf16.map { padded(String($0, radix: 16), to: 4) }.joined()
  }

  private static func padded(_ digits: String, to width: Int) -> String {
    String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A character's code is its code unit in UTF-16, in ranges as the format has them: of 256 codes, no more than 100 at once.
  private static let toUnicode: String = {
    let ranges = (0..<256).map { high in
      let high = padded(String(high, radix: 16), to: 2)
      return "<\(high)00> <\(high)ff> <\(high)00>"
    }
    let blocks = stride(from: 0, to: 256, by: 64).map { first in
      "64 beginbfrange\n\(ranges[first..<first + 64].joined(separator: "\n"))\nendbfrange"
    }
    return """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
      1 begincodespacerange <0000> <ffff> endcodespacerange
      \(blocks.joined(separator: "\n"))
      endcmap end end
      """
  }()
}
