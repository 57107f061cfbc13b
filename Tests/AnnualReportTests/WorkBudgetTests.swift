import AnnualReport
import Synchronization
import Testing

@Suite struct WorkBudgetTests {
  /// A clock that goes on by a second whenever it is looked at.
  private final class Clock: Sendable {
    private let looks = Mutex(0)
    var count: Int { looks.withLock { $0 } }

    func now() -> Duration {
      looks.withLock {
        $0 += 1
        return .seconds($0)
      }
    }
  }

  @Test func workEndsWhenItHasCostTooMuch() {
    let clock = Clock()
    let budget = WorkBudget(limit: .seconds(5), clock: clock.now)
    var rounds = 0
    budget.run { while WorkBudget.step(10_000) { rounds += 1 } }
    // The sixth look shows that more than five seconds have passed.
    #expect(rounds == 5)
    #expect(budget.isSpent)
    #expect(budget.steps == 60_000)
    let looks = clock.count
    budget.run { #expect(!WorkBudget.step()) }
    #expect(clock.count == looks + 2, "a spent budget needs no clock but for what the work took")
  }

  @Test func stretchesOfWorkAreAddedUp() {
    let clock = Clock()
    let budget = WorkBudget(limit: .seconds(5), clock: clock.now)
    for _ in 1...5 { budget.run {} }
    #expect(!budget.isSpent)
    budget.run {}
    #expect(budget.isSpent)
  }

  @Test func theClockIsLookedAtNowAndThen() {
    let clock = Clock()
    WorkBudget(clock: clock.now).run { for _ in 0..<4000 { WorkBudget.step() } }
    #expect(clock.count == 4, "at the beginning, at the first step, behind some thousand, at the end")
  }

  @Test func withoutABudgetNothingEnds() {
    #expect(WorkBudget.step(.max / 2))
    #expect(!WorkBudget.isSpent)
  }

  @Test func errorsPassThrough() {
    struct Failure: Error, Equatable {}
    #expect(throws: Failure()) { try WorkBudget().run { () throws(Failure) in throw Failure() } }
  }
}
