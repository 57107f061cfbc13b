/// What all styles together say of one element.
struct ElementStyle {
  private var values = SIMD32<UInt8>()
  /// How strongly each value is said.
  private var weights = SIMD32<UInt32>()

  /// What is said of the property.
  subscript(property: StyleProperty) -> StyleValue { StyleValue(rawValue: values[property.rawValue]) ?? .unset }

  /// Takes a declaration; of two that are said equally strongly the later counts.
  mutating func take(_ declaration: StyleDeclaration, weight: UInt32) {
    let weight = weight | (declaration.isImportant ? 1 << 31 : 0)
    let index = declaration.property.rawValue
    guard weight >= weights[index] else { return }
    weights[index] = weight
    values[index] = declaration.value.rawValue
  }

  /// The weight of what stands in the element's own `style`.
  static let ownWeight: UInt32 = 1 << 30

  /// Whether the element takes no room at all, so that what stands before and behind it stands together.
  var isRemoved: Bool {
    if self[.display] == .none || self[.clipPath] == .none || self[.marginLeft] == .far { return true }
    let isFlat = self[.height] == .zero || self[.mostHeight] == .zero || self[.width] == .zero
    if isFlat, self[.overflow] == .hidden { return true }
    let isAway = self[.left] == .far || self[.right] == .far || self[.top] == .far
    switch self[.position] {
    case .placed: return isAway || self[.clip] == .none
    case .moved: return isAway
    default: return false
    }
  }
}

/// Why text is not shown although its element is there; what stands within inherits it.
struct Veil: OptionSet {
  let rawValue: UInt8

  static let visibility = Veil(rawValue: 1)
  static let opacity = Veil(rawValue: 2)
  static let size = Veil(rawValue: 4)
  static let indent = Veil(rawValue: 8)

  /// The veil within an element with the style.
  func under(_ style: ElementStyle) -> Veil {
    var veil = self
    if style[.opacity] == .zero { veil.insert(.opacity) }
    veil.change(.visibility, style[.visibility])
    veil.change(.size, style[.fontSize])
    veil.change(.indent, style[.textIndent])
    return veil
  }

  /// Draws a part of the veil or, since an element within may be shown again, takes it away.
  private mutating func change(_ part: Veil, _ value: StyleValue) {
    switch value {
    case .unset: return
    case .ordinary: remove(part)
    default: insert(part)
    }
  }

  /// Whether what is hidden takes room, so that what stands before and behind it stands apart.
  var takesRoom: Bool { !contains(.size) }
}
