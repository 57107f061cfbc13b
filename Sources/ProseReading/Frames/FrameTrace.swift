import AnnualReport

extension Frame {
  /// What was understood, for those who ask why a number is compared or not.
  var trace: FigureFrame {
    var slots: [FigureFrame.Slot] = []
    if !acts.isEmpty { slots.append(.init(.act, acts.map(\.name).joined(separator: "+"), .stated)) }
    let matter = matters.value.map(\.name).joined(separator: "+")
    slots.append(.init(.matter, matters.isKnown ? matter : "", matters.source))
    slots.append(.init(.body, body.value.name, body.source))
    slots.append(.init(.time, time.value.name, time.source))
    if let applicant { slots.append(.init(.applicant, applicant.name, .stated)) }
    if law.value { slots.append(.init(.law, "thisLaw", law.source)) }
    return FigureFrame(words: clause.words.map(\.range), slots: slots)
  }
}

extension Slot {
  /// The provenance in the words of the model.
  fileprivate var source: FigureFrame.Source {
    switch provenance {
    case .stated: .stated
    case .inherited: .inherited
    case .assumed: .assumed
    case .unknown: .unknown
    }
  }
}

extension Act {
  fileprivate var name: String {
    switch self {
    case .outcome(let row): row
    case .verdict(let column): column.rawValue
    default: "\(self)"
    }
  }
}

extension Matter {
  fileprivate var name: String {
    if case .application(let named) = self { named ? "application" : "anyApplication" } else { "\(self)" }
  }
}

extension Body {
  fileprivate var name: String {
    if case .area(let unit) = self { "area" + (unit.map { ":\($0)" } ?? "") } else { "\(self)" }
  }
}

extension Time {
  fileprivate var name: String { year.map(String.init) ?? "\(self)" }
}

extension Applicant {
  fileprivate var name: String { if case .column(let column) = self { column.rawValue } else { "\(self)" } }
}
