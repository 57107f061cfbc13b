import Dispatch

/// Starts loading sources one after the other on a thread of its own, but never more at a time than are taken.
///
/// Going through an archive blocks, so it must not happen on the threads that tasks share.
final class SourceSupply: Sendable {
  /// Starts loading a source; waits while too many are under way.
  typealias Start = (@escaping @Sendable () async -> LoadedReport) -> Void

  private let places: DispatchSemaphore

  /// Makes a supply of which at most so many sources are loaded and not yet taken.
  init(atMost count: Int) { places = DispatchSemaphore(value: max(1, count)) }

  /// The tasks that `produce` starts, in their order. Each must be followed by ``release()`` when its value was taken.
  func tasks(_ produce: @escaping @Sendable (Start) -> Void) -> AsyncStream<Task<LoadedReport, Never>> {
    AsyncStream { continuation in
      DispatchQueue.global().async { [places] in
        produce { load in
          places.wait()
          continuation.yield(Task { await load() })
        }
        continuation.finish()
      }
    }
  }

  /// Makes room for another source.
  func release() { places.signal() }
}
