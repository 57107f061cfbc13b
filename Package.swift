// swift-tools-version: 6.1
import PackageDescription

/// The rooms of the program, from the ground up; each imports only what stands below it.
let package = Package(
  name: "nianbao",
  products: [.executable(name: "nianbao", targets: ["nianbao"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .target(name: "AnnualReport"),
    .target(name: "TerminalScreen", dependencies: ["CNcurses"]),
    .target(
      name: "ReportReading",
      dependencies: [
        "AnnualReport", "CLibxml2", "CArchive",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    .target(name: "ReportChecking", dependencies: ["AnnualReport"]),
    .target(
      name: "ReportReview",
      dependencies: ["AnnualReport", "ReportChecking", .product(name: "TOMLKit", package: "TOMLKit")]),
    .target(
      name: "ReportCorpus", dependencies: ["AnnualReport", "ReportReading", "ReportChecking", "ReportReview"]),
    .target(
      name: "ReportBrowser",
      dependencies: ["AnnualReport", "ReportCorpus", "ReportChecking", "ReportReview", "TerminalScreen"]),
    .executableTarget(
      name: "nianbao",
      dependencies: [
        "AnnualReport", "ReportReading", "ReportChecking", "ReportReview", "ReportCorpus", "ReportBrowser",
        "TerminalScreen",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "CheckingTimes", dependencies: ["AnnualReport", "ReportReading", "ReportChecking"],
      path: "Benchmarks/CheckingTimes"),
    .testTarget(name: "AnnualReportTests", dependencies: ["AnnualReport"]),
    .testTarget(name: "TerminalScreenTests", dependencies: ["TerminalScreen"]),
    .target(name: "SourceFixtures", dependencies: ["CArchive"], path: "Tests/SourceFixtures"),
    .testTarget(
      name: "ReportReadingTests", dependencies: ["ReportReading", "AnnualReport", "CArchive", "SourceFixtures"]),
    .testTarget(
      name: "LayoutTests",
      dependencies: ["AnnualReport", "ReportReading", "ReportChecking", "ReportCorpus", "nianbao", "SourceFixtures"]),
    .testTarget(name: "ReportCheckingTests", dependencies: ["ReportChecking", "ReportReading", "AnnualReport"]),
    .testTarget(
      name: "ReportReviewTests", dependencies: ["ReportReview", "ReportChecking", "ReportReading", "AnnualReport"]),
    .testTarget(
      name: "ReportCorpusTests",
      dependencies: [
        "ReportCorpus", "ReportChecking", "ReportReading", "ReportReview", "AnnualReport", "SourceFixtures",
      ]
    ),
    .testTarget(
      name: "ReportBrowserTests",
      dependencies: [
        "AnnualReport", "ReportChecking", "ReportReview", "ReportCorpus", "ReportBrowser", "TerminalScreen",
      ]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "nianbao", "AnnualReport", "ReportReading", "ReportChecking", "ReportReview", "ReportCorpus", "SourceFixtures",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
