import CLibxml2
import Glibc

/// Tells of each element of a page what the styles make of it.
struct PageStyles {
  private let sheet: StyleSheet
  private let showsHiddenBlocks: Bool
  private var names: [StyleSelector.Names] = []
  /// Whether a block was hidden, which a script may show.
  private(set) var hidBlock = false

  /// Takes the page's own style sheets; `showsHiddenBlocks` shows what scripts might show.
  ///
  /// Hidden words within a line, or hidden cells, are there to be read by machines only, and never shown.
  init(in markup: UnsafeBufferPointer<UInt8>, showsHiddenBlocks: Bool) {
    sheet = StyleSheet(StyleElements.text(in: markup))
    self.showsHiddenBlocks = showsHiddenBlocks
  }

  /// Opens an element within the innermost open one; every one that is not dropped must be closed.
  mutating func open(
    _ element: HTMLElement, _ name: UnsafePointer<xmlChar>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, within outer: OpenElement?
  ) -> OpenElement {
    if !sheet.isEmpty { names.append(Self.names(name, attributes)) }
    var open = OpenElement(element)
    open.veil = outer?.veil ?? []
    open.mark = outer?.mark ?? .plain
    open.isRemoved = element == .dropped
    if element == .struck {
      open.mark = .struck
    } else if element == .raised, open.mark == .plain {
      open.mark = .raised
    }
    guard element != .dropped, let style = style(attributes) else { return open }
    if style[.textDecoration] == .struck {
      open.mark = .struck
    } else if style[.verticalAlign] == .raised, element.isInline, open.mark == .plain {
      open.mark = .raised
    }
    let veil = open.veil.under(style)
    let mayBeShown = !element.isInline && element != .row && element != .cell
    if mayBeShown, style.isRemoved || !veil.isSubset(of: open.veil) { hidBlock = true }
    if !(mayBeShown && showsHiddenBlocks) {
      open.isRemoved = style.isRemoved
      open.veil = veil
    }
    if let part = HTMLElement(display: style[.display]), element == .inline || element == .block {
      open.element = part
      open.isPartByStyle = true
    }
    return open
  }

  /// Closes the innermost element.
  mutating func close() { _ = names.popLast() }

  /// What is said of the element that was opened last; `nil` where nothing is.
  private func style(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> ElementStyle? {
    let own = Libxml2.attribute("style", in: attributes)
    let isHidden = Libxml2.has("hidden", in: attributes)
    guard own != nil || isHidden || !sheet.isEmpty else { return nil }
    var style = ElementStyle()
    if isHidden { for declaration in Self.hidden { style.take(declaration, weight: 0) } }
    if !sheet.isEmpty { sheet.apply(to: &style, names) }
    if let own {
      let bytes = UnsafeRawBufferPointer(start: own, count: strlen(own))
      for declaration in StyleDeclaration.all(in: bytes) { style.take(declaration, weight: ElementStyle.ownWeight) }
    }
    return style
  }

  private static let hidden = StyleDeclaration.all(in: Array("display:none".utf8))

  private static func names(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> StyleSelector.Names {
    var names = StyleSelector.Names(name: String(cString: name))
    guard attributes != nil else { return names }
    if let id = Libxml2.attribute("id", in: attributes) { names.id = String(cString: id) }
    if let classes = Libxml2.attribute("class", in: attributes) {
      let mostClasses = 50
      names.classes = String(cString: classes).split(maxSplits: mostClasses) { $0 == " " || $0.isWhitespace }
    }
    return names
  }
}
