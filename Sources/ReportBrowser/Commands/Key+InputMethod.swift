import AnnualReport
import TerminalScreen

extension Key {
  /// The key that was meant where an input method for Chinese sent its own form: `？` `：` `ｅ` `。` `【`.
  var withoutInputMethod: Key {
    guard case .character(let character) = self, character.unicodeScalars.count == 1,
      let scalar = character.unicodeScalars.first
    else { return self }
    if let meant = Self.punctuation[character] { return .character(meant) }
    return .character(Character(scalar.halfWidth))
  }

  /// Whether it is a hanzi, which no command has for a key: an input method is on.
  var isHanzi: Bool {
    guard case .character(let character) = self, let scalar = character.unicodeScalars.first else { return false }
    return scalar.properties.isIdeographic
  }

  /// What input methods send for keys of punctuation beside the full-width forms of ASCII.
  private static let punctuation: [Character: Character] = [
    "。": ".", "、": "/", "【": "[", "】": "]", "￥": "$", "…": "^", "《": "<", "》": ">", "‘": "'", "’": "'",
  ]
}
