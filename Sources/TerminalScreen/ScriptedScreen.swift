/// A screen without a terminal: it is fed events and records what it is shown.
public final class ScriptedScreen: Screen {
  /// The size, which a test may change before it sends `Key.resize`.
  public var size: Size
  /// How text is measured.
  public let width: TextWidth
  /// The lines that are drawn.
  public let lines: LineSet
  /// What will be waited for, first to last; after the last, the terminal is gone.
  public var events: [Event]

  /// The canvases shown, first to last.
  public private(set) var canvases: [Canvas] = []
  /// The texts copied, first to last.
  public private(set) var copied: [String] = []
  /// How often it was redrawn and suspended.
  public private(set) var redraws = 0, suspensions = 0
  /// How often the terminal was lent to another program.
  public private(set) var loans = 0
  /// Whether it was closed.
  public private(set) var isClosed = false

  /// Makes a screen on which `events` will happen.
  public init(
    size: Size = Size(rows: 40, columns: 120), events: [Event] = [], width: TextWidth = TextWidth(),
    lines: LineSet = .unicode
  ) {
    self.size = size
    self.events = events
    self.width = width
    self.lines = lines
  }

  /// Records a canvas.
  public func show(_ canvas: Canvas) { canvases.append(canvas) }

  /// Counts a redraw.
  public func redraw() { redraws += 1 }

  /// Takes the next event, without waiting.
  public func wait(for wakeUp: WakeUp?) -> Event {
    events.isEmpty ? .hungUp : events.removeFirst()
  }

  /// Counts a suspension.
  public func suspend() { suspensions += 1 }

  /// Counts a loan, and does the work.
  public func lend(to work: () -> Void) {
    loans += 1
    work()
  }

  /// Records a text.
  @discardableResult
  public func copy(_ text: String) -> Bool {
    copied.append(text)
    return true
  }

  /// Notes that it was closed.
  public func close() { isClosed = true }
}
