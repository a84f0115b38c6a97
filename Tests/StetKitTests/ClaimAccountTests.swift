import Foundation
import StetKit
import Testing

@Suite("An account of one claim")
struct ClaimAccountTests {
  private let shelf: TemporaryShelf

  init() throws {
    shelf = try TemporaryShelf([
      "a.txt": "Curcumin may reduce inflammation.\n",
      "b.txt": "According to the Mayo Clinic, curcumin reduces inflammation.\n",
      "c.txt": "Curcumin does not reduce inflammation.\n",
    ])
  }

  private func account(_ id: String, of source: GraphSource) throws -> String {
    var text: [UInt8] = []
    _ = try Workspace().claim(id, of: source) { text += $0 }
    return String(decoding: text, as: UTF8.self).replacingOccurrences(
      of: shelf.path + "/", with: "")
  }

  private func id() throws -> String {
    var lines: [UInt8] = []
    _ = try Workspace().extract([shelf.path + "/a.txt"]) { lines += $0 }
    return String(String(decoding: lines, as: UTF8.self).dropFirst(7).prefix(32))
  }

  @Test(
    "It shows who states the claim, with what reserve, and what is against it, from files and from a store"
  )
  func account() throws {
    defer { shelf.remove() }
    let id = try id()
    let store = shelf.path + "/shelf.stet"
    _ = try Workspace().importDocuments([shelf.path], into: store)
    let text = try account(id, of: .paths([shelf.path]))
    #expect(text.hasPrefix("curcumin decreases inflammation\nmechanism claim \(id)\n"))
    #expect(
      text.contains(
        "support: 2 publishers with 2 origins, 1 of them with reserve; cited for it: 1 publisher; against it: 1 source"
      ))
    #expect(
      text.contains(
        "a.txt:1:1  “Curcumin may reduce inflammation”\n      publisher; with reserve\n"))
    #expect(
      text.contains("against it: curcumin does not decrease inflammation\nnegated-elsewhere: "))
    #expect(try account(String(id.prefix(8)).uppercased(), of: .store(store)) == text)
  }

  @Test(
    "What names no claim, or several, is an error",
    arguments: ["abc", "zzzz", "00000000", "-1000000"])
  func errors(_ id: String) throws {
    defer { shelf.remove() }
    #expect(throws: StetError.self) { try account(id, of: .paths([shelf.path])) }
  }
}
