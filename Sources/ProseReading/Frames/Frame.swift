import AnnualReport

/// What the words of a clause say together: what was done, to what, by whom, when, and of how much of it.
///
/// A frame holds first what the clause states; the `Discourse` then fills in what it leaves out.
struct Frame {
  let clause: Clause
  /// What was done; several acts that are said to be of the same number (收到并办结), or whose numbers are given as one
  /// (新收和上年结转).
  var acts: [Act] = []
  /// Whether the number is of two things that were done at once (收到并办结), and not of one with the other beside it
  /// (收到的申请已答复).
  var joinsActs = false
  /// The group of outcomes for which `acts`, which are items of it, are given as the reasons.
  var reasonFor: Act?
  /// What the words name, as far as they name it.
  var statedMatters: [Matter] = []
  /// What is counted.
  var matters = Slot<[Matter]>(value: [], provenance: .assumed)
  /// Who applied.
  var applicant: Applicant?
  /// The times that the words name.
  var times: [Time] = []
  /// When.
  var time = Slot<Time>(value: .current, provenance: .assumed)
  /// Whose numbers they are.
  var body = Slot<Body>(value: .own, provenance: .assumed)
  /// Whether they are about this law.
  var law = Slot<Bool>(value: false, provenance: .assumed)
  /// The verb, or else the noun, at which the figure's own words begin: an index of the clause's words before the figure.
  var start: Int?
  /// The first words that nobody knows and that may say whose or of what the number is.
  var unknownWords: Range<Int>?
  /// Whether unknown words stand where the matter would be named.
  var isMatterUnknown = false
  /// 通过网络
  var hasChannel = false
  /// 涉及征地的, 分别
  var hasTopic = false
  /// 分别: the numbers are dealt out in a way that the reader does not see.
  var isDealt = false
  /// Whether it counts again, for another year or body, what a list before it counts.
  var isEcho = false
  /// 其中, 含
  var contains = false
  /// 除去, 不含
  var excludes = false
  /// 较, 同比
  var compares = false
  /// The sign of a change: 1 for 增长, -1 for 减少.
  var change: Int?
  /// 共, 合计
  var isTotal = false
  /// 累计
  var isCumulative = false
  /// 12月底前: of the last month, or of all the year.
  var isByEnd = false
  /// Whether 公民 stands for whoever applied.
  var namesCitizens = false
  /// 截至
  var isAsOf = false
  /// 占
  var isShare = false
  /// 未, 无
  var isNegated = false
  /// 约, 以上
  var isAbout = false
  /// Whether the body is named as the subject, and so holds for what follows.
  var isBodySubject = false
  /// Whether the time is said before a colon, of all that stands behind it: 上年的情况为：结转3件.
  var isTimeOfHead = false
  /// Whether the time is as of a day of a later year: 截至2025年1月20日.
  var isAsOfLater = false
  /// Whether they name the government or its office.
  var namesGovernment = false
  /// 其余
  var isRest = false
  /// Whether what is counted stands only behind the number: 1件行政复议.
  var isNounBehind = false
  /// Whether they name this year or what was received, of which a number concluded may be a part: 当年办结18件.
  var isOfThisYear = false

  /// Whether other matters are named as the cause: 因行政处罚引发的行政复议.
  var hasOtherCause = false
  /// Whether what is counted is said to be decisions: 行政许可决定24件, 处理决定数量24项.
  var namesDecision = false

  /// The disputes that those decide who are named beside the verdict: 法院维持4件.
  var judged: Matter? {
    acts.contains(where: { $0.isVerdict || $0 == .settled }) ? clause.before.last { $0.judge != nil }?.judge : nil
  }

  /// Whether the number is of a channel or a topic only.
  var isRestricted: Bool { hasChannel || hasTopic }

  /// The number.
  var amount: Amount? { clause.figure?.amount }

  /// Whether everything before the number is understood.
  var isClear: Bool { unknownWords == nil }
}
