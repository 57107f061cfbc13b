/// What writing a file asks of the system, one after the other.
enum WriteStep: CaseIterable {
  /// Opening a file that has no name yet, or none that anybody looks for.
  case open
  /// Writing a piece of the text; as often as there are pieces.
  case write
  /// Giving it the owner and the permissions of the old one.
  case own, permit
  /// Having the disk take it all.
  case sync
  /// Giving it a name beside the old one.
  case name
  /// Putting it in the place of the old one.
  case rename
}
