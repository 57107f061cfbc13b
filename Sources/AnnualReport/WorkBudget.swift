import Glibc
import Synchronization

/// How much work reading and checking one report may cost together, in time of the processor.
///
/// That is the time of the thread which does the work, and not that of a clock on the wall: a busy machine makes no report
/// unreadable. Work is done by ``run(_:)``; loops over the input count their steps with ``step(_:)`` and end where it says so.
/// What they leave by then is not whole, and whoever set the budget throws it away.
public final class WorkBudget: Sendable {
  /// What a report may cost unless another limit is set, so that a process that reads one ends within 5 seconds; real ones take
  /// a few thousandths of it.
  public static let usualLimit = Duration.seconds(4)

  private struct State {
    var steps = 0
    /// How many steps there are when the clock is looked at again.
    var nextLook = 0
    /// The time of the stretches of work that have ended.
    var spent = Duration.zero
    /// When the stretch of work that goes on has begun.
    var begun: Duration?
    var isSpent = false
  }

  @TaskLocal private static var current: WorkBudget?

  /// After how many steps the clock is looked at unless another number is set; a look takes as long as some dozen.
  public static let usualStepsBetweenLooks = 2048

  /// The most that the work may cost.
  public let limit: Duration
  private let stepsBetweenLooks: Int
  private let clock: @Sendable () -> Duration
  private let state = Mutex(State())

  /// Makes a budget; the clock tells what time the running thread has spent so far, and is looked at now and then.
  public init(
    limit: Duration = usualLimit, stepsBetweenLooks: Int = usualStepsBetweenLooks,
    clock: @escaping @Sendable () -> Duration = WorkBudget.timeOfThread
  ) {
    self.limit = limit
    self.stepsBetweenLooks = stepsBetweenLooks
    self.clock = clock
  }

  /// The processor time of the thread that asks.
  public static func timeOfThread() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Does work at the cost of this budget; it must not be done on several threads at a time.
  public func run<Result, Failure: Error>(_ work: () throws(Failure) -> Result) throws(Failure) -> Result {
    let begun = clock()
    state.withLock { $0.begun = begun }
    defer {
      let end = clock()
      state.withLock { state in
        state.spent += end - begun
        state.begun = nil
        if state.spent > limit { state.isSpent = true }
      }
    }
    let result = Self.$current.withValue(self) { () -> Swift.Result<Result, Failure> in
      do throws(Failure) { return .success(try work()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// Counts steps of the work that is being done, each about as much as looking at a few characters; returns whether it
  /// may go on.
  @discardableResult public static func step(_ count: Int = 1) -> Bool { current?.take(count) ?? true }

  /// Whether the work that is being done has cost more than it may.
  public static var isSpent: Bool { current?.isSpent ?? false }

  /// Whether the work has cost more than it may.
  public var isSpent: Bool { state.withLock(\.isSpent) }

  /// The steps so far, by which tests see how work grows.
  public var steps: Int { state.withLock(\.steps) }

  private func take(_ count: Int) -> Bool {
    state.withLock { state in
      state.steps += count
      guard !state.isSpent, state.steps >= state.nextLook, let begun = state.begun else { return !state.isSpent }
      state.nextLook = state.steps + stepsBetweenLooks
      if state.spent + clock() - begun > limit { state.isSpent = true }
      return !state.isSpent
    }
  }
}
