import AnnualReport
import TerminalScreen

extension TextSheet {
  /// The keys that work in a context, with what they do.
  static func help(for context: Context, keymap: Keymap, language: Language, signs: Signs, width: TextWidth)
    -> TextSheet
  {
    let bindings = keymap.bindings(in: context)
    let names = bindings.map { $0.keys.map(\.name).joined(separator: " ") }
    let column = (names.map { width.columns(of: $0) }.max() ?? 0) + 2
    var lines: [Line] = []
    if context == .report {
      lines += legend(signs).map { sign, meaning in
        Line(text: width.padded(String(sign), to: column) + meaning[language])
      }
      lines.append(Line(text: ""))
    }
    lines += zip(bindings, names).map { binding, name in
      Line(text: width.padded(name, to: column) + binding.command.title[language])
    }
    return TextSheet(title: context.title[language], lines: lines, setsColumns: true)
  }

  private static func legend(_ signs: Signs) -> [(Character, Bilingual)] {
    [
      (signs.error, Bilingual(zh: "错误，或最可能有误的格", en: "an error, or the cell most probably wrong")),
      (
        signs.candidate,
        Bilingual(zh: "可能有误的几格之一", en: "one of the cells of which some is probably wrong")
      ),
      (signs.becomes, Bilingual(zh: "后面是可能应有的数", en: "the number that it probably should be follows")),
      (signs.warning, Bilingual(zh: "警告", en: "a warning")),
      (signs.notice, Bilingual(zh: "提示", en: "a notice")),
      (signs.unassessed, Bilingual(zh: "未判定", en: "could not be judged")),
      (signs.accepted, Bilingual(zh: "已接受的问题", en: "a finding that was accepted")),
      (signs.absent, Bilingual(zh: "报告没有此格", en: "a cell that the report does not have")),
      (signs.involved, Bilingual(zh: "光标处不成立的等式中的其他数", en: "another number of the broken statement under the cursor")),
    ]
  }
}

extension Context {
  /// What the help for the context is called.
  var title: Bilingual {
    switch self {
    case .list: Bilingual(zh: "帮助：报告列表", en: "Help: the list of reports")
    case .report: Bilingual(zh: "帮助：报告", en: "Help: the report")
    case .findings: Bilingual(zh: "帮助：问题清单", en: "Help: the list of findings")
    case .text: Bilingual(zh: "帮助：阅读", en: "Help: reading a text")
    case .tally: Bilingual(zh: "帮助：各规则的问题", en: "Help: findings by rule")
    case .palette: Bilingual(zh: "帮助：命令", en: "Help: commands")
    case .search: Bilingual(zh: "帮助：查找", en: "Help: search")
    case .filter: Bilingual(zh: "帮助：筛选", en: "Help: filtering the list")
    case .letter: Bilingual(zh: "帮助：写修改意见", en: "Help: writing a letter")
    case .reason: Bilingual(zh: "帮助：接受的理由", en: "Help: the reason for accepting")
    }
  }
}
