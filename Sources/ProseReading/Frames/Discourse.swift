import AnnualReport

/// What was said before a clause and still holds for it.
///
/// One table says for each slot at which boundary it is kept: within a sentence, from sentence to sentence, and from
/// paragraph to paragraph. A heading sets what stands below it and ends what stood before.
struct Discourse {
  /// What ends or goes on.
  enum Boundary: Int { case clause, semicolon, sentence, paragraph, heading }

  /// An aspect that holds on.
  enum Aspect { case matter, time, body, law, restriction, part }

  /// The widest boundary over which each aspect holds.
  ///
  /// Time, body and matter hold until they are said anew, at most to the end of the paragraph; what a number is a part of, and
  /// its channel or topic, hold in the sentence only.
  static let reach: [Aspect: Boundary] = [
    .matter: .paragraph, .time: .sentence, .body: .sentence, .law: .sentence, .restriction: .clause, .part: .clause,
  ]

  /// What the heading above is about; empty where it is about nothing that is counted here.
  private(set) var topic: [Matter]
  /// The matters that are spoken of.
  var matters: [Matter]
  /// Whether a sentence without numbers has turned to other business: 住房公积金提取更加便捷。
  var hasTurned = false
  /// Whether they are known: a sentence with a subject that nobody knows makes what follows unknown.
  var isMatterKnown = true
  /// Whether the text below this heading was about applications, whatever it came to speak of since: words that belong to no
  /// other matter (予以公开, 申请人) then are about them again.
  var hasNamedApplications: Bool
  var time = Time.current
  var body: Body = .own
  /// Whether the text is about this law.
  var law: Bool

  // What holds within a sentence.

  /// The last act, for lists: 制发规范性文件4件、规章1件.
  var acts: [Act] = []
  /// Whether numbers are as of a day (截至), so that 累计 may reach back over the years.
  var isAsOf = false
  /// Whether that day is the last of the report's year.
  var isAsOfLastDay = false
  /// Whether that day lies behind the report's year.
  var isAsOfLater = false
  /// Whether figures are parts of an earlier one (其中).
  var isPart = false
  /// Whether the numbers are those of a channel or topic (通过网络收到30件), and so compare with no cell.
  var isRestricted = false
  /// Whether something is excepted: 除2件外.
  var excepts = false
  /// Whether figures are of what was received only: 新收20件中，….
  var isOfReceived = false
  /// Whether the sentence tells of what was done for another: 受县政府委托，….
  var isOnBehalf = false
  /// Whether the sentence tells what the organ does as the one who decides disputes: 作为行政复议机构，….
  var isJudge = false
  /// Whether the part that is read is one of a sentence that has ended: 收到118件，结转9件。其中企业3件.
  var isPartOfSentence = false
  /// Whether the sentence tells of some that were not concluded.
  var leavesSome = false
  /// Whether what was concluded of the applications carried over is said by itself: 另办结上年结转3件.
  var concludesCarriedOver = false
  /// Whether 主动公开 and 依申请公开 are how the organ's own documents are to be published.
  var isOfPublicity = false
  /// Whose applications the sentence has come to speak of: 法律服务机构申请增长较快，全年提出15件.
  var applicant: Applicant?
  /// Whom a head of the paragraph names: 1.自然人。申请79件。
  var applicantOfHead: Applicant?
  /// What the numbers that follow are of: 予以公开的申请中，….
  var base: [Act] = []
  /// Whether the sentence itself has said that it is about this law.
  var sentenceNamesLaw = false
  /// Whether the sentence itself names the documents of the table.
  var sentenceNamesDocuments = false
  /// The acts of the clause before, which had no number: 属上一年度结转的，共4件.
  var topicActs: [Act] = []
  /// The matters that the clause before names, which had no number and nothing else that would restrict them.
  var topicMatters: [Matter] = []
  /// The reason that a clause without a number gives for the next one: 因不掌握的，无法提供3件.
  var reason: [Act] = []
  /// Whether the sentence counts licences, penalties and the like one after another.
  var listsDecisions = false
  /// Whether the sentence names 行政事业性收费, and no other fee.
  var namesCharges = false
  /// Whether 公民 are the only applicants that the sentence tells of.
  var namesOnlyCitizens = false
  /// Whether the sentence names this law's fee.
  var namesFee = false
  /// Whether the numbers dealt out are said to be of decisions.
  var namesDecisions = false
  /// How many figures the list that begins with the clause has.
  var listLength = 1
  /// The figures that those of the list are like, one after another: 2023年许可3件、处罚2件，2024年4件和1件.
  var echo: [StatedFigure] = []
  /// Whether the fee that was spoken of last is named as this law's: 信息处理费, and not 收费金额.
  var isFeeNamed = false
  /// Whether the sentence compares a year with another: 2023年比2022年.
  var comparesYears = false
  /// The time that stands before a colon of the sentence, of all that is counted behind it.
  var timeOfHead: Time?
  /// The time of the first figure since the sentence or its last semicolon.
  var timeOfSegment: Time?
  /// The wholes of the last share of the sentence that names one.
  var shareWholes: [[Term]] = []
  /// The shares that the percentages of a list state, one after another.
  var dealtShares: [PassageReader.Share] = []
  /// The claims of the sentence that a number before them is a share, which name no whole, and those numbers.
  var listedShares: [(claim: Int?, part: [Term])] = []
  /// Whose the echoed figures are, where they are another's.
  var bodyOfEcho: Body?
  /// The figure that parts belong to, by its index among the sentence's.
  var whole: Int?

  init(topic: [Matter]) {
    self.topic = topic
    matters = topic
    hasNamedApplications = topic.first?.family == .applications
    law = hasNamedApplications
  }

  /// Passes the boundary: what does not reach over it ends.
  mutating func pass(_ boundary: Boundary, topic newTopic: [Matter]? = nil) {
    if let newTopic, boundary == .heading {
      self = Discourse(topic: newTopic)
      return
    }
    func ends(_ aspect: Aspect) -> Bool { (Self.reach[aspect] ?? .clause).rawValue < boundary.rawValue }
    if ends(.part) {
      isPart = false
      isOfReceived = false
      isPartOfSentence = false
      base = []
      whole = nil
    }
    if ends(.restriction) { isRestricted = false }
    if boundary.rawValue >= Boundary.sentence.rawValue {
      (acts, isAsOf, excepts, isOfPublicity, reason) = ([], false, false, false, [])
      (applicant, base, sentenceNamesLaw, isAsOfLater) = (
        boundary == .sentence ? applicantOfHead : nil, [], false, false
      )
      isAsOfLastDay = false
      (topicActs, topicMatters, isOnBehalf, isJudge) = ([], [], false, false)
    }
    if ends(.time) { time = .current }
    if ends(.body) { body = .own }
    if ends(.law) { law = topic.first?.family == .applications }
    if boundary == .paragraph {
      applicantOfHead = nil
      isMatterKnown = true
      hasTurned = false
      if !topic.isEmpty || matters.first?.family != .applications { matters = topic }
    }
  }
}
