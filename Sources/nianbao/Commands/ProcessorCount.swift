import Glibc

/// How many processors there are.
enum ProcessorCount {
  /// The processors that are online, at least 1.
  static var online: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
