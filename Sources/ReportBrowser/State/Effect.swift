import AnnualReport
import ReportChecking

/// Work that an update asks for and that is done outside of the state.
public enum Effect: Hashable, Sendable {
  /// Read and check the source with this index, together with its predecessor where that is known, and report it as ``Message/loaded(_:_:)``.
  case load(Int)
  /// Write down that a finding of the source with this index was accepted, and report it as ``Message/decided(_:_:)``.
  case accept(FindingIdentity, of: Int, reason: String)
  /// Take out again that a finding of the source was accepted, and report it as ``Message/decided(_:_:)``.
  case withdraw(FindingIdentity, of: Int)
  /// Open the file of the source with this index in a program, at a line where that is known, and report it as
  /// ``Message/changed(_:)`` when the program has ended.
  case edit(Int, line: Int?)
  /// Report as ``Message/changed(_:)`` whenever the file of the source with this index changes; `nil` for no file.
  case watch(Int?)
  /// Lay the source with this index beside that of the year before, and report it as ``Message/laidBeside(_:_:before:after:)``.
  case compare(Int, with: Int)
  /// Lay sources of a series beside each other, for the one with the last index, and report it as
  /// ``Message/laidInYears(_:_:)``.
  case series([Int], of: Int)
  /// Read the part of the source around a place at which something stands that is so long, and report it as
  /// ``Message/excerpt(_:_:)``.
  case excerpt(Int, Place, length: Int)
  /// Write letters about the sources into a file, and report as ``Message/remark(_:)`` what came of it.
  case writeLetters([Int], file: String)
  /// Put the text on the clipboard.
  case copy(String)
  /// Send the whole screen again.
  case redraw
  /// Hand the terminal to the shell until it hands it back.
  case suspend
  /// Leave the browser.
  case leave
}
