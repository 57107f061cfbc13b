import ReportCorpus

extension LoadedReport {
  /// The same source under the name of the file that standard input stands for, where that was told.
  func named(_ inputName: String?) -> LoadedReport {
    guard let inputName, path == "-" || path.hasPrefix("-!") else { return self }
    var named = LoadedReport(path: inputName + path.dropFirst(), format: format, outcome: outcome, isNamed: isNamed)
    named.configuration = configuration
    named.predecessor = predecessor
    return named
  }
}
