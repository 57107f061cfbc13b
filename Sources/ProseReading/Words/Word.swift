import AnnualReport

/// A number in the prose, with its unit.
struct Amount: Hashable, Sendable {
  var value: Number
  var unit: ProseFigure.Unit
  var isApproximate: Bool
  /// 项 or 条, which also count kinds of powers and pieces of information.
  var countsItems: Bool
  /// 篇, 期, 部: of writings, and 两次 before a verb: never of applications.
  var countsWritings = false
}

/// A word with its range in the passage, in Unicode scalars.
struct Word: Hashable, Sendable {
  let sense: Sense
  let range: Range<Int>
}

extension Word {
  /// Whether it adds nothing to what a figure counts.
  var isPlain: Bool {
    switch sense {
    case .plain, .judge, .opener, .cause, .attribute, .range, .joining, .rest, .andOthers, .body(.own),
      .body(.government), .body(.office):
      true
    default: false
    }
  }
  /// Whether it is a number with its unit.
  var isFigure: Bool { amount != nil }
  /// The number, where it is one.
  var amount: Amount? { if case .figure(let amount) = sense { amount } else { nil } }
  /// The act, where it names one.
  var act: Act? { if case .act(let act) = sense { act } else { nil } }
  /// The matter, where it names one.
  var matter: Matter? { if case .matter(let matter) = sense { matter } else { nil } }
  /// The applicant, where it names one.
  var applicant: Applicant? { if case .applicant(let applicant) = sense { applicant } else { nil } }
  /// The time, where it names one.
  var time: Time? { if case .time(let time) = sense { time } else { nil } }
  /// The body, where it names one.
  var body: Body? { if case .body(let body) = sense { body } else { nil } }
  /// By whom disputes are decided that are of this matter, where it names one.
  var judge: Matter? { if case .judge(let matter) = sense { matter } else { nil } }
  /// The punctuation, where it is one.
  var stop: Stop? { if case .stop(let stop) = sense { stop } else { nil } }
}
