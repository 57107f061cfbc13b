import AnnualReport
import SourceDocuments

/// Finds where a report ends and the rest of its page begins: buttons, codes to scan, links to other pages, the footer.
enum PageTail {
  private static let marks = [
    "扫一扫在手机", "扫一扫", "分享到", "分享：", "打印本页", "关闭窗口", "关闭本页", "【打印", "[打印", "上一篇", "下一篇", "相关链接", "相关附件", "附件下载", "版权所有",
    "主办单位", "承办单位", "网站标识码", "网站地图", "ICP备", "公网安备", "返回顶部", "字号：", "【字体", "责任编辑", "浏览次数", "主办：", "承办：", "附件：",
  ].map { Array($0.unicodeScalars) }

  private static let buttons: Set<String> = ["打印", "关闭", "分享", "收藏", "纠错", "返回", "打印关闭", "分享到", "打印本页关闭窗口", "附件"]

  /// The passages of the last section without what belongs to the page.
  static func cut(_ passages: [Passage]) -> [Passage] {
    var result: [Passage] = []
    for (index, passage) in passages.enumerated() {
      let text = Stretch(passage)
      if buttons.contains(text.string) { break }
      if let mark = marks.lazy.compactMap({ text.scalars.firstIndex(of: $0) }).min() {
        let kept = text[0..<mark].trimmed
        if !kept.isEmpty { result.append(kept.passage) }
        break
      }
      // A signature, a date, or a link: short, and no sentence.
      if index > 0, !isSentence(text.scalars) { break }
      result.append(passage)
    }
    return result
  }

  /// The longest name of an organ with a date behind it.
  private static let longestSignature = 40

  private static func isSentence(_ scalars: [Unicode.Scalar]) -> Bool {
    if scalars.contains(where: { "。；，：！".unicodeScalars.contains($0) }) { return true }
    return scalars.count > longestSignature || HeadingForms.numeral(scalars) != nil
  }
}
