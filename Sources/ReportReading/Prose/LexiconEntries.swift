import AnnualReport

extension Lexicon {
  /// The words of the field, after folding and without quotation marks. Words of several senses stand where they can
  /// least mislead: what is not sure is `.other`, and then never compared.
  static let entries: [(Sense, String)] = acts + outcomes + matters + people + extents + times + particles + others

  private static let acts: [(Sense, String)] = [
    (.act(.received), "收到 新增 新收 新收到 接收 接收到 接到 收悉 新接收 新接到 收件 新受理"),
    (.act(.accepted), "受理 接受 承接 登记受理 收到并受理 接收并受理"),
    (.act(.handled), "办理 处理 处置 新办理 应办理 应办"),
    (.act(.concluded), "办结 办毕 办理完毕 处理完毕 办理完成 完成办理 处理完成 办复 办理办结 完成办结 办理完结 完结 办理结果总计 办理结果合计 办结总数"),
    (.act(.answered), "答复 办理答复 完成答复 回复 书面答复 书面回复 书面予以回复 依法答复 作出答复 做出答复 予以答复 给予答复 办理并答复 办理回复"),
    (.act(.carried), "结转 转结 结存 遗留 顺延 延续 转入 转到 转至 留转 继续办理 跨年办理 转接 留待 延至 转下年 转下年度 转下一年度"),
    (
      .act(.pending),
      "未办结 尚未办结 未办理完毕 正在办理 尚在办理 仍在办理 在办 办理中 正在处理 待办结 未答复 尚未答复 未完成办理 未办理完成 未到答复期限 未到答复期 未到期 未届期满 未到办理期限 未到办结期限 未届满 待办理 待答复"
    ),
    (.act(.brought), "被申请 被提起 提起 被提出 引起 引发 发生 产生 出现 涉诉 导致 提请"),
    (.act(.settled), "审结"),
    (.act(.verdict("upheld")), "维持 维持结果 结果维持 获维持 予以维持 被维持 维持原行政行为 维持原决定 维持原具体行政行为 维持原答复 决定维持"),
    (.act(.verdict("corrected")), "纠正 结果纠正 被纠正 予以纠正 被纠错 纠错 败诉"),
    (.act(.verdict("otherOutcome")), "其他结果 其它结果"),
    (.act(.verdict("pending")), "未审结 尚未审结 正在审理 尚在审理 仍在审理 审理中 未结案 尚未结案 尚未审理完毕 未审理完毕 尚未作出决定"),
    (.act(.issued), "新制作 新公开 制发 制定 印发 出台 制订 新制定 新制发 制定出台 制定印发 新出台 新印发 制定发布 制定并发布 印发实施"),
    (
      .act(.repealed),
      "废止 清理废止 清理并废止 清理失效 失效 宣布失效 宣布废止 废止失效 失效废止 废止和失效 失效及废止 失效和废止 废止及失效 废止或失效 废止、失效 失效、废止 废止或宣布失效 宣布失效和废止 宣布失效或废止 废止和宣布失效 失效或废止"
    ),
    (.act(.inForce), "对外公开总数 对外公开总量 对外公开总数量 现行有效 继续有效 保持有效 仍然有效 仍有效 目前有效"),
    (.act(.decided), "作出 做出 处理决定 办理决定 实施 采取"),
    (.act(.charged), "收取 收费 征收"),
    (
      .act(.other),
      """
      公开 主动公开 公示 转有关 转相关 直接答复 当场答复 即时答复 超期答复 延期答复 提前答复 重新答复 补充答复 变更答复 二次答复 公开答复 提前办结 当场办结 加急办结 超期办结 延期办结 全部或部分公开 不予受理 未予受理 不受理 未受理 合并 撤件 减免 免收 退还 办理登记 公布 发布 发出 刊发 刊登 转发 转办 转交 转送 移交 移送 推送 交办 督办 撤回 撤销 撤诉 补正 告知 审核 审查 备案 清理 梳理 评估 起草 \
      代拟 修订 修改 报送 解读 化解 指导 审理 应诉 出庭 归集 上传 录入 更新 编制 制作 驳回 延期 征求 举办 培训 检查 抽查 整改 回应 接待 接听 采纳 协调 报备 备存 \
      终止 中止 公告 退回 转载 上报 收集 征集 承办 保留 调整 宣传 认领 编发 办理公示 查阅 浏览 下载
      """
    ),
  ]

  private static let outcomes: [(Sense, String)] = [
    (.act(.outcome("granted")), "予以公开 同意公开 全部公开 完全公开 给予公开 准予公开 决定公开"),
    (.act(.outcome("partiallyGranted")), "部分公开 区分处理后公开 区分处理 部分予以公开 予以部分公开 作区分处理 区分后公开 同意部分公开"),
    (.act(.outcome("withheld")), "不予公开 不公开 不予以公开 决定不予公开 不同意公开"),
    (.act(.outcome("withheld.stateSecret")), "属于国家秘密 涉及国家秘密 属国家秘密"),
    (.act(.outcome("withheld.prohibitedByLaw")), "法律行政法规禁止公开 其他法律行政法规禁止公开 法律、行政法规禁止公开"),
    (.act(.outcome("withheld.securityAndStability")), "危及三安全一稳定 三安全一稳定"),
    (.act(.outcome("withheld.thirdPartyRights")), "保护第三方合法权益 涉及第三方合法权益 第三方合法权益 损害第三方合法权益"),
    (.act(.outcome("withheld.internalAffairs")), "属于三类内部事务信息 三类内部事务信息 属于内部事务信息 内部事务信息"),
    (.act(.outcome("withheld.deliberativeProcess")), "属于四类过程性信息 四类过程性信息 属于过程性信息 过程性信息"),
    (.act(.outcome("withheld.enforcementCaseFile")), "属于行政执法案卷 属于行政执法案卷信息 行政执法案卷信息 行政执法案卷 执法案卷信息"),
    (.act(.outcome("withheld.administrativeInquiry")), "属于行政查询事项 行政查询事项"),
    (.act(.outcome("unavailable")), "无法提供 不能提供 信息无法提供 政府信息无法提供"),
    (
      .act(.outcome("unavailable.notHeld")),
      "本机关不掌握 本机关不掌握相关政府信息 本机关不掌握相关信息 不掌握相关政府信息 不掌握相关信息 本行政机关不掌握 不掌握 本单位不掌握 本机关未掌握"
    ),
    (
      .act(.outcome("unavailable.requiresCreation")),
      "没有现成信息需要另行制作 没有现成信息需另行制作 没有现成信息、需要另行制作 无现成信息需要另行制作 无现成信息 没有现成信息 需要另行制作 需另行制作"
    ),
    (.act(.outcome("unavailable.stillUnclear")), "补正后申请内容仍不明确 补正后仍不明确 申请内容仍不明确"),
    (.act(.notExisting), "信息不存在 政府信息不存在 不存在"),
    (.act(.outcome("notProcessed")), "不予处理"),
    (.act(.outcome("notProcessed.petitionOrComplaint")), "信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请"),
    (.act(.outcome("notProcessed.duplicate")), "重复申请 属于重复申请"),
    (.act(.outcome("notProcessed.publishedMaterial")), "要求提供公开出版物"),
    (.act(.outcome("notProcessed.excessiveRequests")), "无正当理由大量反复申请 大量反复申请"),
    (.act(.outcome("notProcessed.reconfirmation")), "要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息"),
    (.act(.outcome("otherHandling")), "其他处理 其它处理 作其他处理 其他方式处理"),
    (
      .act(.outcome("otherHandling.supplementOverdue")),
      "申请人无正当理由逾期不补正 逾期不补正、不再处理其政府信息公开申请 逾期不补正、行政机关不再处理其政府信息公开申请 无正当理由逾期不补正 逾期不补正 逾期未补正"
    ),
    (.act(.outcome("otherHandling.feeOverdue")), "逾期未缴费 逾期不缴费 逾期未缴纳费用 逾期未按收费通知要求缴纳费用 申请人逾期未按收费通知要求缴纳费用"),
  ]

  private static let matters: [(Sense, String)] = [
    (
      .matter(.application(named: true)),
      """
      政府信息公开申请 信息公开申请 依申请公开 依申请公开申请 依申请公开事项 依申请公开件 依申请公开请求 依申请公开信息 依申请公开政府信息 \
      依申请公开政府信息申请 政府信息公开申请事项 政府信息公开申请件 政府信息申请 政府信息依申请公开 公开政府信息申请 公开政府信息的申请 公开信息的申请 政府信息公开的申请 \
      申请政府信息公开 申请公开政府信息 申请信息公开 申请公开信息 信息公开申请事项 信息公开申请件 政府信息公开依申请 政府信息公开依申请公开 政府信息公开依申请公开件 政府信息公开依申请公开函件 信息公开依申请 依申请公开业务 政府信息公开申请量 \
      信息依申请公开 信息依申请公开件 政府信息依申请公开件 政府依申请公开 依申请公开办理事项 依申请公开来信 政府信息公开申请办理事项 政府信息公开申请书 政府信息公开申请信件 政府信息公开申请信函 依申请公开信件 依申请公开函件 要求公开政府信息的申请 要求公开政府信息申请 要求获取政府信息的申请 申请获取政府信息 \
      政府信息申请公开 依申请公开办件 依申请公开案件 政府信息公开申请案件 政府信息公开申请数量 政府信息公开申请总量 依申请公开数量 依申请公开量 政府信息公开类申请 依申请信息 依申请信息公开 依申请信息公开件 政府信息依申请公开事项 信息依申请公开事项 依申请公开诉求 依申请公开政府信息案件 信息公开答复
      """
    ),
    (.matter(.application(named: false)), "申请 申请公开 申请公开件 申请公开事项 公开申请 申请事项 申请件 申请量 依申请 公开申请件 公开申请事项 申请数量 申请总量"),
    (
      .matter(.reconsideration),
      "行政复议 行政复议案件 行政复议申请 行政复议案 行政复议事项 被复议 行政复议的案件 复议案件 复议 复议申请"
    ),
    (
      .matter(.litigation),
      "行政诉讼 行政诉讼案件 行政诉讼案 行政诉讼事项 被诉 提前行政诉讼 行政诉讼的案件 诉讼案件 诉讼"
    ),
    (.matter(.directLitigation), "未经复议直接起诉 直接起诉 未经复议直接提起诉讼 未经行政复议直接起诉"),
    (.matter(.litigationAfterReconsideration), "复议后起诉 行政复议后起诉 经复议后起诉 复议后提起诉讼"),
    (.matter(.normativeDocuments), "行政规范性文件 规范性文件"),
    (.matter(.regulations), "规章 政府规章"),
    (.matter(.document), "文件"),
    (.matter(.anyFee), "任何费用 任何收费 相关收费 收费的事项"),
    (.matter(.licences), "行政许可 行政许可决定"),
    (.matter(.penalties), "行政处罚 行政处罚决定 行政处罚案件"),
    (.matter(.coerciveMeasures), "行政强制 行政强制措施 行政强制决定"),
    (
      .matter(.fee),
      "信息处理费 政府信息公开信息处理费 政府信息处理费 信息公开处理费 政府信息公开处理费 信息处理费用 信息公开费用 政府信息公开费用 收费总金额 收费金额"
    ),
    (
      .matter(.other),
      """
      信息 政府信息 政务信息 行政许可申请 行政许可信息 行政处罚信息 行政强制信息 行政许可事项 行政处罚事项 行政强制事项 规范性文件信息 行政规范性文件信息 规范性文件解读 \
      规章制度 申请表 申请书 申请材料 申请单 申请人次 行政复议决定书 行政复议决定 行政复议答复书 复议决定书 行政应诉 行政应诉案件 留言 咨询 来信 信箱 热线 工单 提案 建议 \
      信访 投诉 举报 来访 诉求 意见 问题 线索 舆情 信件 电话 会议 新闻 政策 公文 稿件 材料 数据 事项 案件 项目 答复书 答复文书 答复意见 答复内容 决定书 处罚决定书 \
      行政事业性收费 被申请人 收费通知 收费标准 调解 民事诉讼 刑事诉讼 公益诉讼 检察建议 司法建议 国家赔偿 行政赔偿 劳动仲裁 职称申请 入党申请 登记申请 调解申请 仲裁申请 行政确认 行政裁决
      """
    ),
  ]

  private static let people: [(Sense, String)] = [
    (.applicant(.naturalPerson), "自然人 公民 个人 公民个人 个人申请 自然人申请 公民申请"),
    (
      .applicant(.organization),
      """
      法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人与其他组织 法人或其它组织 法人和其它组织 法人、其他组织 法人或组织 法人及组织 法人和组织 \
      法人或非法人组织 法人(其他组织) 法人/其他组织 法人以及其他组织 单位申请
      """
    ),
    (.applicant(.legalPerson), "法人 单位法人 企业法人 法人单位"),
    (.applicant(.other), "其他组织 其它组织 社会组织"),
    (.applicant(.column("enterprise")), "商业企业 企业"),
    (.applicant(.column("researchInstitution")), "科研机构"),
    (.applicant(.column("publicInterestOrganization")), "社会公益组织 公益组织"),
    (.applicant(.column("legalServiceInstitution")), "法律服务机构"),
    (
      .filler,
      """
      公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民、法人以及其他组织 公民、法人、其他组织 公民法人和其他组织 公民法人或其他组织 \
      公民、法人和社会组织 公众、法人或其他组织 公众、法人和其他组织 公民和法人或其他组织 公民和法人或者其他组织 公民和法人及其他组织 公民和法人和其他组织 公民、法人 公民和法人 公民及法人 公民或法人 自然人、法人和其他组织 自然人、法人或其他组织 自然人、法人或者其他组织 自然人、法人和非法人组织 \
      群众 社会公众 公众 市民 社会各界 申请人 申请者 人民群众 当事人 行政相对人
      """
    ),
  ]
}
