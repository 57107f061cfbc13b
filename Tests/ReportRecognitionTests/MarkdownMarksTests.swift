import AnnualReport
import Testing

@testable import ReportReading
@testable import ReportRecognition
@testable import SourceDocuments

@Suite struct MarkdownMarksTests {
  @Test(arguments: [
    ("# 云溪县", "云溪县"), ("#云溪县", "云溪县"), ("## 一、总体情况 ##", "一、总体情况"), ("**一、总体情况**", "一、总体情况"), ("***一、总体情况***", "一、总体情况"),
    ("### **一、总体情况**", "一、总体情况"), ("__一、总体情况__", "一、总体情况"), ("*一、总体情况*", "一、总体情况"), ("> 一、总体情况", "一、总体情况"),
    ("**（二）依申请公开。**2024年收到9件", "（二）依申请公开。2024年收到9件"), ("1\\. 总体情况", "1. 总体情况"), ("`9`件", "9件"),
  ]) func marksAreNoText(_ line: String, _ text: String) {
    let stripped = MarkdownMarks.without(
      Stretch(Passage(text: line, anchors: [.init(offset: 0, place: .line(3, character: 1))])))
    #expect(stripped.trimmed.string == text)
    // What stays keeps its place.
    let scalars = Array(line.unicodeScalars)
    for index in stripped.scalars.indices {
      let character = stripped.place(at: index).character ?? 0
      #expect(scalars[character - 1] == stripped.scalars[index])
    }
  }

  @Test(arguments: ["张**、李**", "5*3*2", "a_b_c", "\\", "规章*", "____件", "#3", "#", "**", "C:\\新收"])
  func whatMarksNothingStays(_ line: String) {
    #expect(MarkdownMarks.without(Stretch(Passage(text: line, anchors: []))).string == line)
  }
}
