import Foundation
import Testing

@Suite("Bad input gets a message that names the file, never a trap")
struct BadInputTests {
  @Test(
    "A missing path is named; what else was named is still read", arguments: ["check", "extract"])
  func missingPath(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", "The usual dose of zinc is 8 mg per day.")
    let run = try StetProcess.run([command, folder.path + "/none.txt", folder.path + "/good.txt"])
    #expect(run.status == 2 && !run.wasKilled)
    #expect(run.messages.contains("none.txt: No such file or directory"))
    #expect(run.output.contains("good.txt"))
  }

  @Test(
    "A file without read permission is named", .enabled(if: Privileges.canDrop, Privileges.hint))
  func unreadableFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", "The usual dose of zinc is 8 mg per day.")
    let secret = try folder.write("secret.txt", "Secret.")
    chmod(secret, 0)
    chmod(folder.path, 0o755)
    let named = try StetProcess.run(["extract", secret], wrapper: Privileges.wrapper)
    #expect(named.status == 2 && !named.wasKilled)
    #expect(named.messages.contains("secret.txt: Permission denied"))
    let met = try StetProcess.run(["extract", folder.path], wrapper: Privileges.wrapper)
    #expect(met.status == 0)
    #expect(met.messages.contains("secret.txt: Permission denied"))
    #expect(met.output.contains("good.txt"))
  }

  @Test("An empty file is a warning")
  func emptyFile() throws {
    let folder = try TemporaryFolder()
    let run = try StetProcess.run(["check", try folder.write("empty.txt", "")])
    #expect(run.status == 0)
    #expect(run.messages.contains("empty.txt: warning: holds no text"))
  }

  @Test("A folder without text, and one in place of a store, are refused")
  func folders() throws {
    let folder = try TemporaryFolder()
    try folder.write("empty/.hidden.txt", "Hidden.")
    let article = try folder.write("a.txt", "Zinc is safe.")
    let nothing = try StetProcess.run(["check", folder.path + "/empty"])
    #expect(nothing.status == 2)
    #expect(nothing.messages.contains("nothing was read"))
    for arguments in [
      ["import", article, "--into", folder.path], ["stats", folder.path],
      ["query", "--store", folder.path, "MATCH (n) RETURN n"],
      ["export", article, "-o", folder.path],
    ] {
      let run = try StetProcess.run(arguments)
      #expect(run.status == 2 && !run.wasKilled)
      #expect(run.messages.contains(folder.path))
    }
  }

  @Test("Invalid UTF-8 and NUL bytes are counted warnings; the rest of the text is read")
  func brokenText() throws {
    let folder = try TemporaryFolder()
    let dose = Array(" The usual dose of zinc is 8 mg per day.".utf8)
    try folder.write("latin.txt", Array("Caf".utf8) + [0xE9, 0x2E] + dose)
    try folder.write("nul.txt", Array("A".utf8) + [0, 0x2E] + dose)
    let run = try StetProcess.run(["extract", folder.path])
    #expect(run.status == 0)
    #expect(run.messages.contains("latin.txt: warning: 1 byte sequence is not UTF-8"))
    #expect(run.messages.contains("nul.txt: warning: 1 NUL byte"))
    #expect(run.output.contains("latin.txt") && run.output.contains("nul.txt"))
  }

  @Test("A PNG named .txt is refused; in a folder it is counted and the others go on")
  func disguisedImage() throws {
    let folder = try TemporaryFolder()
    let image = try folder.write(
      "photo.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](0...255))
    let alone = try StetProcess.run(["check", image])
    #expect(alone.status == 2)
    #expect(alone.messages.contains("photo.txt: is not a format Stet reads (PNG image)"))
    try folder.write("good.txt", "The usual dose of zinc is 8 mg per day.")
    let among = try StetProcess.run(["extract", folder.path])
    #expect(among.status == 0)
    #expect(among.messages.contains("photo.txt: skipped"))
    #expect(among.output.contains("good.txt"))
  }

  @Test(
    "A single line of 100 MB is read in bounded time",
    .enabled(if: StetProcess.isOptimised, "takes minutes without optimisation: run scripts/test"))
  func longLine() throws {
    let folder = try TemporaryFolder()
    let sentence = Array("Zinc reduces fatigue in adults at 8 mg to 11 mg per day. ".utf8)
    var line: [UInt8] = []
    while line.count < 100_000_000 { line += sentence }
    let file = try folder.write("line.txt", line)
    let run = try StetProcess.run(["extract", file], wrapper: "ulimit -v 8000000; exec \"$@\"")
    #expect(run.status == 0)
    #expect(run.seconds < 600)
    let last = try #require(run.output.split(separator: "\n").last)
    #expect(last.contains("\"line\":1,"))
  }

  @Test(
    "What is no store is refused and stays as it was",
    arguments: [
      ("text", Array("Just a text, and a long one at that, for a header of a database.".utf8)),
      ("database", Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 2000)),
    ])
  func notAStore(name: String, contents: [UInt8]) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(name, contents)
    let article = try folder.write("a.txt", "The usual dose of zinc is 8 mg per day.")
    for arguments in [
      ["import", article, "--into", file], ["stats", file], ["check", article, "--against", file],
      ["query", "--store", file, "MATCH (n) RETURN n"],
      ["export", "--store", file, "-o", folder.path + "/x"],
    ] {
      let run = try StetProcess.run(arguments)
      #expect(run.status == 2 && !run.wasKilled)
      #expect(run.messages.contains(file))
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(contents))
    }
  }

  @Test("A store of a newer release is refused, not migrated")
  func newerStore() throws {
    let folder = try TemporaryFolder()
    let article = try folder.write("a.txt", "The usual dose of zinc is 8 mg per day.")
    let store = folder.path + "/shelf.stet"
    #expect(try StetProcess.run(["import", article, "--into", store]).status == 0)
    // The user version stands at offset 60 of a database (sqlite.org/fileformat2.html).
    let handle = try #require(FileHandle(forUpdatingAtPath: store))
    try handle.seek(toOffset: 60)
    try handle.write(contentsOf: Data([0, 0, 3, 0xE7]))
    try handle.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: store))
    for arguments in [["import", article, "--into", store], ["stats", store]] {
      let run = try StetProcess.run(arguments)
      #expect(run.status == 2)
      #expect(run.messages.contains("newer release"))
      #expect(run.messages.contains(store))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: store)) == before)
  }

  @Test("A full disk is an error message for results, exports and imports alike")
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    try Shelf.write(to: folder)
    let full = try StetProcess.run(
      ["extract", folder.path + "/shelf"], wrapper: "exec \"$@\" >/dev/full")
    #expect(full.status == 2 && !full.wasKilled)
    #expect(full.messages.contains("No space left on device"))
    let graph = folder.path + "/g.graphml"
    let limited = try StetProcess.run(
      ["export", folder.path + "/shelf", "-o", graph], wrapper: "ulimit -f 4; exec \"$@\"")
    #expect(limited.status == 2 && !limited.wasKilled)
    #expect(limited.messages.contains(graph))
    #expect(!FileManager.default.fileExists(atPath: graph))
  }

  @Test("Usage errors go to standard error with status 2")
  func usage() throws {
    for arguments in [
      ["check"], ["nonsense"], ["check", "--format", "xml", "a.txt"], ["query", "x"],
    ] {
      let run = try StetProcess.run(arguments)
      #expect(run.status == 2)
      #expect(run.output.isEmpty && !run.messages.isEmpty)
    }
  }

  @Test("Control codes in file names and texts reach no terminal")
  func terminalEscapes() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a\u{1B}[31m.txt", "Studies show that \u{1B}[2Jzinc reduces \u{202E}fatigue. Zinc is safe.")
    try folder.write("b\u{1B}[31m.txt", "")
    let run = try StetProcess.run(["check", folder.path])
    #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(!run.messages.unicodeScalars.contains("\u{1B}"))
  }
}
