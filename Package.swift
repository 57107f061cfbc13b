// swift-tools-version: 6.1
import PackageDescription

/// For what tests do thousands of times: as fast as it will run, and with the assertions of a debug build.
let optimised: [SwiftSetting] = [
  .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))
]

/// The rooms of the program, from the ground up; each imports only what stands below it.
let package = Package(
  name: "nianbao",
  products: [
    .executable(name: "nianbao", targets: ["nianbao"]),
    .library(name: "FuzzTargets", targets: ["FuzzTargets"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "ChineseText", swiftSettings: optimised),
    .target(name: "AnnualReport", dependencies: ["ChineseText"], swiftSettings: optimised),
    .target(name: "ProseReading", dependencies: ["AnnualReport", "ChineseText"], swiftSettings: optimised),
    .target(name: "TerminalGuard"),
    .target(name: "TerminalScreen", dependencies: ["CNcurses", "TerminalGuard"]),
    .target(
      name: "SourceDocuments",
      dependencies: [
        "AnnualReport", "ChineseText", "CLibxml2", "CArchive",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ], swiftSettings: optimised),
    .target(
      name: "ReportRecognition", dependencies: ["AnnualReport", "SourceDocuments", "ProseReading"],
      swiftSettings: optimised),
    .target(
      name: "ReportReading", dependencies: ["AnnualReport", "SourceDocuments", "ReportRecognition"],
      swiftSettings: optimised),
    .target(name: "ReportChecking", dependencies: ["AnnualReport"], swiftSettings: optimised),
    .target(name: "ReportReview", dependencies: ["AnnualReport", "ReportChecking"]),
    .target(name: "ReportSeries", dependencies: ["AnnualReport", "ReportChecking"], swiftSettings: optimised),
    .target(
      name: "ReportCorpus",
      dependencies: [
        "AnnualReport", "SourceDocuments", "ReportReading", "ReportChecking", "ReportReview", "ReportSeries",
      ]),
    .target(
      name: "ReportBrowser",
      dependencies: [
        "AnnualReport", "ReportCorpus", "ReportChecking", "ReportReview", "ReportSeries", "TerminalScreen",
      ]),
    .executableTarget(
      name: "nianbao",
      dependencies: [
        "AnnualReport", "SourceDocuments", "ReportChecking", "ReportReview", "ReportSeries", "ReportCorpus",
        "ReportBrowser", "TerminalScreen", "CSQLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "CheckingTimes", dependencies: ["AnnualReport", "ProseReading", "ReportReading", "ReportChecking"],
      path: "Benchmarks/CheckingTimes"),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "AnnualReport", "ReportReading", "ReportChecking", "ReportReview", "ReportCorpus", "ReportBrowser",
        "TerminalScreen", "SourceFixtures",
      ],
      path: "Fuzzing/Targets"),
    .testTarget(name: "FuzzTargetsTests", dependencies: ["FuzzTargets"]),
    .testTarget(name: "ChineseTextTests", dependencies: ["ChineseText"]),
    .testTarget(name: "AnnualReportTests", dependencies: ["AnnualReport"]),
    .testTarget(name: "HouseTests", dependencies: ["AnnualReport"]),
    .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal"),
    .executableTarget(name: "ScreenTrial", dependencies: ["TerminalScreen"], path: "Tests/ScreenTrial"),
    .testTarget(
      name: "ProseReadingTests", dependencies: ["ProseReading", "ReportChecking", "AnnualReport", "ChineseText"]),
    .testTarget(name: "TerminalScreenTests", dependencies: ["TerminalScreen", "PseudoTerminal", "ScreenTrial"]),
    .target(name: "SourceFixtures", dependencies: ["CArchive"], path: "Tests/SourceFixtures"),
    .testTarget(
      name: "SourceDocumentsTests",
      dependencies: [
        "AnnualReport", "SourceDocuments", "ReportRecognition", "ReportReading", "CArchive", "SourceFixtures",
      ]),
    .testTarget(
      name: "ReportRecognitionTests",
      dependencies: ["AnnualReport", "SourceDocuments", "ReportRecognition", "ReportReading"]),
    .testTarget(
      name: "ReportReadingTests", dependencies: ["AnnualReport", "SourceDocuments", "ReportReading", "SourceFixtures"]),
    .testTarget(
      name: "LayoutTests",
      dependencies: [
        "AnnualReport", "SourceDocuments", "ReportReading", "ReportChecking", "ReportCorpus", "nianbao",
        "SourceFixtures",
      ]),
    .testTarget(name: "ReportCheckingTests", dependencies: ["ReportChecking", "ReportReading", "AnnualReport"]),
    .testTarget(
      name: "ReportReviewTests", dependencies: ["ReportReview", "ReportChecking", "ReportReading", "AnnualReport"]),
    .testTarget(
      name: "ReportSeriesTests", dependencies: ["ReportSeries", "ReportChecking", "ReportReading", "AnnualReport"]),
    .testTarget(
      name: "ReportCorpusTests",
      dependencies: [
        "ReportCorpus", "ReportChecking", "SourceDocuments", "ReportReading", "ReportReview", "AnnualReport",
        "SourceFixtures",
      ],
      exclude: ["unnoticed-numbers.txt"]
    ),
    .testTarget(
      name: "ReportBrowserTests",
      dependencies: [
        "AnnualReport", "ReportChecking", "ReportReview", "ReportSeries", "ReportCorpus", "ReportBrowser",
        "TerminalScreen",
      ]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "nianbao", "AnnualReport", "ReportReading", "ReportChecking", "ReportReview", "ReportSeries", "ReportCorpus",
        "ReportBrowser", "TerminalScreen", "PseudoTerminal", "SourceFixtures",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
