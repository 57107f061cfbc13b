/// Brings the many ways of writing the same label to one: half width, simplified characters, no spaces or punctuation.
///
/// The original is kept for display; folded text is for comparing only.
public enum Folding {
  /// The scalar in its folded form: full-width ASCII becomes half-width, traditional characters of the form's
  /// vocabulary become simplified.
  public static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case ..<0x80: return scalar
    case 0xFF01...0xFF5E: return scalar.halfWidth
    case 0x4E00...0x9FFF: return simplified[Int(scalar.value - 0x4E00)]
    case 0x3014, 0x3010: return "("
    case 0x3015, 0x3011: return ")"
    case 0x2212, 0x2010, 0x2011, 0x2012, 0x2013: return "-"
    default: return scalar
    }
  }

  /// The scalar as it is written above the line, where it is a digit: what the mark of a note is made of.
  public static func raised(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let digit = fold(scalar)
    return digit.isDigit ? raisedDigits[Int(digit.value - 0x30)] : scalar
  }

  /// Whether the scalar is a digit written above the line.
  public static func isRaisedDigit(_ scalar: Unicode.Scalar) -> Bool { raisedDigits.contains(scalar) }

  /// The stroke through the scalar before it.
  public static let strokeThrough: Unicode.Scalar = "\u{336}"

  private static let raisedDigits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)

  /// The hanzi and digits of the text, folded: what labels are compared by.
  ///
  /// Letters are left out too, since no label has any; mirrors glue pinyin into words.
  public static func label(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text {
      let folded = fold(scalar)
      if folded.isHanzi || folded.isDigit { result.append(folded) }
    }
    return result
  }

  /// The text without what stands in brackets, where that is a longer remark: `现行有效件数（历史累计）`.
  public static func withoutRemarks(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    // Behind the last closing bracket, none needs to be looked for.
    let lastClosing = text.lastIndex { fold($0) == ")" } ?? 0
    while index < text.count {
      if index < lastClosing, fold(text[index]) == "(", let end = text[index...].firstIndex(where: { fold($0) == ")" }),
        end - index > 3
      {
        index = end + 1
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// The simplified form of each Chinese character from U+4E00 to U+9FFF.
  private static let simplified: [Unicode.Scalar] = {
    var forms = (0x4E00...0x9FFF).map { Unicode.Scalar($0) ?? "\u{FFFD}" }
    for (traditional, simplified) in zip(traditionalForms.unicodeScalars, simplifiedForms.unicodeScalars).reversed()
    where (0x4E00...0x9FFF).contains(traditional.value) {
      forms[Int(traditional.value - 0x4E00)] = simplified
    }
    return forms
  }()

  /// Traditional forms of the characters that occur in the form and in the sentences that state figures, and below, in
  /// the same order, the characters themselves.
  private static let traditionalForms =
    "並佈併來侷係個們備傢傳億優內兩別劃動務勞區協卽厤員問單噹嚮嚴囌國圍園圖埰執堅報塊壓學寀實寧審將專對導層屬峯嵐嶺幫庫廠廢廣廳張強彆彔後從復徵徹"
    + "態應懞戶捲掃採據擺敎數斷於昇時晉暢曆曏書會朮東査條楓業極榘構樓標機檔檢檯欄權歡歷決沒況涇減測準滬滿漢潯澗澤濛濟濱濼瀏瀘灘灣為無營爲狀獲現環瓊"
    + "產産甦甯當發監眞眾矇確礎礙祕稅稱積穩穫箇範簡籌粵糾約納級紮細終組結絡給統經綫維網緊線編縣總織繞繫繳繼續纍罰羅羣義習聞聯職脩臺與舉舘華萬蒐蘇處"
    + "號衆術衕衛補製複襬覈見規視覽訂計訓訟訪設許訴註証評詢話該認語說説誰調談請論講謝證識議護讀變財貫責貴買費資質賬購贛踰車較載輕輛轄轉辦農迴這進運"
    + "過達違適遲遷選遺還邊郵鄉鄭鄰釋針鈡銀銷鋼錄錯録錶鍼鍾鎭鎮鏈鏡鐘長門閉開閑閒間閘閤閩閱閲關陝陞陣陰陳陸陽隊階際隨險隻雞難雲電韆響頁頂項順預頒頓"
    + "領頻題額顏顔類顧風颱飛飯餘館饋馬駐駿騙驅驗體髮鬧魚魯鯉鳥鳳鶴鷄麥麪麫麵黃點齊齣龍龜"

  private static let simplifiedForms =
    "并布并来局系个们备家传亿优内两别划动务劳区协即历员问单当向严苏国围园图采执坚报块压学采实宁审将专对导层属峰岚岭帮库厂废广厅张强别录后从复征彻"
    + "态应蒙户卷扫采据摆教数断于升时晋畅历向书会术东查条枫业极矩构楼标机档检台栏权欢历决没况泾减测准沪满汉浔涧泽蒙济滨泺浏泸滩湾为无营为状获现环琼"
    + "产产苏宁当发监真众蒙确础碍秘税称积稳获个范简筹粤纠约纳级扎细终组结络给统经线维网紧线编县总织绕系缴继续累罚罗群义习闻联职修台与举馆华万搜苏处"
    + "号众术同卫补制复摆核见规视览订计训讼访设许诉注证评询话该认语说说谁调谈请论讲谢证识议护读变财贯责贵买费资质账购赣逾车较载轻辆辖转办农回这进运"
    + "过达违适迟迁选遗还边邮乡郑邻释针钟银销钢录错录表针钟镇镇链镜钟长门闭开闲闲间闸合闽阅阅关陕升阵阴陈陆阳队阶际随险只鸡难云电千响页顶项顺预颁顿"
    + "领频题额颜颜类顾风台飞饭余馆馈马驻骏骗驱验体发闹鱼鲁鲤鸟凤鹤鸡麦面面面黄点齐出龙龟"
}
