/// The stable name of a section, as used in every machine-readable output.
public enum SectionKey: String, Hashable, Sendable, CaseIterable {
  /// 一、总体情况
  case overview
  /// 二、主动公开政府信息情况
  case proactiveDisclosure
  /// 三、收到和处理政府信息公开申请情况
  case applications
  /// 四、政府信息公开行政复议、行政诉讼情况
  case disputes
  /// 五、存在的主要问题及改进情况
  case problems
  /// 六、其他需要报告的事项
  case otherMatters

  /// The section's number in the form, from 1.
  public var ordinal: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

/// The stable name of a table.
public enum TableKey: String, Hashable, Sendable, CaseIterable {
  /// The table of section 2.
  case disclosure
  /// The table of section 3.
  case applications
  /// The table of section 4.
  case disputes

  /// The section in which the form puts the table.
  public var section: SectionKey {
    switch self {
    case .disclosure: .proactiveDisclosure
    case .applications: .applications
    case .disputes: .disputes
    }
  }
}

/// The stable name of a table row, such as `withheld.stateSecret`.
public struct RowKey: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  /// The name in outputs.
  public let rawValue: String
  /// Makes a key from its name.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Makes a key from its name.
  public init(stringLiteral value: String) { rawValue = value }
}

/// The stable name of a table column, such as `naturalPerson`.
public struct ColumnKey: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  /// The name in outputs.
  public let rawValue: String
  /// Makes a key from its name.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Makes a key from its name.
  public init(stringLiteral value: String) { rawValue = value }
}

/// The address of a cell: table, row and column.
public struct CellID: Hashable, Sendable {
  /// The table.
  public let table: TableKey
  /// The row in it.
  public let row: RowKey
  /// The column in it.
  public let column: ColumnKey
  /// The hash of the above, since an address is made once and looked up by a hundred rules.
  private let hash: Int

  /// Makes an address.
  public init(_ table: TableKey, _ row: RowKey, _ column: ColumnKey) {
    self.table = table
    self.row = row
    self.column = column
    var hasher = Hasher()
    hasher.combine(table)
    hasher.combine(row)
    hasher.combine(column)
    hash = hasher.finalize()
  }

  /// Hashes the address.
  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

extension CellID: CustomStringConvertible {
  /// The address as it is written in outputs and configurations: `applications.newlyReceived.total`.
  public var description: String { "\(table.rawValue).\(row.rawValue).\(column.rawValue)" }
}

extension RowKey {
  /// 一、本年新收政府信息公开申请数量
  public static let newlyReceived: RowKey = "newlyReceived"
  /// 二、上年结转政府信息公开申请数量
  public static let carriedOver: RowKey = "carriedOver"
  /// （一）予以公开
  public static let granted: RowKey = "granted"
  /// （二）部分公开
  public static let partiallyGranted: RowKey = "partiallyGranted"
  /// （六）其他处理 as one row
  public static let otherHandling: RowKey = "otherHandling"
  /// （七）总计
  public static let concluded: RowKey = "concluded"
  /// 四、结转下年度继续办理
  public static let carriedForward: RowKey = "carriedForward"

  /// 行政复议
  public static let reconsideration: RowKey = "reconsideration"
  /// 行政诉讼，未经复议直接起诉
  public static let directLitigation: RowKey = "directLitigation"
  /// 行政诉讼，复议后起诉
  public static let litigationAfterReconsideration: RowKey = "litigationAfterReconsideration"

  /// 规章
  public static let regulations: RowKey = "regulations"
  /// 行政规范性文件
  public static let normativeDocuments: RowKey = "normativeDocuments"
  /// 行政许可
  public static let licences: RowKey = "licences"
  /// 其他对外管理服务事项
  public static let otherServices: RowKey = "otherServices"
  /// 行政处罚
  public static let penalties: RowKey = "penalties"
  /// 行政强制
  public static let coerciveMeasures: RowKey = "coerciveMeasures"
  /// 行政事业性收费
  public static let fees: RowKey = "fees"
  /// 政府集中采购
  public static let procurement: RowKey = "procurement"
}

extension ColumnKey {
  /// 总计
  public static let total: ColumnKey = "total"
  /// 本年收费金额（单位：万元）, 采购总金额
  public static let amount: ColumnKey = "amount"
  /// 自然人
  public static let naturalPerson: ColumnKey = "naturalPerson"
}
