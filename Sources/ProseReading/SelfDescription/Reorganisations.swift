import AnnualReport

/// Whether the organ says that it was set up, dissolved or merged, so that its report may cover a part of the year.
enum Reorganisations {
  static let wordings = Wordings([
    .init("成立 组建 挂牌 机构改革 撤销 撤并", "本局于2024年3月1日成立")
  ])

  static func claims(of text: SelfDescription) -> [ProseClaim] {
    (text.preamble + text[.overview].prefix(1)).compactMap { wording in
      wordings.first(in: wording).map { wording.claim(.reorganised, at: $0) }
    }
  }
}
