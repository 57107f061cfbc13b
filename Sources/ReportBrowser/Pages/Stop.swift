import ReportChecking

/// Where a reader stops who goes through the findings: once for each probable cause, then at what none accounts for.
struct Stop: Hashable, Sendable {
  /// The place, which no other stop has.
  let location: Location
  /// The findings, by their indexes, the first to be told first.
  private(set) var findings: [Int]
  /// How grave the gravest of them is.
  private(set) var severity: Severity

  /// Whether only those stop here who asked for notices and for what could not be judged, too.
  var isQuiet: Bool { severity < .warning }

  /// The stops of a report: those at causes, then the others, both in reading order.
  static func stops(of verdict: Verdict, at locations: [Location], cell: (CellChange) -> Location) -> [Stop] {
    let open = verdict.findings.indices.filter { verdict.findings[$0].acceptance == nil }
    var told: Set<Int> = []
    var causes: [Stop] = []
    for diagnosis in verdict.diagnoses {
      let own = open.filter { diagnosis.findings.contains(verdict.findings[$0].id) }
      guard let first = own.first else { continue }
      told.formUnion(own)
      let location = diagnosis.explanations.first?.changes.first.map(cell) ?? locations[first]
      causes.append(Stop(location: location, findings: own, severity: verdict.gravest(of: own)))
    }
    let rest = open.filter { !told.contains($0) }.map {
      Stop(location: locations[$0], findings: [$0], severity: verdict.findings[$0].severity)
    }
    var stops: [Stop] = []
    for stop in causes.sorted(by: { $0.location < $1.location }) + rest.sorted(by: { $0.location < $1.location }) {
      // A key that goes on must go somewhere else.
      if let index = stops.firstIndex(where: { $0.location == stop.location }) {
        stops[index].findings += stop.findings.filter { !stops[index].findings.contains($0) }
        stops[index].severity = max(stops[index].severity, stop.severity)
      } else {
        stops.append(stop)
      }
    }
    return stops
  }
}

extension Verdict {
  /// How grave the gravest of some findings is, of which there is one at least.
  fileprivate func gravest(of indices: [Int]) -> Severity {
    indices.map { findings[$0].severity }.max() ?? .unassessed
  }
}
