/// Characters that stand for other ones: radicals, which some programs write for the characters that look the same, and what is
/// there for compatibility only.
public enum PlainCharacters {
  /// The character that the scalar stands for, itself where it stands for none; `nil` where it is not seen at all.
  ///
  /// Not seen are marks of direction and of width zero. An override that turns what follows around remains, for it changes
  /// which number is read.
  public static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case ..<0xAD: return scalar
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202D, 0x2060...0x2064, 0x2066...0x206F, 0xFE00...0xFE0F,
      0xFEFF:
      return nil
    case 0x2E80...0x2EF3: return entry(radicals, scalar, from: 0x2E80)
    case 0x2F00...0x2FD5: return entry(kangxiRadicals, scalar, from: 0x2F00)
    case 0xF900...0xFA6D: return entry(compatible, scalar, from: 0xF900)
    case 0xFA70...0xFAD9: return entry(moreCompatible, scalar, from: 0xFA70)
    default: return scalar
    }
  }

  private static func entry(_ table: [Unicode.Scalar], _ scalar: Unicode.Scalar, from first: UInt32) -> Unicode.Scalar {
    let plain = table[Int(scalar.value - first)]
    return plain == "□" ? scalar : plain
  }

  /// What the radicals from U+2E80 stand for; □ where they stand for nothing else.
  private static let radicals = Array(
    ("□厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢□巳幺彑彐忄㣺扌攵□旡日月歺母民氵氺灬爫爫丬牛犭王疋罒示礻竹糹纟罓罒㓁㓁□羊羊羋耂肀聿肉臼艹艹艹虎衤覀西见角□讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食□飠饣□马骨"
      + "鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟").unicodeScalars)

  /// The same from U+2F00.
  private static let kangxiRadicals = Array(
    ("一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生"
      + "用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻"
      + "黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠").unicodeScalars)

  /// The same from U+F900.
  private static let compatible = Array(
    ("豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北"
      + "磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉"
      + "杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀□□塚□晴□□凞猪益礼神祥福靖精羽□蘒□諸□□逸都□□□飯飼"
      + "館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘").unicodeScalars)

  /// The same from U+FA70.
  private static let moreCompatible = Array(
    ("並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘"
      + "䀹𥉉𥳐𧻓齃龎").unicodeScalars)
}
