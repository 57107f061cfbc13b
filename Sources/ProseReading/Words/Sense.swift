import AnnualReport

/// What a word of the prose stands for.
enum Sense: Hashable, Sendable {
  /// What was done to a matter.
  case act(Act)
  /// To what it was done.
  case matter(Matter)
  /// Who applied.
  case applicant(Applicant)
  /// How an application came in.
  case channel
  /// All channels at once: 等渠道.
  case allChannels
  /// What an application is about: 涉及, 类. What follows or precedes is a part of all.
  case topic
  /// Whose numbers they are.
  case body(Body)
  /// When.
  case time(Time)
  /// 截至: as of a day.
  case asOf
  /// 含, 其中
  case containing
  /// 除去, 不含
  case excluding
  /// 共, 合计
  case total
  /// 累计: a total that may reach back over the years.
  case cumulative
  /// 均, 全部
  case every
  /// 未, 无, 没有
  case none
  /// 分别, 各: numbers are dealt out to several things at once.
  case dealing
  /// 较, 同比
  case comparison
  /// 增长 and, where negative, 下降.
  case change(sign: Int)
  /// 增至: the number behind it is what was reached, and not by how much.
  case reaching
  /// 持平
  case same
  /// 占
  case share
  /// 办结率
  case rate
  /// In the time that the law allows: says nothing of how many.
  case inTime
  /// 约, 近: before a number that is no exact one.
  case about
  /// 以上, 左右: behind one.
  case orMore
  /// That the words are about this law: 政府信息公开.
  case law
  /// 不服: the answer before or behind it is what is appealed against.
  case appealing
  /// 和, 及
  case joining
  /// 前者 and 后者: the first and the second of the two things that were named last.
  case former, latter
  /// 其余, 剩余
  case rest
  /// 等
  case andOthers
  /// That the sentence is about other business: 与政府信息公开无关.
  case unrelated
  /// A word behind which a circumstance stands, and no subject: 按照, 经, 向, 在.
  case opener
  /// 因, 由于: behind it stands why.
  case cause
  /// 的: what stands before it is said of the noun behind it.
  case attribute
  /// 范围内: a body or an area before it is whose numbers are given, whatever stands before that.
  case range
  /// A word that changes nothing in what a number means: adverbs, auxiliaries, and words for the work itself.
  case plain
  /// What the work makes or uses, 制度, 台账: right before a number it is what is counted, and plain else.
  case product
  /// 行政许可事项: counted in 件 and handled they are decisions, and kinds of powers else.
  case powers(Matter)
  /// Who decides disputes, and so which of the two it is: 复议机关, 法院.
  case judge(Matter)
  /// 不计入, 不在此列: what is spoken of is none of those that are counted here.
  case uncounted
  /// What nobody here knows.
  case unknown
  /// A number with its unit.
  case figure(Amount)
  /// A number without a unit: of cases, where the word before it says what is counted.
  case bare(Amount)
  /// A number of a list that has its unit behind the last one: 3、4、5件.
  case listed(Amount)
  /// Punctuation.
  case stop(Stop)
}

/// What was done to an application, a dispute, a document.
enum Act: Hashable, Sendable {
  case received, accepted, handled, concluded, answered
  /// 结转, without saying from which or to which year.
  case carried
  /// 上年结转 and 结转下年度.
  case carriedOver, carriedForward
  /// 正在办理
  case pending
  /// 待办: what there is to do, at the end of the year or in all of it.
  case awaiting
  /// How an application was decided: the rows whose key is this, or begins with it.
  case outcome(String)
  /// 信息不存在, which the form has under more than one row of 无法提供.
  case notExisting
  /// 被申请, 被提起, 引发
  case brought
  /// 审结: that disputes ended, not how.
  case settled
  /// How a dispute ended: a column of the table.
  case verdict(ColumnKey)
  case issued, repealed, inForce
  /// 作出, 处理决定
  case decided
  /// 收取
  case charged
  /// 转办, 交办: what was done then is another's.
  case passedOn
  /// Anything else that is done and counted: 公示, 审核.
  case other
}

/// What is counted.
enum Matter: Hashable, Sendable {
  /// Applications for information; `named` where the words cannot mean any other kind of application.
  case application(named: Bool)
  case reconsideration, litigation, directLitigation, litigationAfterReconsideration
  /// 争议案件: 复议 and 诉讼 together.
  case dispute
  case normativeDocuments, regulations
  /// 文件, which may be any.
  case document
  case licences, penalties, coerciveMeasures
  /// 行政事业性收费
  case charges
  /// 信息处理费
  case fee
  /// 收费通知
  case feeNotice
  /// 任何费用: also 信息处理费, where the words are about this law.
  case anyFee
  /// 案件, 事项: of whatever is named before.
  case thing
  /// What the work itself makes, 制度, 报告: the text goes on about what it spoke of.
  case product
  /// Anything that stands in no table.
  case other

  /// The kind of thing.
  enum Family { case applications, disputes, documents, decisions, fee, other }

  /// The kind of thing that it is.
  var family: Family {
    switch self {
    case .application: .applications
    case .reconsideration, .litigation, .directLitigation, .litigationAfterReconsideration, .dispute: .disputes
    case .normativeDocuments, .regulations: .documents
    case .licences, .penalties, .coerciveMeasures, .charges: .decisions
    case .fee, .feeNotice, .anyFee: .fee
    case .document, .thing, .product, .other: .other
    }
  }

  /// Whether it is one of the two ways to the court that the form tells apart.
  var isRoute: Bool { self == .directLitigation || self == .litigationAfterReconsideration }

  /// Whether numbers of both may be given as one.
  func isOfSameTable(as other: Matter) -> Bool {
    self != other && family == other.family && family != .applications && family != .other
  }
}

/// Who applied.
enum Applicant: Hashable, Sendable {
  case naturalPerson
  /// 法人或其他组织: the columns beside 自然人.
  case organization
  /// 法人 alone, which may or may not mean them all.
  case legalPerson
  /// 其他组织 alone.
  case other
  /// One of the columns.
  case column(ColumnKey)
}

/// Whose numbers are given.
enum Body: Hashable, Sendable {
  /// The report's own organ.
  case own
  /// The organ itself as against what stands under it: 本级, 局机关.
  case ownLevel
  /// The government of the place, not said of which place.
  case government
  /// The office of the government.
  case office
  /// A whole area, by the unit that it is: 区 for 全区. `nil` where the words do not say which.
  case area(Unicode.Scalar?)
  /// What stands under it: 各镇, 下属单位.
  case below
  /// Anybody else.
  case foreign
  /// Another's business done by this organ: 协助, 代为.
  case onBehalf

  /// Whether it is one organ, whose name may stand before a noun: 县政府网站.
  var isOrgan: Bool { [.own, .government, .office, .foreign].contains(self) }
}

extension Body {
  /// Whether it may hold several organs: 全县.
  var isWider: Bool { if case .area = self { true } else { self == .government } }
}

/// The time that figures are for.
enum Time: Hashable, Sendable {
  /// The report's year.
  case current
  /// The year that was spoken of last: 全年, 当年.
  case thatYear
  case previousYear, nextYear
  case year(Int)
  /// A day of a year, and whether it is its first or its last.
  case day(of: Int, Day)
  /// The first day of the report's year: 年初.
  case startOfYear
  /// Part of a year: 第三季度.
  case partOfYear
  /// More than one year: 近三年, 以来.
  case severalYears

  /// Whether it is one whole year.
  var isYear: Bool {
    switch self {
    case .current, .previousYear, .thatYear, .nextYear, .year: true
    default: false
    }
  }

  /// The year, where it is named.
  var year: Int? {
    switch self {
    case .year(let year), .day(let year, _): year
    default: nil
    }
  }
}

/// Where in its year a day is.
enum Day: Hashable, Sendable { case first, inside, last }

/// Punctuation by what it divides.
enum Stop: Hashable, Sendable {
  case sentence, semicolon, comma, colon, enumeration, open, close
}
