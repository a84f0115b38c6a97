import Foundation
import StetKit
import Synchronization
import Testing

@Suite("Stet as a library")
struct WorkspaceTests {
  private func folder(_ files: [String: String]) throws -> String {
    let path = NSTemporaryDirectory() + "stet-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    }
    return path
  }

  @Test("A check says what was read, what was found and what was not understood")
  func summary() throws {
    let path = try folder([
      "a.txt": "The usual dose of zinc is 8 mg to 11 mg per day.",
      "b.txt": "The usual dose of zinc is 50 mg to 100 mg per day.", "c.csv": "a,b\n",
    ])
    defer { try? FileManager.default.removeItem(atPath: path) }
    var report: [UInt8] = []
    let summary = try Workspace().check([path]) { report += $0 }
    #expect(summary.reading.documents == 2 && summary.reading.skipped == 1)
    #expect(summary.reading.isComplete)
    #expect(summary.errors >= 1 && summary.fails(at: .error))
    #expect(!summary.fails(at: .never))
    #expect(summary.sentences == 2)
    #expect(String(decoding: report, as: UTF8.self).contains("2 sentences read"))
  }

  @Test("The observer hears of every file that was not read, in the order of the files")
  func notices() throws {
    let path = try folder(["a.bin": "x", "b.txt": "Zinc is safe.", "c.bin": "x"])
    defer { try? FileManager.default.removeItem(atPath: path) }
    let notices = Mutex<[Notice]>([])
    let observer = Observer(notice: { notice in notices.withLock { $0.append(notice) } })
    let workspace = Workspace(settings: Settings(jobs: 2), observer: observer)
    let summary = try workspace.extract([path, path + "/none.txt"]) { _ in }
    #expect(summary.failedNamed == 1 && !summary.isComplete)
    let heard = notices.withLock { $0 }
    #expect(heard.map(\.kind) == [.skipped, .skipped, .failure])
    #expect(heard.map(\.path) == ["a.bin", "c.bin", "none.txt"].map { path + "/" + $0 })
  }

  @Test("A cancelled import keeps whole documents and says that it was stopped")
  func cancelling() throws {
    var files: [String: String] = [:]
    for number in 0..<20 { files["\(number).txt"] = "The usual dose of zinc is \(number + 1) mg." }
    let path = try folder(files)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let asked = Mutex(0)
    let observer = Observer(isCancelled: {
      asked.withLock {
        $0 += 1
        return $0 > 5
      }
    })
    let store = path + "/shelf.stet"
    let stopped = try Workspace(observer: observer).importDocuments([path], into: store)
    #expect(stopped.reading.isInterrupted && stopped.added == 5)
    let resumed = try Workspace().importDocuments([path], into: store)
    #expect(resumed.unchanged == 5 && resumed.added == 15)
  }

  @Test("Errors of every part come as StetError")
  func errors() throws {
    #expect(throws: StetError.self) { try Workspace().statistics(ofStore: "/nowhere/x.stet") }
    #expect(throws: StetError.self) {
      try Workspace().importDocuments(["x.txt"], into: "/nowhere/x.stet")
    }
    #expect(throws: StetError.self) { try RuleCatalog.explanation(of: "nonsense") }
  }
}
