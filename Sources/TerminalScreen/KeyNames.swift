/// The names of keys, as the help shows them and a configuration writes them.
extension Key {
  /// The name: `a`, `^D`, `F1`, `Space`, `PgDn`.
  ///
  /// `Key(name:)` reads it back, except for pastes and the mouse, which no name tells apart.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^" + String(character).uppercased()
    case .function(let number): "F\(number)"
    case .paste: "Paste"
    case .click: "Click"
    case .wheelUp: "WheelUp"
    case .wheelDown: "WheelDown"
    case .resize: "Resize"
    default: Self.named.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key of a name, or `nil` where no key has it.
  ///
  /// A character stands for itself; every other name reads in upper and lower case: `Space`, `enter`, `f1`, `^D`,
  /// `ctrl-d`, `C-d`.
  public init?(name: String) {
    if name.count == 1, let character = name.first {
      guard TextWidth().columns(of: character) > 0 else { return nil }
      self = .character(character)
      return
    }
    let lower = name.lowercased()
    for prefix in ["^", "ctrl-", "ctrl+", "c-"] where lower.hasPrefix(prefix) {
      guard let key = Self(controlAnd: lower.dropFirst(prefix.count)) else { return nil }
      self = key
      return
    }
    if let number = Int(lower.dropFirst()), 1...63 ~= number, lower == "f\(number)" {
      self = .function(number)
    } else if lower == "space" {
      self = .character(" ")
    } else if let key = Self.named.first(where: { $0.name.lowercased() == lower })?.key ?? Self.otherNames[lower] {
      self = key
    } else {
      return nil
    }
  }

  /// The key that a terminal sends for a control character, or `nil` where it is none: DEL and below space.
  init?(controlCharacter value: UInt32) {
    switch value {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x00...0x1F:
      guard let scalar = Unicode.Scalar(value + 0x40) else { return nil }
      self = .control(Character(scalar.properties.lowercaseMapping))
    default: return nil
    }
  }

  private init?(controlAnd letter: Substring) {
    guard letter.unicodeScalars.count == 1, let scalar = letter.uppercased().unicodeScalars.first,
      "@"..."_" ~= scalar
    else { return nil }
    self.init(controlCharacter: scalar.value - 0x40)
  }

  private static let named: [(key: Key, name: String)] = [
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
    (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"),
    (.enter, "Enter"), (.tab, "Tab"), (.backTab, "S-Tab"), (.escape, "Esc"),
    (.backspace, "Backspace"), (.insert, "Insert"), (.delete, "Delete"),
    (.resize, "Resize"),
  ]

  /// What else people call them.
  private static let otherNames: [String: Key] = [
    "pageup": .pageUp, "pagedown": .pageDown, "return": .enter, "backtab": .backTab, "shift-tab": .backTab,
    "shift+tab": .backTab, "escape": .escape, "del": .delete, "ins": .insert, "bs": .backspace,
  ]
}
