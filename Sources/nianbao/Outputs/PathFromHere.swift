extension String {
  /// The path without the `./` in front that a walk through the present folder leaves: servers compare paths with those of
  /// their repository as they read.
  var withoutPresentFolder: String { hasPrefix("./") && utf8.count > 2 ? String(dropFirst(2)) : self }
}
