/// An element that is open, and how the text in it is shown.
struct OpenElement {
  /// What it means for the flow.
  var element: HTMLElement
  /// Whether it is not shown and takes no room.
  var isRemoved = false
  /// Whether it is a part of a table by its style and not by its name.
  var isPartByStyle = false
  /// What keeps text in it from being shown.
  var veil: Veil = []
  /// How text in it is set apart.
  var mark = TextMark.plain

  /// Opens an element whose style does not matter.
  init(_ element: HTMLElement) { self.element = element }
}
