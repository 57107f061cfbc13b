import AnnualReport
import ReportReview
import TerminalScreen

extension Keymap {
  /// The keys that no configuration takes away, so that there always is a way out: of what is being typed, and of the
  /// browser.
  static let fixed: [Command: Key] = [.cancel: .control("c"), .leave: .character("Q")]

  /// The keymap with other keys for some commands; a key that is given to a command is taken from those it served.
  ///
  /// A command that thereby loses its last key is still in the palette, which keeps a key; ``fixed`` keys stay.
  public func rebound(by settings: [Configuration.KeyBinding]) throws(ConfigurationError) -> Keymap {
    var keys: [Command: [Key]] = [:]
    for setting in settings {
      guard let command = Command(rawValue: setting.command) else {
        throw ConfigurationError(
          setting.origin,
          Bilingual(
            zh: "没有命令 \(setting.command)，名称见浏览器里的“:”",
            en: "there is no command \(setting.command); : in the browser lists them"))
      }
      keys[command] = []
      for name in setting.keys {
        guard let key = Key(name: name) else {
          throw ConfigurationError(
            setting.origin,
            Bilingual(
              zh: "没有按键 \(name)，写法如 \"x\"、\"^X\"、\"F2\"、\"PgDn\"",
              en: "there is no key \(name); write \"x\", \"^X\", \"F2\", \"PgDn\""))
        }
        let rival = keys.first {
          $0.key != command && $0.value.contains(key) && !$0.key.contexts.isDisjoint(with: command.contexts)
        }
        if let rival {
          throw ConfigurationError(
            setting.origin,
            Bilingual(
              zh: "按键 \(name) 已用于 \(rival.key.rawValue)", en: "the key \(name) is that of \(rival.key.rawValue) already"
            ))
        }
        if let owner = Self.fixed.first(where: { $0.value == key && $0.key != command })?.key {
          throw ConfigurationError(
            setting.origin,
            Bilingual(
              zh: "按键 \(name) 只能用于 \(owner.rawValue)", en: "the key \(name) is always that of \(owner.rawValue)"))
        }
        keys[command]?.append(key)
      }
      if let key = Self.fixed[command], keys[command]?.contains(key) == false { keys[command]?.append(key) }
    }
    let bindings = bindings.map { binding -> (Command, [Key]) in
      if let chosen = keys[binding.command] { return (binding.command, chosen) }
      let lost = keys.filter { !$0.key.contexts.isDisjoint(with: binding.command.contexts) }.flatMap(\.value)
      return (binding.command, binding.keys.filter { !lost.contains($0) })
    }
    if bindings.contains(where: { $0.0 == .palette && $0.1.isEmpty }), let origin = settings.last?.origin {
      throw ConfigurationError(
        origin, Bilingual(zh: "palette 不能没有按键", en: "palette must have a key"))
    }
    return Keymap(bindings)
  }
}
