// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "stet",
  products: [
    .executable(name: "stet", targets: ["StetCLI"]),
    .library(name: "StetKit", targets: ["StetKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Layer 0: text and values.
    .target(name: "Documents"),
    .target(name: "ParallelWork"),
    .target(name: "References", dependencies: ["Documents"]),
    .target(name: "Claims", dependencies: ["Documents"]),
    .target(name: "Findings", dependencies: ["Documents"]),
    .target(name: "CVocabulary", exclude: ["data"]),
    .target(name: "CRuleCounts", exclude: ["data"]),
    .target(name: "GraphModel", path: "Graph/GraphModel"),
    .systemLibrary(
      name: "CLibXML2", path: "Importers/CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),

    .systemLibrary(
      name: "CCommonMark", path: "Importers/CCommonMark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CZip", path: "Importers/CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CLibEdit", path: "Sources/CLibEdit", pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"])]),

    // Layer 1: reading.
    // Recognition and extraction are one module: compiled apart, the calls between them, several for
    // every word of a text, cost a fifth of the time.
    .target(
      name: "Extraction", dependencies: ["Documents", "Claims", "References", "CVocabulary"],
      path: "Sources",
      exclude: [
        "CLibEdit", "CRuleCounts", "CVocabulary", "Checks", "Claims", "Configuration", "Documents",
        "Findings",
        "ParallelWork", "References", "Reporters", "StetCLI", "StetKit", "VocabularyReading",
      ],
      sources: ["Recognition", "Extraction"]),
    .target(name: "XMLReading", dependencies: ["CLibXML2"], path: "Importers/XMLReading"),
    .target(name: "VocabularyReading", dependencies: ["Extraction", "XMLReading"]),
    .target(
      name: "Importers",
      dependencies: ["Documents", "References", "XMLReading", "CCommonMark", "CZip", "Yams"],
      path: "Importers",
      exclude: ["CLibXML2", "CCommonMark", "CZip", "XMLReading"]),

    // Layer 2: the graph.
    .target(
      name: "ClaimGraph",
      dependencies: ["Documents", "Claims", "GraphModel", "ParallelWork", "CVocabulary"],
      path: "Graph/ClaimGraph"),
    .target(
      name: "GraphStore",
      dependencies: [
        "Documents", "Claims", "ClaimGraph", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Graph/GraphStore"),
    .target(name: "FileOutput", path: "Graph/FileOutput"),
    .target(name: "CByteSearch", path: "Graph/CByteSearch"),
    .target(
      name: "GraphImage",
      dependencies: ["GraphModel", "FileOutput", "CByteSearch", "ParallelWork"],
      path: "Graph/GraphImage"),
    .target(
      name: "GraphExport", dependencies: ["GraphModel", "FileOutput"], path: "Graph/GraphExport"),
    .target(name: "Cypher", dependencies: ["GraphModel"], path: "Graph/Cypher"),

    // Layer 3: findings.
    .target(
      name: "Checks",
      dependencies: [
        "Documents", "Claims", "ClaimGraph", "Findings", "ParallelWork", "CRuleCounts",
      ]),
    .target(name: "Reporters", dependencies: ["Findings", "Claims", "Documents"]),
    .target(name: "Configuration", dependencies: ["Documents", "Claims", "Findings", "Yams"]),

    // Layer 4: the façade and the command.
    .target(
      name: "StetKit",
      dependencies: [
        "Configuration", "Documents", "Claims", "Findings", "VocabularyReading", "Extraction",
        "Importers", "GraphModel", "FileOutput",
        "ClaimGraph", "GraphStore", "GraphImage", "GraphExport", "Cypher", "Checks", "Reporters",
        "ParallelWork",
      ]),
    .executableTarget(
      name: "StetCLI",
      dependencies: [
        "StetKit", "CLibEdit", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // For measuring the importers alone; see Benchmarks.
    .executableTarget(
      name: "import-documents", dependencies: ["Importers", "Documents"], path: "Benchmarks/Import"),
    .executableTarget(
      name: "convert-articles", dependencies: ["CZip"], path: "Benchmarks/Conversion"),
    // For finding what damaged files do; see Benchmarks.
    .executableTarget(
      name: "fuzz-importers",
      dependencies: ["Importers", "Documents", "Extraction", "ClaimGraph"],
      path: "Benchmarks/Fuzz"),

    // For learning what hints at a claim; see Evaluation.
    .executableTarget(
      name: "learn-hints", dependencies: ["Importers", "Documents", "Extraction", "Scoring"],
      path: "Evaluation/Learn"),

    // Tests, and what several of them share. Scoring belongs to the package in Evaluation, too.
    .target(
      name: "GraphFixtures", dependencies: ["Documents", "Claims"], path: "Tests/GraphFixtures"),
    .target(
      name: "ClaimFixtures", dependencies: ["Documents", "Claims", "ClaimGraph"],
      path: "Tests/ClaimFixtures"),
    .target(name: "DocumentFixtures", path: "Tests/DocumentFixtures"),
    .target(name: "Measures", path: "Tests/Measures"),
    .target(name: "Scoring", path: "Evaluation/Sources/Scoring"),
    .target(name: "Mutation", path: "Evaluation/Sources/Mutation"),
    .testTarget(name: "EvaluationTests", dependencies: ["Mutation", "Scoring"]),
    .testTarget(name: "ReferencesTests", dependencies: ["References", "Importers", "Documents"]),
    .testTarget(
      name: "ImportersTests", dependencies: ["Importers", "Documents", "DocumentFixtures"]),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction", "Claims", "Documents", "References"]),
    .testTarget(name: "SentenceTests", dependencies: ["Extraction", "Documents", "Measures"]),
    .testTarget(name: "QuantityTests", dependencies: ["Extraction", "Documents", "Measures"]),
    .testTarget(name: "GraphModelTests", dependencies: ["GraphModel"]),
    .testTarget(
      name: "ClaimGraphTests",
      dependencies: ["ClaimGraph", "Claims", "Documents", "GraphModel", "GraphFixtures"]),
    .testTarget(name: "RelatingTests", dependencies: ["ClaimGraph", "Claims", "ClaimFixtures"]),
    .testTarget(name: "XMLReadingTests", dependencies: ["XMLReading"]),
    .testTarget(
      name: "GraphExportTests",
      dependencies: ["GraphExport", "FileOutput", "GraphModel", "XMLReading"]),
    .testTarget(
      name: "ChecksTests",
      dependencies: ["Checks", "Findings", "ClaimGraph", "Claims", "Documents", "ClaimFixtures"]),
    .testTarget(
      name: "ReportersTests",
      dependencies: ["Reporters", "Checks", "Findings", "Claims", "Documents"]),
    .testTarget(
      name: "FindingsTests", dependencies: ["Findings", "Documents"]),
    .testTarget(
      name: "ConfigurationTests",
      dependencies: ["Configuration", "Findings", "Claims", "Documents"]),
    .testTarget(
      name: "GraphStoreTests",
      dependencies: [
        "GraphStore", "ClaimGraph", "Claims", "Documents", "ClaimFixtures", "GraphFixtures",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Fixtures"]),
    .testTarget(
      name: "RuleExampleTests",
      dependencies: [
        "Checks", "ClaimGraph", "Documents", "Extraction", "Findings", "Importers",
      ]),
    .testTarget(
      name: "CueTests", dependencies: ["Extraction", "Claims", "Documents"]),
    .testTarget(
      name: "AnnotationTests",
      dependencies: ["Extraction", "Reporters", "Claims", "Documents", "Measures"]),
    .testTarget(
      name: "VocabularyTests",
      dependencies: ["VocabularyReading", "Extraction", "Claims", "Documents"]),
    .testTarget(name: "CypherTests", dependencies: ["Cypher", "GraphImage", "GraphModel"]),
    .testTarget(name: "GraphImageTests", dependencies: ["GraphImage", "GraphModel"]),
    .testTarget(name: "StetKitTests", dependencies: ["StetKit", "Claims", "Documents"]),
    .testTarget(name: "EndToEndTests", dependencies: ["StetCLI", "DocumentFixtures"]),
    .testTarget(name: "ArchitectureTests"),
  ],
  swiftLanguageModes: [.v6]
)
