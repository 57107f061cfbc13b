import AnnualReport
import Testing

@testable import ProseReading

@Suite struct BindingTests {
  private static let examples = Binding.all.flatMap { binding in
    binding.examples.map { (name: binding.name, text: $0.text, cells: $0.cells) }
  }

  /// The last number of an example states the row's cells before anything else.
  @Test func everyExampleIsBoundAsItsRowSays() {
    for example in Self.examples {
      let last = ProseStatements(example.text).likeliest.last
      #expect(last?.hasPrefix(example.cells + "=") == true, "\(example.name): \(example.text): \(last ?? "")")
    }
  }

  @Test(arguments: [
    ("我局收到政府信息公开申请5件，余件另办。全省收到政府信息公开申请900件。", ProseFigure.Reason.widerArea),
    ("县水利局收到政府信息公开申请5件。", .otherBody), ("代县司法局办理政府信息公开申请5件。", .otherBody),
    ("2020年收到政府信息公开申请5件。", .otherYear), ("上半年收到政府信息公开申请5件。", .partOfYear),
    ("通过网络收到政府信息公开申请5件。", .channel), ("收到涉及征地的政府信息公开申请5件。", .topic),
    ("收到政府信息公开申请约5件。", .approximate), ("收到群众来信5件。", .otherMatter),
    ("政府信息公开申请按期办结率98%。", .share), ("依申请公开收取信息处理费50元。", .money),
    ("收到政府信息公开申请5件，较上年增加3件。", .change),
  ]) func whatIsNotComparedHasItsReason(_ sentence: String, _ reason: ProseFigure.Reason) {
    #expect(ProseStatements.reasons(of: sentence).last == reason)
  }

  /// Sentences of other business before and behind change nothing in what a sentence states.
  @Test(arguments: [
    "收到政府信息公开申请42件，办结40件，结转下年度2件。", "本年新收政府信息公开申请42件，上年结转3件。", "办结政府信息公开申请40件，其中予以公开30件，不予公开10件。",
    "因政府信息公开被申请行政复议3件，结果维持2件。", "制发行政规范性文件4件，现行有效30件。",
  ]) func otherBusinessBesideChangesNothing(_ sentence: String) {
    let alone = ProseStatements(sentence).likeliest
    for other in Self.others {
      #expect(Array(ProseStatements(sentence + other).likeliest.prefix(alone.count)) == alone, "\(sentence)\(other)")
      #expect(Array(ProseStatements(other + sentence).likeliest.suffix(alone.count)) == alone, "\(other)\(sentence)")
    }
  }

  private static let others = [
    "举办业务培训3次。", "政府网站发布信息820条。", "办理人大代表建议12件、政协提案9件。", "12345热线受理工单3100件，办结3090件。", "答复文书均载明救济途径。",
    "全年召开新闻发布会4场。", "规范登记、审核、答复、归档各环节。",
  ]
}
