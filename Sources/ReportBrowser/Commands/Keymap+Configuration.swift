import AnnualReport
import ReportReview
import TerminalScreen

extension Keymap {
  /// The keymap with other keys for some commands; a key that is given to a command is taken from those it served.
  ///
  /// A command that thereby loses its last key is still in the palette; the palette and the way out keep a key.
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
        keys[command]?.append(key)
      }
    }
    let bindings = bindings.map { binding -> (Command, [Key]) in
      if let chosen = keys[binding.command] { return (binding.command, chosen) }
      let lost = keys.filter { !$0.key.contexts.isDisjoint(with: binding.command.contexts) }.flatMap(\.value)
      return (binding.command, binding.keys.filter { !lost.contains($0) })
    }
    let lost = bindings.first { $0.1.isEmpty && ($0.0 == .palette || $0.0 == .leave) }
    if let lost, let origin = settings.last?.origin {
      throw ConfigurationError(
        origin, Bilingual(zh: "\(lost.0.rawValue) 不能没有按键", en: "\(lost.0.rawValue) must have a key"))
    }
    return Keymap(bindings)
  }
}
