import ArgumentParser
import Glibc

/// When output is in colour.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether colours go to the descriptor: by default to a terminal that has any, unless the environment says otherwise.
  ///
  /// NO_COLOR goes before CLICOLOR_FORCE, as its authors ask.
  func isOn(for descriptor: Int32) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      if let no = Self.variable("NO_COLOR"), !no.isEmpty {
        false
      } else if let force = Self.variable("CLICOLOR_FORCE"), !force.isEmpty, force != "0" {
        true
      } else {
        isatty(descriptor) == 1 && Self.variable("TERM") != "dumb"
      }
    }
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
