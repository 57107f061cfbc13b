import AnnualReport
import Glibc

/// The programs that open the files of reports.
public struct Programs: Sendable {
  private let editor: String
  private let byEnding: [String: String]
  /// Whether the terminal is a window of tmux.
  let isInTmux: Bool

  /// The editor that the environment names, `vi` by default, for text and pages; and other programs by the endings of
  /// names. All are commands of the shell.
  public init(environment: [String: String] = [:], byEnding: [String: String] = [:]) {
    editor = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty } ?? "vi"
    self.byEnding = byEnding
    isInTmux = environment["TMUX"].map { !$0.isEmpty } ?? false
  }

  /// The endings of files that are no text, so that an editor shows nothing that can be mended.
  private static let notText: Set<String> = [
    "pdf", "doc", "docx", "wps", "odt", "rtf", "xls", "xlsx", "et", "ods", "png", "jpg", "jpeg",
  ]

  /// The program for a file; `nil` where none is known.
  func program(for path: String) -> Program? {
    let ending = Self.ending(of: path)
    if let command = byEnding[ending] { return Program(command: command, takesLine: false) }
    return Self.notText.contains(ending) ? nil : Program(command: editor, takesLine: true)
  }

  private static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.contains(".") ? (name.split(separator: ".").last ?? "").lowercased() : ""
  }

  /// That a report is no file of its own.
  static let noFile = Bilingual(
    zh: "归档或标准输入中的报告没有自己的文件：请先解开", en: "a report in an archive or on standard input has no file: unpack it first")

  /// That no program is known for a file, and where to name one.
  static func noProgram(for path: String) -> Bilingual {
    let ending = ending(of: path)
    return Bilingual(
      zh: "不知用什么打开 \(ending)：请在自己的 nianbao.toml 里写 [open] \(ending) = \"程序\"",
      en: "no program for \(ending) files: say [open] \(ending) = \"program\" in your own nianbao.toml")
  }
}

/// A program that opens a file.
struct Program: Hashable {
  /// The command, which may have arguments.
  let command: String
  /// Whether it can be told a line.
  let takesLine: Bool

  /// What the shell is called with; the file's name is never a part of the command.
  func arguments(file: String, line: Int?) -> [String] {
    let file = file.hasPrefix("-") ? "./" + file : file
    return ["sh", "-c", "\(command) \"$@\"", "sh"] + (takesLine ? self.line(file, line) : [file])
  }

  /// Most editors take `+12` before the name; some have it behind.
  private func line(_ file: String, _ line: Int?) -> [String] {
    guard let line else { return [file] }
    let name = command.split(separator: " ").first.map { $0.split(separator: "/").last ?? $0 } ?? ""
    switch name {
    case "code", "codium", "code-insiders": return ["-g", "\(file):\(line)"]
    case "subl", "hx", "helix", "zed": return ["\(file):\(line)"]
    default: return ["+\(line)", file]
    }
  }

  /// Runs it with the terminal and waits until it ends; returns what went wrong.
  func run(on file: String, line: Int?) -> Bilingual? {
    let arguments = arguments(file: file, line: line)
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, nil, &pointers, environ) == 0 else { return failure }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { return failure } }
    // The shell's way to say that it found no such command, or may not run it.
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 0
    return code == 127 || code == 126 ? failure : nil
  }

  private var failure: Bilingual {
    Bilingual(zh: "不能运行 \(command)：请设置 VISUAL 或 EDITOR", en: "cannot run \(command): set VISUAL or EDITOR")
  }
}
