// swift-tools-version: 6.1
import PackageDescription

// Scores what Stet finds against annotated articles. Nothing of Stet itself is linked in: it is
// measured by what the command prints.
let package = Package(
  name: "Evaluation",
  targets: [
    .target(name: "Scoring"),
    .target(name: "Mutation"),
    .executableTarget(name: "evaluate", dependencies: ["Scoring"]),
    .executableTarget(name: "verify", dependencies: ["Scoring"]),
    .executableTarget(name: "mutate", dependencies: ["Mutation"]),
    .executableTarget(name: "oppose", dependencies: ["Mutation", "Scoring"]),
    .executableTarget(name: "restate", dependencies: ["Mutation", "Scoring"]),
  ],
  swiftLanguageModes: [.v6]
)
