import Foundation
import Testing

@Suite("A configuration is found, used and refused with its place")
struct ConfigurationFileTests {
  @Test("It is found in the folders above, names what is checked, and its paths are its own")
  func found() throws {
    let folder = try TemporaryFolder()
    try folder.write("drafts/a.txt", "Curcumin reduces inflammation.\n")
    try folder.write("desk/notes/empty.txt", "")
    try folder.write(
      ".stet.yml",
      "rules: {uncited-claim: error}\npaths: drafts\nbaseline: known.txt\nfail-on: warning\n")
    let below = folder.path + "/desk/notes"
    let missing = try StetProcess.run(["check"], workingFolder: below)
    #expect(missing.status == 2)
    #expect(missing.messages.contains("../../known.txt"))
    let update = try StetProcess.run(["check", "--update-baseline"], workingFolder: below)
    #expect(update.status == 0)
    #expect(update.messages == "stet: ../../known.txt: baseline of 1 finding written\n")
    #expect(try StetProcess.run(["check"], workingFolder: below).status == 0)
    try folder.write("drafts/b.txt", "Zinc reduces fever.\n")
    let next = try StetProcess.run(["check", "--format", "concise"], workingFolder: below)
    #expect(next.status == 1)
    #expect(next.output.hasPrefix("../../drafts/b.txt:1:1: error[uncited-claim]"))
    #expect(next.output.split(separator: "\n").count == 1)
  }

  @Test("Without one, there has to be something to check")
  func nothing() throws {
    let folder = try TemporaryFolder()
    let run = try StetProcess.run(["check", "--no-config"], workingFolder: folder.path)
    #expect(run.status == 2)
    #expect(run.messages.contains("Name files or folders to check"))
  }

  @Test("One that is wrong stops every command that reads texts", arguments: ["check", "extract"])
  func wrong(_ command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Zinc reduces fever.\n")
    try folder.write(".stet.yml", "vocabularys: terms.csv\n")
    let run = try StetProcess.run([command, "a.txt"], workingFolder: folder.path)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.messages
        == "stet: .stet.yml:1:1: there is no setting vocabularys; did you mean vocabularies?\n")
    #expect(
      try StetProcess.run([command, "a.txt", "--no-config"], workingFolder: folder.path).status == 0
    )
  }

  @Test(
    "Bad options are usage errors",
    arguments: [
      ["--today", "31.12.2026"], ["--update-baseline"], ["--config", "none.yml"],
      ["--config", "a.txt", "--no-config"], ["--baseline", "a.txt"],
    ])
  func options(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Zinc reduces fever.\n")
    let run = try StetProcess.run(["check", "a.txt"] + options, workingFolder: folder.path)
    #expect(run.status == 2)
    #expect(!run.messages.isEmpty && run.output.isEmpty)
  }
}
