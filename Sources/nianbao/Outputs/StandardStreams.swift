import Glibc

/// Standard output, written in large pieces.
struct StandardOutput: TextOutputStream {
  /// Adds the text.
  mutating func write(_ string: String) {
    var string = string
    string.withUTF8 { _ = fwrite($0.baseAddress, 1, $0.count, stdout) }
  }

  /// Adds the text as a line.
  mutating func line(_ text: String) {
    write(text)
    write("\n")
  }
}

/// Standard error, where everything goes that is no result.
enum StandardError {
  /// Writes a line that names the program.
  static func line(_ text: String) {
    fflush(stdout)
    fputs("nianbao: \(text.withoutControls)\n", stderr)
  }
}

extension String {
  /// The text without control characters and marks of writing direction, so that it cannot drive a terminal.
  var withoutControls: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? "\u{FFFD}" : $0 }))
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
