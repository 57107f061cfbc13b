/// A picture in shades of grey.
struct GrayImage: Sendable {
  /// The width, in pixels.
  let width: Int
  /// The height, in pixels.
  let height: Int
  /// The pixels by rows from the top, from black to white.
  private(set) var pixels: [UInt8]

  /// Makes a picture of a portable graymap of one byte a pixel, as `pdftoppm` writes it; `nil` where it is none.
  init?(portableGraymap bytes: [UInt8]) {
    let fields = bytes.prefix(64).split(maxSplits: 4) { $0 <= 0x20 }
    guard fields.count == 5, fields[0].elementsEqual("P5".utf8), fields[3].elementsEqual("255".utf8),
      let width = Int(String(decoding: fields[1], as: UTF8.self)),
      let height = Int(String(decoding: fields[2], as: UTF8.self)), (1...65_535).contains(width), height > 0
    else { return nil }
    let pixels = bytes[fields[4].startIndex...]
    guard pixels.count == width * height else { return nil }
    self.width = width
    self.height = height
    self.pixels = Array(pixels)
  }

  /// The picture as a portable graymap.
  var portableGraymap: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + pixels }

  /// Wipes out lines that are longer than any stroke of a character: those around the cells of tables, which a
  /// recogniser of characters takes for some.
  mutating func eraseRules(longerThan length: Int) {
    let original = pixels
    for y in 0..<height { eraseRuns(in: original, from: y * width, step: 1, count: width, across: width, length) }
    for x in 0..<width { eraseRuns(in: original, from: x, step: width, count: height, across: 1, length) }
  }

  private static let darkest: UInt8 = 160
  /// How far the blurred edge of a line reaches, in pixels.
  private static let edge = 2

  private mutating func eraseRuns(
    in original: [UInt8], from start: Int, step: Int, count: Int, across: Int, _ length: Int
  ) {
    var runStart = 0
    for index in 0...count {
      if index < count, original[start + index * step] < Self.darkest { continue }
      if index - runStart > length {
        for position in runStart..<index {
          for offset in -Self.edge...Self.edge {
            let pixel = start + position * step + offset * across
            if pixels.indices.contains(pixel) { pixels[pixel] = 255 }
          }
        }
      }
      runStart = index + 1
    }
  }
}
