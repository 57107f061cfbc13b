/// What a program has switched on in a terminal, as the bytes tell that it sent.
public struct TerminalModes {
  /// What a terminal would be left in that its user did not have before; empty where all was taken back.
  public var leftOver: [String] {
    var left = on.map { Self.names[$0] ?? "mode \($0)" }
    if isCursorHidden { left.append("hidden cursor") }
    if isKeypadSending { left.append("keypad mode") }
    if isStyled { left.append("style") }
    if drawsLines { left.append("line drawing") }
    if state != .text { left.append("unfinished sequence") }
    return left.sorted()
  }

  /// Whether the second screen is shown.
  public var isAlternate: Bool { on.contains("1049") || on.contains("47") || on.contains("1047") }
  /// Whether pastes are marked.
  public var marksPastes: Bool { on.contains("2004") }
  /// Kinds of sequences that were sent: `CSI J`, `CSI ?2004h`, `OSC 52`, `ESC c`, `DCS`.
  public private(set) var commands: Set<String> = []

  private enum State { case text, escape, control, string, stringEscape }

  private var state = State.text
  /// The bytes of the sequence so far, without its introducer.
  private var sequence: [UInt8] = []
  private var introducer = ""
  private var on: Set<String> = []
  private var isCursorHidden = false, isKeypadSending = false, isStyled = false, drawsLines = false

  private static let names = [
    "1": "cursor key mode", "47": "second screen", "1047": "second screen", "1049": "second screen",
    "1000": "mouse", "1002": "mouse", "1003": "mouse", "1006": "mouse", "1015": "mouse", "2004": "marked pastes",
  ]

  /// Nothing was sent.
  public init() {}

  /// Goes on with what was sent next.
  public mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    switch (state, byte) {
    case (_, 0x18), (_, 0x1A): state = .text
    case (.string, 0x1B): state = .stringEscape
    case (.stringEscape, 0x5C), (.string, 0x07): endString()
    case (.stringEscape, _):
      state = .escape
      sequence = []
      take(byte)
    case (.string, _): sequence.append(byte)
    case (_, 0x1B):
      state = .escape
      sequence = []
    case (.text, 0x0E): drawsLines = true
    case (.text, 0x0F): drawsLines = false
    case (.text, _): break
    case (.escape, 0x5B): state = .control
    case (.escape, 0x50), (.escape, 0x58), (.escape, 0x5D...0x5F):
      introducer = [0x50: "DCS", 0x58: "SOS", 0x5D: "OSC", 0x5E: "PM", 0x5F: "APC"][byte] ?? ""
      state = .string
    case (.escape, 0x20...0x2F), (.control, 0x20...0x3F): sequence.append(byte)
    case (.escape, _): endEscape(byte)
    case (.control, _): endControl(byte)
    }
  }

  private mutating func endEscape(_ final: UInt8) {
    state = .text
    let name = String(decoding: sequence + [final], as: UTF8.self)
    commands.insert("ESC \(name)")
    switch name {
    case "=": isKeypadSending = true
    case ">": isKeypadSending = false
    case "(0": drawsLines = true
    case "(B": drawsLines = false
    default: break
    }
  }

  private mutating func endControl(_ final: UInt8) {
    state = .text
    let parameters = String(decoding: sequence, as: UTF8.self)
    let letter = String(Unicode.Scalar(final))
    if parameters.hasPrefix("?") {
      for mode in parameters.dropFirst().split(separator: ";").map(String.init) {
        commands.insert("CSI ?\(mode)\(letter)")
        guard letter == "h" || letter == "l" else { continue }
        switch mode {
        case "25": isCursorHidden = letter == "l"
        case "7", "12": break  // wrapping, which is on everywhere, and a cursor that blinks, which may be either
        default: if letter == "h" { on.insert(mode) } else { on.remove(mode) }
        }
      }
      return
    }
    commands.insert("CSI \(letter)")
    if letter == "m" {
      // What colours the default has is no style.
      let codes = parameters.split(separator: ";", omittingEmptySubsequences: false)
      if codes.last == "0" || parameters.isEmpty {
        isStyled = false
      } else if codes.contains(where: { !["0", "39", "49"].contains($0) }) {
        isStyled = true
      }
    }
  }

  private mutating func endString() {
    state = .text
    let number = sequence.prefix { $0 != 0x3B }
    commands.insert(introducer == "OSC" ? "OSC \(String(decoding: number, as: UTF8.self))" : introducer)
  }
}
