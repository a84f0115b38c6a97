import Foundation
import Testing

@Suite("The architecture holds")
struct ArchitectureTests {
  private let files = SourceTree.swiftFiles()

  @Test("There is something to look at")
  func filesAreFound() {
    #expect(files.count > 100)
    #expect(files.allSatisfy { Layers.target(of: $0.path) != nil })
  }

  @Test("Targets import only what lies below them")
  func layering() {
    for file in files {
      guard let target = Layers.target(of: file.path) else { continue }
      let own = file.imports.intersection(
        Set(Layers.folders.keys).union(["CVocabulary", "CByteSearch", "CRuleCounts"]))
      let wrong = own.subtracting(Layers.allowed[target] ?? [])
      #expect(wrong.isEmpty, "\(file.path) imports \(wrong.sorted().joined(separator: ", "))")
    }
  }

  @Test("Each library from outside is imported by one target only")
  func libraries() {
    for file in files {
      for (library, targets) in Layers.outside where file.imports.contains(library) {
        let target = Layers.target(of: file.path) ?? ""
        #expect(targets.contains(target), "\(file.path) imports \(library)")
      }
    }
  }

  @Test("Text is read without Foundation, which is slow to load and slow on text")
  func foundation() {
    let targets: Set<String> = [
      "Documents", "Claims", "Findings", "Extraction", "ClaimGraph", "GraphModel",
      "Checks", "Configuration", "Reporters", "Cypher", "GraphExport", "FileOutput", "StetCLI",
      "StetKit",
      "Importers",
    ]
    for file in files where targets.contains(Layers.target(of: file.path) ?? "") {
      #expect(!file.imports.contains("Foundation"), "\(file.path) imports Foundation")
    }
  }

  @Test(
    "Nothing traps on what comes from outside, and no regular expression runs on it",
    arguments: [
      "try!", "as!", "fatalError(", "preconditionFailure(", "precondition(", "Regex", "#/",
      "NSRegularExpression", "unowned",
    ])
  func traps(word: String) {
    for file in files {
      let found = file.code.contains(word)
      #expect(!found, "\(file.path) holds \(word)")
    }
  }

  @Test("No file is longer than 700 lines, and most are short")
  func lengths() {
    let lengths = (files + SourceTree.swiftFiles(["Tests"])).map(\.lines.count).sorted()
    for file in files + SourceTree.swiftFiles(["Tests"]) {
      #expect(file.lines.count <= 700, "\(file.path) has \(file.lines.count) lines")
    }
    #expect(lengths[lengths.count / 2] <= 150)
  }

  @Test("No folder is a drawer for everything")
  func folders() {
    for file in files {
      for step in file.path.split(separator: "/").dropLast() {
        #expect(
          !["Utilities", "Utils", "Helpers", "Common", "Misc"].contains(step), "\(file.path)")
      }
    }
  }

  @Test("Access between targets is package; public is for StetKit")
  func access() {
    for file in files where Layers.target(of: file.path) != "StetKit" {
      let found = file.code.contains("public ")
      #expect(!found, "\(file.path) is public")
    }
  }

  @Test("ARCHITECTURE.md has a paragraph for each target of Package.swift, and for no other")
  func modules() throws {
    let manifest = try SourceTree.text("Package.swift")
    // `.target(name: "X"`, `.executableTarget(name: "X"`, `.systemLibrary(\n name: "X"`
    var declared: Set<String> = []
    for kind in [".target(", ".executableTarget(", ".systemLibrary("] {
      for piece in manifest.components(separatedBy: kind).dropFirst() {
        let name = piece.components(separatedBy: "\"").dropFirst().first
        if let name { declared.insert(name) }
      }
    }
    let described = Set(
      try SourceTree.text("ARCHITECTURE.md").components(separatedBy: "\n")
        .filter { $0.hasPrefix("**") }
        .compactMap { $0.dropFirst(2).components(separatedBy: "**").first })
    #expect(
      declared.subtracting(["GraphFixtures", "ClaimFixtures", "DocumentFixtures", "Measures"])
        == described)
  }
}
