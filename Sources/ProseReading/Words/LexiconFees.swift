extension Lexicon {
  /// Words for the notices that ask for 信息处理费, and for what they ask.
  static let fees: [Row] = [
    Row(
      .matter(.feeNotice),
      """
      收费通知 缴费通知 收费通知书 缴费通知书 信息处理费收费通知 信息处理费缴费通知 信息处理费通知 政府信息公开收费通知 收费告知书 收费告知 收费通知单 缴费通知单 信息处理费收费通知书 \
      政府信息公开信息处理费收费通知 缴纳信息处理费的通知
      """),
    Row(.plain, "应收 应缴 应收金额 应收总金额 应缴金额 应缴总金额 件数为 件数是 份数为"),
    Row(.act(.charged), "实收金额 实际收取金额 实际收取总金额 实际收取的总金额 实收总金额 收取总金额 收到金额"),
  ]
}
