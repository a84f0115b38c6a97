// swift-tools-version: 6.1
import PackageDescription

// Tools for measuring Stet from outside. Nothing of Stet itself is linked in.
let package = Package(
  name: "Benchmarks",
  targets: [
    .executableTarget(name: "generate-articles"),
    .executableTarget(name: "measure"),
    .executableTarget(name: "score-conflicts"),
  ],
  swiftLanguageModes: [.v6]
)
