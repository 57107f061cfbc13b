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
  }

  /// The texts of each page.
  package var pages: [[Text]] = [[]]
  /// The height of each page; each is as wide as A4.
  package static let height = 842.0
  /// How many degrees each page is turned clockwise when it is shown.
  package var rotation = 0
  /// How wide the font says that the digit 0 is, in thousandths of its size, as PDF writes it.
  package var widthOfZero = "500"

  /// A file of one empty page.
  package init(rotation: Int = 0) { self.rotation = rotation }

  /// Adds a text that begins at the place on the last page.
  package mutating func add(_ string: String, left x: Double, _ y: Double, size: Double = 10) {
    pages[pages.count - 1].append(Text(x: x, y: y, size: size, string: string))
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
          texts.map { "BT /F \($0.size) Tf \($0.x) \(Self.height - $0.y) Td <\(Self.codes($0.string))> Tj ET" }
            .joined(separator: "\n")))
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
