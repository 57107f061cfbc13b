import ArgumentParser
import ReportCorpus

/// What of many files is read.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "略过文件夹、压缩包和清单中与此相符的，写法同 .gitignore。",
      en: "Leave out what matches in folders, archives and lists; a pattern as in .gitignore.", valueName: "glob"))
  var exclude: [String] = []

  @Flag(help: ArgumentHelp(zh: "略过 .gitignore 文件所略过的。", en: "Leave out what .gitignore files leave out."))
  var gitignore = false

  @Option(
    help: ArgumentHelp(
      zh: "读取此文件列出的文件、文件夹和压缩包，每行一个或以 NUL 分隔；- 是标准输入。",
      en: "Read the files, folders and archives that this file lists, by lines or NULs; - is standard input.",
      valueName: "file"))
  var filesFrom: String?

  /// The paths that are meant: the current folder where there are none and no list.
  func paths(_ given: [String]) -> [String] { given.isEmpty && filesFrom == nil ? ["."] : given }

  /// What is searched beside the paths; says what is wrong where standard input is to be two things.
  func selection(beside paths: [String]) throws(UsageError) -> SourceSelection {
    if filesFrom == "-" && paths.contains("-") {
      throw UsageError(
        zh: "- 既是路径又是 --files-from：标准输入只能用一次", en: "- is both a path and --files-from: standard input is read once")
    }
    return SourceSelection(list: filesFrom, excluding: exclude, honoursGitignore: gitignore)
  }
}
