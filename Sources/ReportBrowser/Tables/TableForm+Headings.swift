import AnnualReport

extension TableForm {
  /// The heading over all columns of numbers, where the form prints one.
  var columnsHeading: String? { key == .applications ? "申请人情况" : nil }

  /// The heading over the row labels, where the form prints one.
  var labelsHeading: String? { key == .disclosure ? "信息内容" : nil }
}
