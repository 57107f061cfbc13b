import ReportCorpus

/// A form in which `export` writes sources, one after another.
protocol ExportOutput {
  /// Writes what there is of a source.
  mutating func add(_ source: ExportedSource)
  /// Writes what is left, and has the files take their places.
  mutating func finish()
}
