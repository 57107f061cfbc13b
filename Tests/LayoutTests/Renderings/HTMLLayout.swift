import AnnualReport
import Foundation

/// The ways in which reports arrive as web pages.
enum HTMLLayout: String, CaseIterable, Sendable {
  case utf8, gbk, gb18030Undeclared, utf8WithMark, word

  /// The page's bytes.
  func bytes(of model: ReportModel) -> [UInt8] {
    switch self {
    case .utf8: Array(page(of: model, charset: "utf-8").utf8)
    case .gbk: Self.gb18030(page(of: model, charset: "gbk"))
    case .gb18030Undeclared: Self.gb18030(page(of: model, charset: nil))
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(page(of: model, charset: nil).utf8)
    case .word: Array(wordPage(of: model).utf8)
    }
  }

  /// GBK is GB18030 as far as its characters go.
  private static func gb18030(_ text: String) -> [UInt8] {
    let encoding = String.Encoding(rawValue: 0x8000_0632)
    return text.data(using: encoding).map(Array.init) ?? []
  }

  /// A page of a government's site: menus before, a footer behind, the report in between.
  private func page(of model: ReportModel, charset: String?) -> String {
    let declaration = charset.map { "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=\($0)\">" } ?? ""
    let body = model.parts.map { part -> String in
      switch part {
      case .metadata(let label, let value): "<li><b>\(label)：</b><span>\(value)</span></li>"
      case .title(let text): "<h1 class=\"title\">\(text)</h1>"
      case .heading(let section): "<p><strong>\(ReportModel.heading(section))</strong></p>"
      case .paragraph(let text): "<p>&emsp;&emsp;\(text)</p>"
      case .table(let table): Self.table(table) { $0.isEmpty ? "&nbsp;" : "<p>\($0)</p>" }
      }
    }
    return """
      <!DOCTYPE html>
      <html><head>\(declaration)<title>\(model.title)_\(model.organ)人民政府门户网站</title>
      <style>td { border: 1px solid #000 }</style><script>var count = "<p>一、总体情况</p>";</script></head>
      <body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li>
      <li><a href="/nb/">政府信息公开年报</a></li></ul></div>
      <div id="content">
      \(body.joined(separator: "\n"))
      </div>
      <div class="footer"><p><a href="#">打印本页</a> <a href="#">关闭窗口</a></p><p>版权所有：\(model.organ)人民政府</p></div>
      </body></html>
      """
  }

  /// A page saved by Word: every run in its own spans, namespaced paragraphs, conditional comments, and the report's
  /// text in the only cell of a table for the page.
  private func wordPage(of model: ReportModel) -> String {
    func paragraph(_ text: String) -> String {
      let middle = text.index(text.startIndex, offsetBy: text.count / 2)
      return """
        <p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span style='font-family:仿宋_GB2312'>\
        \(text[..<middle])</span><span lang=EN-US style='font-family:仿宋_GB2312'>\(text[middle...])<o:p></o:p></span></p>
        """
    }
    let body = model.parts.map { part -> String in
      switch part {
      case .metadata(let label, let value): paragraph("\(label)：\(value)")
      case .title(let text): paragraph(text)
      case .heading(let section): paragraph(ReportModel.heading(section))
      case .paragraph(let text): paragraph(text)
      case .table(let table):
        Self.table(table) { $0.isEmpty ? "<p class=MsoNormal><o:p>&nbsp;</o:p></p>" : paragraph($0) }
      }
    }
    return """
      <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
      <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
      <!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
      <style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm} --></style></head>
      <body lang=ZH-CN><div class=WordSection1><table width="100%"><tr><td>
      \(body.joined(separator: "\n"))
      </td></tr></table></div></body></html>
      """
  }

  private static func table(_ table: PrintedTable, content: (String) -> String) -> String {
    let rows = table.rows.map { row in
      let cells = row.map { cell -> String in
        let rowSpan = cell.rowSpan > 1 ? " rowspan=\"\(cell.rowSpan)\"" : ""
        let columnSpan = cell.columnSpan > 1 ? " colspan=\"\(cell.columnSpan)\"" : ""
        return "<td\(rowSpan)\(columnSpan)>\(content(cell.text))</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return "<table border=\"1\"><tbody>\n\(rows.joined(separator: "\n"))\n</tbody></table>"
  }
}
