import AnnualReport
import ReportChecking

/// The numbers of a report's prose as one line of JSON.
enum FiguresJSONL {
  /// The line of a report: its path and its numbers in reading order.
  static func line(of report: Report, path: String) -> String {
    let valuation = Valuation(of: report)
    return JSON.members([
      ("path", .string(path)),
      (
        "figures", .array(report.figures.indices.map { figure(report.figures[$0], valuation.comparison(ofFigure: $0)) })
      ),
    ]).line
  }

  private static func figure(_ figure: ProseFigure, _ comparison: Comparison) -> JSON {
    .members(
      [
        ("value", .number(figure.value)), ("text", .string(figure.text)), ("phrase", .string(figure.phrase)),
        ("section", figure.section.map { .string($0.rawValue) }),
      ] + figure.place.members + [
        ("status", .string(figure.reason == nil ? "compared" : "notCompared")),
        ("reason", figure.reason.map { .string($0.rawValue) }),
        ("frame", figure.frame.map(frame)), ("subject", figure.subject.map { .string($0.rawValue) }),
        ("readings", .array(comparison.evaluations.map(reading))),
      ])
  }

  private static func frame(_ frame: FigureFrame) -> JSON {
    .object(
      frame.slots.map {
        ($0.aspect.rawValue, .object([("value", .string($0.value)), ("from", .string($0.source.rawValue))]))
      })
  }

  private static func reading(_ evaluation: Evaluation) -> JSON {
    let holds: JSON? =
      switch evaluation.outcome {
      case .holds: .bool(true);
      case .violated: .bool(false);
      case .unassessed: nil
      }
    return .members([
      (
        "cells",
        .array(evaluation.equation.left.map { .string(($0.coefficient < 0 ? "-" : "") + $0.quantity.name) })
      ),
      ("sum", evaluation.leftSum.map { .integer($0) }), ("holds", holds),
    ])
  }
}
