import Foundation
import Testing

@Suite("The README is true")
struct ReadmeTests {
  @Test("What it shows is what the command prints; scripts/update-readme mends it")
  func outputs() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let run = try StetProcess.run(
      [], wrapper: "STET_BINARY=$1 exec scripts/update-readme --check", workingFolder: root.path)
    #expect(run.status == 0, "\(run.output)\(run.messages)")
  }
}
