import Testing

@testable import AnnualReport

/// What the forms say of their places.
@Suite struct FormExplanationTests {
  @Test(arguments: Form.all.map(\.name)) func everyPlaceHasATextInBothLanguagesWithASource(_ name: String) throws {
    let form = try #require(Form.all.first { $0.name == name })
    #expect(form.meanings.map(\.place).count == Set(form.meanings.map(\.place)).count, "a place is told twice")
    // A meaning of a place that the form does not have would be one more.
    #expect(Set(form.meanings.map(\.place)) == Set(form.places))
    for meaning in form.meanings {
      #expect(!meaning.sources.isEmpty, "\(meaning.place.key)")
      for text in [meaning.counts, meaning.leavesOut] + (meaning.unsettled.map { [$0] } ?? []) {
        #expect(text.zh.hasSuffix("。") && text.en.hasSuffix("."), "\(meaning.place.key)")
        #expect(text.en.contains(/[a-z]/) && !text.zh.contains(/[A-Za-z]/), "\(meaning.place.key)")
      }
    }
  }

  @Test func thePlacesAreAllRowsColumnsTablesAndSections() {
    for form in Form.all {
      let places = Set(form.places)
      #expect(places.count == form.places.count)
      #expect(places.isSuperset(of: SectionKey.allCases.map { .section($0) }))
      for table in form.tables {
        #expect(places.contains(.table(table.key)))
        #expect(places.isSuperset(of: table.rows.map { .row(table.key, $0.key) }))
        #expect(places.isSuperset(of: table.columns.map { .column(table.key, $0.key) }))
      }
    }
  }

  /// A text that sends its reader to another row names it by the numerals that the form prints: （四）3.
  @Test func rowsThatATextNamesAreThere() {
    for form in Form.all {
      let labels = (form.table(.applications)?.rows ?? []).flatMap { [$0.brief] + $0.groups }
      for meaning in form.meanings where meaning.place.table == .applications {
        for text in [meaning.counts, meaning.leavesOut] {
          for reference in (text.zh + text.en).matches(of: /（[一二三四五六七]）[0-9]?/).map({ String($0.output) }) {
            // The trial form has one row where the text of a shared row may name the group.
            #expect(labels.contains { $0.hasPrefix(reference) }, "\(meaning.place.key) names \(reference)")
          }
        }
      }
    }
  }

  @Test func articlesAreThoseOfTheRegulations() {
    for source in Form.all.flatMap(\.meanings).flatMap(\.sources) {
      if case .regulations(let article, let item) = source {
        #expect((1...56).contains(article) && (1...15).contains(item ?? 1))
      }
    }
    let words = FormSource.words(
      of: [.regulations(5), .regulations(10), .regulations(14), .regulations(20), .regulations(36, item: 6), .form],
      in: .form2019)
    #expect(words.zh == "《政府信息公开条例》第五条、第十条、第十四条、第二十条、第三十六条第（六）项；国办公开办函〔2019〕60号所附格式")
    #expect(words.en == "articles 5, 10, 14, 20, 36 (6) of the 政府信息公开条例; the form of 国办公开办函〔2019〕60号")
    #expect(FormSource.words(of: [.regulations(37)], in: .form2021).en == "article 37 of the 政府信息公开条例")
  }

  private func sums(_ name: String, in form: Form = .form2021) throws -> [String] {
    let explanation = try #require(form.place(named: name).flatMap { FormExplanation(of: $0, in: form) })
    return explanation.sums.map { "\($0.code) \($0.words.zh)" }
  }

  private let ofApplicants = "A101 同一行：总计 = 自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他"
  private let ofBalance = "A103 同一列：一、新收 + 二、结转 = （七）总计 + 四、结转"

  private func outcomes(_ others: String) -> String {
    "A102 同一列：（七）总计 = （一）予以公开 + （二）部分公开 + （三）不予公开各项 + （四）无法提供各项 + （五）不予处理各项 + \(others)"
  }

  @Test func sumsAreWordedFromTheEquations() throws {
    let carried = "X801 同一列：二、结转 = 上年四、结转"
    #expect(
      try sums("applications.withheld.stateSecret") == [ofApplicants, outcomes("（六）其他处理各项")])
    #expect(
      try sums("applications.granted.enterprise", in: .form2019) == [ofApplicants, outcomes("（六）其他处理")])
    #expect(try sums("applications.newlyReceived.total") == [ofApplicants, ofBalance])
    #expect(try sums("applications.concluded.total") == [ofApplicants, outcomes("（六）其他处理各项"), ofBalance])
    #expect(try sums("applications.carriedForward") == [ofApplicants, ofBalance, carried])
    #expect(try sums("3") == [ofApplicants, outcomes("（六）其他处理各项"), ofBalance, carried])
    #expect(try sums("disputes.pending") == ["D201 同一行：总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结"])
    #expect(try sums("disclosure.repealed") == ["X802 同一行：现行有效件数 = 上年现行有效件数 + 本年制发件数 − 本年废止件数"])
    #expect(try sums("disclosure.licences.decisions").isEmpty)
    #expect(try sums("1").isEmpty)
  }

  /// Every cell of a table is explained, and no equation that it stands in is left out.
  @Test func everyCellTellsEveryEquationThatItEnters() throws {
    for form in Form.all {
      for table in form.tables {
        for cell in table.cells {
          let explanation = try #require(FormExplanation(of: .cell(cell), in: form))
          #expect(explanation.parts.count == 2)
          let codes = (table.equations + table.equationsAcrossYears).filter {
            $0.quantities.contains(.cell(cell)) || $0.quantities.contains(.previous(cell))
          }.map(\.code)
          #expect(Set(explanation.sums.map(\.code)) == Set(codes), "\(cell)")
        }
      }
    }
  }

  @Test func placesAreFoundByTheirNames() {
    let form = Form.form2021
    #expect(form.place(named: "3") == .section(.applications))
    #expect(form.place(named: "applications") == .section(.applications))
    #expect(form.place(named: "disclosure") == .table(.disclosure))
    #expect(form.place(named: "applications.withheld") == .row(.applications, "withheld"))
    #expect(form.place(named: "Applications.NewlyReceived") == .row(.applications, .newlyReceived))
    #expect(form.place(named: "applications.total") == .column(.applications, .total))
    #expect(
      form.place(named: "applications.newlyReceived.total") == .cell(CellID(.applications, .newlyReceived, .total)))
    #expect(
      form.place(named: "applications.otherHandling.total") == .cell(CellID(.applications, .otherHandling, .total)))
    for name in ["0", "7", "", ".", "applications.", "disclosure.fees.issued", "disclosure.procurement"] {
      #expect(form.place(named: name) == nil, "\(name)")
    }
    #expect(Form.form2019.place(named: "disclosure.procurement") != nil)
    #expect(FormExplanation(of: .cell(CellID(.disclosure, .fees, "issued")), in: form) == nil)
  }
}
