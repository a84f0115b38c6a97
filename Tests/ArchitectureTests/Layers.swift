/// What each target may import of the others: the layering of ARCHITECTURE.md.
enum Layers {
  /// The folder of each target, relative to the root.
  static let folders: [String: String] = [
    "Documents": "Sources/Documents", "Claims": "Sources/Claims", "Findings": "Sources/Findings",
    "References": "Sources/References",
    "VocabularyReading": "Sources/VocabularyReading", "Extraction": "Sources/Extraction",
    "Checks": "Sources/Checks", "Configuration": "Sources/Configuration",
    "Reporters": "Sources/Reporters", "StetKit": "Sources/StetKit",
    "StetCLI": "Sources/StetCLI", "GraphModel": "Graph/GraphModel",
    "ClaimGraph": "Graph/ClaimGraph", "GraphStore": "Graph/GraphStore",
    "GraphImage": "Graph/GraphImage", "GraphExport": "Graph/GraphExport", "Cypher": "Graph/Cypher",
    "FileOutput": "Graph/FileOutput", "ParallelWork": "Sources/ParallelWork",
    "XMLReading": "Importers/XMLReading", "Importers": "Importers",
  ]

  static let allowed: [String: Set<String>] = [
    "Documents": [], "Claims": ["Documents"], "Findings": ["Documents"], "GraphModel": [],
    "References": ["Documents"],
    "Extraction": ["Documents", "Claims", "References", "CVocabulary"],
    "VocabularyReading": ["Extraction", "XMLReading"],
    "XMLReading": ["CLibXML2"], "Importers": ["Documents", "References", "XMLReading"],
    "ParallelWork": [],
    "ClaimGraph": ["Documents", "Claims", "GraphModel", "ParallelWork", "CVocabulary"],
    "GraphStore": ["Documents", "Claims", "GraphModel", "ClaimGraph"],
    "FileOutput": [],
    "GraphImage": ["GraphModel", "FileOutput", "CByteSearch", "ParallelWork"],
    "GraphExport": ["GraphModel", "FileOutput"],
    "Cypher": ["GraphModel"],
    "Checks": ["Documents", "Claims", "Findings", "ClaimGraph", "ParallelWork", "CRuleCounts"],
    "Reporters": ["Documents", "Claims", "Findings"],
    "Configuration": ["Documents", "Claims", "Findings"],
    "StetKit": [
      "Configuration", "Documents", "Claims", "Findings", "VocabularyReading", "Extraction",
      "Importers", "GraphModel", "FileOutput",
      "ClaimGraph", "GraphStore", "GraphImage", "GraphExport", "Cypher", "Checks", "Reporters",
      "ParallelWork",
    ],
    "StetCLI": ["StetKit"],
  ]

  /// The only targets that may import a library from outside.
  static let outside: [String: Set<String>] = [
    "GRDB": ["GraphStore"], "CLibXML2": ["XMLReading"], "Yams": ["Importers", "Configuration"],
    "CCommonMark": ["Importers"], "CZip": ["Importers"],
    "ArgumentParser": ["StetCLI"], "CLibEdit": ["StetCLI"],
  ]

  /// The target that a file belongs to: that of the longest folder it lies in. Extraction has two.
  static func target(of path: String) -> String? {
    if path.hasPrefix("Sources/Recognition/") { return "Extraction" }
    return folders.filter { path.hasPrefix($0.value + "/") }.max {
      $0.value.count < $1.value.count
    }?.key
  }
}
