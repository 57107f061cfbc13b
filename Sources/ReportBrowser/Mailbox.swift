import Synchronization
import TerminalScreen

/// Messages from work in the background, and the wake-up that says that there are some.
final class Mailbox: Sendable {
  /// Ends the screen's wait.
  let wakeUp = WakeUp()
  private let messages = Mutex<[Message]>([])

  /// Delivers a message; may be called on any thread.
  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    wakeUp.signal()
  }

  /// Takes out what was delivered, first to last.
  func collect() -> [Message] {
    messages.withLock { messages in
      defer { messages.removeAll() }
      return messages
    }
  }
}
