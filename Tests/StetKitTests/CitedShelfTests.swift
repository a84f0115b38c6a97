import Foundation
import StetKit
import Testing

@Suite("A cited work on the shelf is read whole")
struct CitedShelfTests {
  @Test("A draft checked against a store finds what it finds beside the same files")
  func storeAndFilesAgree() throws {
    let folder = try TemporaryShelf([
      "shelf/page.txt": """
      ---
      url: https://example.org/curcumin
      ---
      Curcumin may reduce joint pain. Curcumin relieves nausea. Low-dose curcumin is taken at 75 to 100 mg per day.
      """,
      "shelf/other.txt": """
      ---
      url: https://example.org/other
      ---
      Zinc is safe.
      """,
      "draft.txt": """
      Curcumin reduces joint pain (https://example.org/curcumin). Low-dose curcumin is taken at 75 \
      to 150 mg per day (https://example.org/curcumin). Curcumin treats insomnia \
      (https://example.org/curcumin).
      """,
    ])
    defer { folder.remove() }
    let workspace = Workspace()
    let store = folder.path + "/shelf.stet"
    _ = try workspace.importDocuments([folder.path + "/shelf"], into: store)
    var against: [UInt8] = []
    _ = try workspace.check(
      [folder.path + "/draft.txt"], options: CheckOptions(shelf: store, format: .jsonl)
    ) { against += $0 }
    var beside: [UInt8] = []
    _ = try workspace.check([folder.path], options: CheckOptions(format: .jsonl)) { beside += $0 }
    func rules(_ lines: [UInt8]) -> [String] {
      String(decoding: lines, as: UTF8.self).split(separator: "\n")
        .filter { $0.contains("\"location\":{\"source\":\"\(folder.path)/draft.txt\"") }
        .compactMap { $0.split(separator: "\"").dropFirst(3).first.map(String.init) }
        .filter { $0 != "conflicting-dose" }
    }
    #expect(
      rules(against) == ["lost-hedge", "number-not-in-source", "authority-does-not-say"])
    #expect(rules(against) == rules(beside))
  }

  @Test("What only a population keeps apart is also found against a store")
  func apparentAgainstStore() throws {
    let folder = try TemporaryShelf([
      "shelf/mice.txt": "In mice, curcumin increases appetite.\n",
      "draft.txt": "Curcumin reduces appetite.\n",
    ])
    defer { folder.remove() }
    let store = folder.path + "/shelf.stet"
    _ = try Workspace().importDocuments([folder.path + "/shelf"], into: store)
    var lines: [UInt8] = []
    _ = try Workspace().check(
      [folder.path + "/draft.txt"],
      options: CheckOptions(shelf: store, format: .jsonl, showsApparent: true)
    ) { lines += $0 }
    let found = String(decoding: lines, as: UTF8.self).split(separator: "\n")
    #expect(
      found.contains {
        $0.contains("\"rule\":\"opposite-effect\",\"severity\":\"note\"") && $0.contains("mice.txt")
      }, "\(found)")
  }
}
