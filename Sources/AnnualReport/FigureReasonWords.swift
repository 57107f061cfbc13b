extension ProseFigure.Reason {
  /// Why the number is not compared, in a phrase.
  public var words: Bilingual {
    switch self {
    case .approximate: Bilingual(zh: "约数，不是确切的数字", en: "no exact number")
    case .share: Bilingual(zh: "占比或比率", en: "a share or a rate")
    case .change: Bilingual(zh: "与另一数字相比的增减", en: "a rise or a fall against another number")
    case .money: Bilingual(zh: "金额", en: "a sum of money")
    case .otherYear: Bilingual(zh: "不是本年度的数字", en: "of another year")
    case .partOfYear: Bilingual(zh: "只是一年中一段时间的数字", en: "of a part of the year only")
    case .severalYears: Bilingual(zh: "多年累计的数字", en: "of more than one year")
    case .otherBody: Bilingual(zh: "别的机关的数字，或代别的机关办理的", en: "another body's, or of work done for another")
    case .widerArea: Bilingual(zh: "范围大于本报告的数字", en: "of a wider area than the report's")
    case .partOfArea: Bilingual(zh: "只是本报告范围内一部分的数字", en: "of a part of what the report is for")
    case .ambiguousArea:
      Bilingual(
        zh: "全域与本级的数字并列，表中可能是其中任何一个",
        en: "beside numbers of the whole area or of a part, either of which the table may hold")
    case .otherMatter: Bilingual(zh: "数的不是表中的事项", en: "counts what stands in no table")
    case .unknownMatter: Bilingual(zh: "没有写明数的是什么，或用语不识", en: "what is counted is not said, or in unknown words")
    case .unknownWords: Bilingual(zh: "旁边有不识的词语，可能限定这个数字", en: "unknown words beside it may restrict it")
    case .channel: Bilingual(zh: "只是某一申请渠道的数字", en: "of one channel only")
    case .topic: Bilingual(zh: "只是某一类内容的数字", en: "of one topic only")
    case .part: Bilingual(zh: "只是另一数字的一部分，表中没有对应的格", en: "a part of another number, for which there is no cell")
    case .noAct: Bilingual(zh: "没有写明做了什么", en: "what was done is not said")
    case .otherAct: Bilingual(zh: "所做的事不在表中", en: "what was done stands in no table")
    case .negated: Bilingual(zh: "是被否定的数字", en: "the number is denied")
    case .repeated:
      Bilingual(zh: "同一句里有几个不同的同类数字，各是一部分", en: "several numbers of the sentence differ: they count parts")
    case .ambiguous: Bilingual(zh: "可能指不止一格，不能断定", en: "which cells are meant is left open")
    case .damaged: Bilingual(zh: "所在的句子有缺字", en: "characters of its sentence are lost")
    case .section: Bilingual(zh: "所在的部分讲的是工作，不是本年度的数字", en: "its section speaks of the work, not of the year's numbers")
    }
  }
}
