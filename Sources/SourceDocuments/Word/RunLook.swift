/// How the properties of a run say that its text is shown; `nil` where they say nothing.
struct RunLook {
  /// Whether it is not shown.
  var isHidden: Bool?
  /// Whether it is struck out by one line.
  var isStruck: Bool?
  /// Whether it is struck out by two.
  var isStruckTwice: Bool?
  /// Whether it is set above or below the line.
  var isRaised: Bool?

  /// Takes what an element of the properties says; every other is passed over.
  mutating func take(_ element: WordElement, _ attributes: OfficeXML.Attributes) {
    switch element {
    case .vanish: isHidden = attributes.isOn
    case .strike: isStruck = attributes.isOn
    case .doubleStrike: isStruckTwice = attributes.isOn
    case .verticalAlignment: isRaised = ["superscript", "subscript"].contains(attributes["val"])
    default: break
    }
  }

  /// What is said here, and what is said by another where nothing is.
  func or(_ other: RunLook) -> RunLook {
    RunLook(
      isHidden: isHidden ?? other.isHidden, isStruck: isStruck ?? other.isStruck,
      isStruckTwice: isStruckTwice ?? other.isStruckTwice, isRaised: isRaised ?? other.isRaised)
  }

  /// The look of a run by its character style, in a paragraph with a style: by the standard, what both switch on is off.
  func toggling(_ paragraph: RunLook) -> RunLook {
    func either(_ a: Bool?, _ b: Bool?) -> Bool? { a == nil ? b : b == nil ? a : a != b }
    return RunLook(
      isHidden: either(isHidden, paragraph.isHidden), isStruck: either(isStruck, paragraph.isStruck),
      isStruckTwice: isStruckTwice ?? paragraph.isStruckTwice, isRaised: isRaised ?? paragraph.isRaised)
  }

  /// How its text is set apart.
  var mark: TextMark {
    isStruck ?? false || isStruckTwice ?? false ? .struck : isRaised ?? false ? .raised : .plain
  }
}
