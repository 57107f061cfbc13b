import AnnualReport
import FoundationEssentials
import ReportBrowser
import ReportChecking
import ReportCorpus
import ReportReading
import ReportReview
import TerminalScreen

extension FuzzTarget {
  /// Keys, clicks and sizes of the screen, each followed by a frame; what is asked for is done at once.
  static let keys = FuzzTarget(name: "keys") { bytes in
    var choices = ByteChoices(bytes)
    var session = BrowserKeys(rows: 24, columns: 80)
    var count = 0
    // A frame takes longer than a key, and what a thousand keys do a hundred do.
    while !choices.isEmpty, count < 150 {
      count += 1
      try session.send(BrowserKeys.message(&choices))
    }
  }
}

/// A browser of three reports that is driven by messages.
private struct BrowserKeys {
  private var state: BrowserState
  private static let settings = BrowserState.Settings(language: .zh)

  init(rows: Int, columns: Int) {
    state = BrowserState(Self.corpus, size: Size(rows: rows, columns: columns), settings: Self.settings)
  }

  private static let loaded: [LoadedReport] = {
    let texts = [
      ExampleReport([
        .row(.applications, .newlyReceived, "3 2 0 0 0 0 6"), .row(.applications, .granted, "_ / 若干 0 0 0 2"),
        .prose(.overview, "2024年收到政府信息公开申请6件，\u{1B}[31m办结5件。\u{202E}𠮷𰻞é🀄👨‍👩‍👧" + String(repeating: "长", count: 300)),
      ]).text,
      ExampleReport([.form("2019")], year: 2020).text,
      "没有报告的文件",
    ]
    return texts.enumerated().map { index, text in
      let path = "\(ScratchFolder.path)/sources/\(index).txt"
      switch ReportReader().read(text: text, name: path) {
      case .report(let report):
        return LoadedReport(path: path, format: .text, outcome: .checked(report, Checker().check(report)))
      case .notAReport(let reason): return LoadedReport(path: path, format: .text, outcome: .notAReport(reason))
      case .unreadable(let reason): return LoadedReport(path: path, format: nil, outcome: .unreadable(reason))
      }
    }
  }()

  private static let corpus: Corpus = {
    try? FileManager.default.createDirectory(
      atPath: "\(ScratchFolder.path)/sources", withIntermediateDirectories: true)
    for loaded in loaded { _ = try? Data("年报".utf8).write(to: URL(filePath: loaded.path)) }
    return Corpus(paths: loaded.map(\.path))
  }()

  private static let keys = Keymap.standard.bindings.flatMap(\.keys)
  private static let typed = Array("一a0 \u{301}é🀄\u{200B}\u{7F}")

  static func message(_ choices: inout ByteChoices) -> Message {
    switch choices.byte() {
    case 0..<176: .key(choices.one(of: keys) ?? .enter)
    case 176..<192: .key(.character(choices.one(of: typed) ?? "x"))
    case 192..<200: .key(.click(position(&choices)))
    case 200..<204: .key(choices.byte() % 2 == 0 ? .wheelUp(position(&choices)) : .wheelDown(position(&choices)))
    case 204..<208:
      .key(.paste(String(decoding: (0..<choices.byte() % 16).map { _ in UInt8(choices.byte()) }, as: UTF8.self)))
    case 208..<224: .resized(Size(rows: choices.byte() % 60, columns: choices.byte()))
    case 224..<240: survey(choices.byte() % loaded.count)
    case 240..<248: .crossYear(left: choices.byte() % 3)
    default: .paired([0: 1])
    }
  }

  private static func survey(_ index: Int) -> Message { .surveyed(index, ReportSummary(of: loaded[index])) }

  private static func position(_ choices: inout ByteChoices) -> Position {
    Position(row: choices.byte() - 8, column: choices.byte() - 8)
  }

  mutating func send(_ message: Message) throws {
    var messages = [message]
    while let next = messages.popLast() {
      for effect in state.update(next) {
        switch effect {
        case .load(let index):
          try BrokenPromise.unless(Self.loaded.indices.contains(index), "there is no source \(index)")
          messages.append(.loaded(index, Self.loaded[index]))
        case .accept(_, let index, _), .withdraw(_, let index):
          messages.append(.decided(index, .failure(.noFile)))
        case .leave: self = BrowserKeys(rows: state.frame.size.rows, columns: state.frame.size.columns)
        case .edit(let index, _): messages.append(.changed(index))
        case .writeLetters(let sources, _):
          try BrokenPromise.unless(
            !sources.isEmpty && sources.allSatisfy(Self.loaded.indices.contains), "letters about no source")
        case .copy, .compare, .series, .excerpt, .redraw, .suspend, .watch: break
        }
      }
      if case .resized(let size) = next {
        try BrokenPromise.unless(state.frame.size == size, "a frame of another size than the screen")
      }
    }
    try Self.hold(for: state.frame)
  }

  /// Rows are filled to their end, no wide character is cut, nothing drives the terminal.
  private static func hold(for frame: Canvas) throws {
    if let cursor = frame.cursor { try BrokenPromise.unless(frame.bounds.contains(cursor), "the cursor is outside") }
    for row in 0..<frame.size.rows {
      var column = 0
      while column < frame.size.columns {
        let cell = frame[row, column]
        try BrokenPromise.unless((1...2).contains(cell.columns), "half of a character at \(row), \(column)")
        let isSafe = cell.character.unicodeScalars.allSatisfy { scalar in
          scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
            && !(0x2066...0x2069).contains(scalar.value)
        }
        try BrokenPromise.unless(isSafe, "a control character at \(row), \(column)")
        if cell.columns == 2 {
          let isWhole = column + 1 < frame.size.columns && frame[row, column + 1].isContinuation
          try BrokenPromise.unless(isWhole, "half of a character at \(row), \(column)")
        }
        column += Int(cell.columns)
      }
    }
  }
}
