import AnnualReport

/// Business that is done in the form of an application for information: 以信息公开名义进行信访、投诉、举报.
enum Pretexts {
  private static let openings = Set(
    ["名义", "的名义", "形式", "方式"].flatMap { form in names.map { "以\($0)\(form)" } } + names.map { "借\($0)" })
  private static let names = [
    "申请公开", "信息公开", "政府信息公开", "政府信息公开申请", "信息公开申请", "申请信息公开", "申请政府信息公开", "依申请公开",
  ]
  private static let business: Set = [
    "信访", "信访投诉", "信访举报", "信访举报投诉", "信访投诉举报", "投诉举报", "投诉", "举报", "信访事项", "信访活动",
    "信访、投诉、举报", "信访、举报、投诉", "信访、投诉、举报等活动", "信访、举报、投诉等活动", "信访举报投诉活动", "信访举报投诉等活动",
  ]
  private static let verbs: Set = ["进行", "提出", "开展", "实施"]
  /// How many words a pretext is cut into at most.
  private static let longest = 5

  /// The words with each pretext and its business put together, as the row of the form that they mean.
  static func joined(_ words: [Word], in scalars: [Unicode.Scalar]) -> [Word] {
    func text(_ range: Range<Int>) -> String {
      String(scalars: scalars[range].filter { !ScannedText.isSilent($0) })
    }
    var result: [Word] = []
    var index = 0
    while index < words.count {
      guard "以借".unicodeScalars.contains(scalars[words[index].range.lowerBound]),
        let opening = (1...longest).first(where: { count in
          index + count <= words.count
            && openings.contains(text(words[index].range.lowerBound..<words[index + count - 1].range.upperBound))
        })
      else {
        result.append(words[index])
        index += 1
        continue
      }
      var end = index + opening
      if end < words.count, verbs.contains(text(words[end].range)) { end += 1 }
      var last: Int?
      while end < words.count {
        if business.contains(text(words[end].range)) {
          last = end
        } else if last == nil || words[end].sense != .stop(.enumeration) && words[end].sense != .joining {
          break
        }
        end += 1
      }
      guard var close = last else {
        result.append(words[index])
        index += 1
        continue
      }
      if close + 1 < words.count, ["活动", "等活动"].contains(text(words[close + 1].range)) { close += 1 }
      result.append(
        Word(
          sense: .act(.outcome("notProcessed.petitionOrComplaint")),
          range: words[index].range.lowerBound..<words[close].range.upperBound))
      index = close + 1
    }
    return result
  }
}
