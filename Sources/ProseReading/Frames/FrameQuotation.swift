extension Frame {
  /// The words that the figure is quoted with: from its verb or noun, with the year and the applicant before it, or up to
  /// its verb behind it.
  var quotation: Range<Int>? {
    guard let figure = clause.figure?.range else { return nil }
    if let start = quotedFrom, start < clause.before.count {
      return clause.before[start].range.lowerBound..<figure.upperBound
    }
    let verb = clause.after.first { $0.act != nil }
    return figure.lowerBound..<(acts.isEmpty ? figure : verb?.range ?? figure).upperBound
  }

  private var quotedFrom: Int? {
    guard var start else { return nil }
    while start > 0, start <= clause.before.count {
      switch clause.before[start - 1].sense {
      case .time(.previousYear), .time(.nextYear), .time(.year), .applicant, .none, .matter, .law: start -= 1
      default: return start
      }
    }
    return start
  }
}
