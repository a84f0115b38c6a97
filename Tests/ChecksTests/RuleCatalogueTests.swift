import Findings
import Foundation
import Testing

@testable import Checks

/// What holds for every rule there is.
struct RuleCatalogueTests {
  private static let ids = AllRules.types.map { $0.metadata.id }

  @Test func rulesAreSortedAndNamedOnce() {
    #expect(Self.ids == Self.ids.sorted())
    #expect(Set(Self.ids).count == Self.ids.count)
  }

  @Test func anIDIsTheNameOfItsType() {
    for type in AllRules.types {
      let name = "\(type)"
      let id = name.reduce(into: "") { id, letter in
        if letter.isUppercase, !id.isEmpty { id.append("-") }
        id.append(contentsOf: letter.lowercased())
      }
      #expect(type.metadata.id == id)
    }
  }

  @Test func everyFileOfTheFolderIsARegisteredRule() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Checks/Rules").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files == AllRules.types.map { "\($0).swift" }.sorted())
  }

  @Test(arguments: ids)
  func everyRuleSaysWhatItFlagsAndShowsBothSides(_ id: String) throws {
    let metadata = try #require(AllRules.type(withID: id)).metadata
    #expect(metadata.summary.hasSuffix("."))
    #expect(!metadata.summary.contains("\n"))
    #expect(metadata.rationale.utf8.count > 100)
    #expect(metadata.examples.contains { !$0.flagged.isEmpty })
    #expect(metadata.examples.contains { $0.flagged.isEmpty })
    for example in metadata.examples {
      for words in example.flagged {
        #expect(example.texts.contains { $0.content.contains(words) })
      }
    }
  }

  @Test func anUnknownIDNamesNoRule() {
    #expect(AllRules.type(withID: "no-such-rule") == nil)
  }
}
