// swift-tools-version: 6.1
import PackageDescription

/// The fuzz targets as a program of libFuzzer; `Fuzzing/run` builds and runs it.
///
/// It is a package of its own since only all of the program together can be built for libFuzzer.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "nianbao", path: "..")],
  targets: [
    .target(name: "Entry", dependencies: [.product(name: "FuzzTargets", package: "nianbao")], path: "Entry"),
    .executableTarget(
      name: "Fuzz", dependencies: ["Entry"], path: "Fuzz",
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
  ],
  swiftLanguageModes: [.v6]
)
