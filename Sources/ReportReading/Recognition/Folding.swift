/// Brings the many ways of writing the same label to one: half width, simplified characters, no spaces or punctuation.
///
/// The original is kept for display; folded text is for comparing only.
enum Folding {
  /// The scalar in its folded form: full-width ASCII becomes half-width, traditional characters of the form's
  /// vocabulary become simplified.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case ..<0x80: return scalar
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x4E00...0x9FFF: return simplified[scalar] ?? scalar
    case 0x3014, 0x3010: return "("
    case 0x3015, 0x3011: return ")"
    case 0x2212, 0x2010, 0x2011, 0x2012, 0x2013: return "-"
    default: return scalar
    }
  }

  /// The hanzi and digits of the text, folded: what labels are compared by.
  ///
  /// Letters are left out too, since no label has any; mirrors glue pinyin into words.
  static func label(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text {
      let folded = fold(scalar)
      if folded.isHanzi || folded.isDigit { result.append(folded) }
    }
    return result
  }

  /// The text without what stands in brackets, where that is a longer remark: `现行有效件数（历史累计）`.
  static func withoutRemarks(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      if fold(text[index]) == "(", let end = text[index...].firstIndex(where: { fold($0) == ")" }), end - index > 3 {
        index = end + 1
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip(traditionalForms.unicodeScalars, simplifiedForms.unicodeScalars), uniquingKeysWith: { first, _ in first })

  /// Traditional forms of the characters that occur in the form and in the sentences that state figures, and below, in
  /// the same order, the characters themselves.
  private static let traditionalForms =
    "並佈併來侷係個們備傢傳億優內兩別劃動務區協卽厤員問單噹嚮嚴國圍圖埰執堅報塊壓學寀實審將專對導層屬幫庫廢廣廳張強彆彔後從復徵徹態應戶捲掃採據擺"
    + "數斷於昇時暢曆曏書會朮査條業極榘構樓標機檔檢檯欄權歡歷決沒況減測準滿澤濟瀏為無營爲狀獲現當發監眞眾確礎礙祕稱積穩穫箇範簡籌糾約納級紮細終組結"
    + "絡給統經綫維網緊線編縣總織繞繫繳繼續纍罰羣義習聯職脩臺與舉舘華萬蒐處號衆術衕補製複襬覈見規視覽訂計訓訟訪設許訴註詢話認說説請講識議護讀變貫責"
    + "買費質賬購踰較轄轉辦迴這進運過違適遷還郵鄉針銷錄録錶鍼鎭鎮鏈長門閉開閤閱閲關陞陣隊隻電韆響頁項順領頻題額類颱餘館饋駐體髮麪麫麵點齊齣"

  private static let simplifiedForms =
    "并布并来局系个们备家传亿优内两别划动务区协即历员问单当向严国围图采执坚报块压学采实审将专对导层属帮库废广厅张强别录后从复征彻态应户卷扫采据摆"
    + "数断于升时畅历向书会术查条业极矩构楼标机档检台栏权欢历决没况减测准满泽济浏为无营为状获现当发监真众确础碍秘称积稳获个范简筹纠约纳级扎细终组结"
    + "络给统经线维网紧线编县总织绕系缴继续累罚群义习联职修台与举馆华万搜处号众术同补制复摆核见规视览订计训讼访设许诉注询话认说说请讲识议护读变贯责"
    + "买费质账购逾较辖转办回这进运过违适迁还邮乡针销录录表针镇镇链长门闭开合阅阅关升阵队只电千响页项顺领频题额类台余馆馈驻体发面面面点齐出"
}
