import Foundation
import Testing

@testable import Importers

@Suite("Walking folders and reading files")
struct FileWalkerTests {
  @Test("Files come in the order of the bytes of their paths, hidden ones not at all")
  func order() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a/z.txt", "a.txt", "Z.txt", ".hidden.txt", ".git/x.txt", "a/é.txt"] {
      try folder.write(name)
    }
    let found = FileWalker([folder.path]).map { $0.path.dropFirst(folder.path.utf8.count + 1) }
    #expect(found == ["Z.txt", "a.txt", "a/z.txt", "a/é.txt", "b.txt"])
  }

  @Test("The order of the arguments does not matter, and nothing comes twice")
  func arguments() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.txt", "c/d.txt"] { try folder.write(name) }
    let paths = [folder.path + "/b.txt", folder.path, folder.path + "/", folder.path + "/c"]
    let found = FileWalker(paths).map(\.path)
    #expect(found == FileWalker(paths.reversed()).map(\.path))
    #expect(Set(found).count == 3 && found.count == 3)
  }

  @Test("Links inside folders are named and not followed, so that loops end")
  func links() throws {
    let folder = try TemporaryFolder()
    try folder.write("real.txt")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder.path + "/loop", withDestinationPath: folder.path)
    try manager.createSymbolicLink(
      atPath: folder.path + "/out.txt", withDestinationPath: "/etc/passwd")
    let refused = FileWalker([folder.path]).filter { $0.refusal == .symbolicLink }
    #expect(refused.count == 2)
    // A link that the user named is meant.
    let named = try #require(
      FileWalker([folder.path + "/loop"]).first { $0.path.hasSuffix("real.txt") })
    #expect(named.refusal == nil)
  }

  @Test("Pipes and devices are refused without waiting for them")
  func pipes() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder.path + "/pipe.txt", 0o600)
    for path in [folder.path, folder.path + "/pipe.txt"] {
      for file in FileWalker([path]) {
        #expect(throws: ImportError.self) { try ImporterCatalog.builtIn.document(at: file) }
      }
    }
    let device = InputFile(bytes: Array("/dev/zero".utf8), isNamed: true)
    #expect(throws: ImportError(path: "/dev/zero", reason: .notAFile(kind: "a device"))) {
      try FileReader.read(device)
    }
  }

  @Test("Missing files and folders are refused in the words of the system")
  func missing() throws {
    let file = try #require(FileWalker(["/nowhere/at/all.txt"]).first { _ in true })
    let error = #expect(throws: ImportError.self) {
      try ImporterCatalog.builtIn.document(at: file)
    }
    #expect(error?.description == "/nowhere/at/all.txt: No such file or directory")
  }

  @Test("A file over the limit is refused before it is read")
  func limit() throws {
    let folder = try TemporaryFolder()
    try folder.write("big.txt", [UInt8](repeating: 0x61, count: 101))
    let file = InputFile(bytes: Array((folder.path + "/big.txt").utf8), isNamed: true)
    #expect(throws: ImportError(path: file.path, reason: .tooLarge(bytes: 101, limit: 100))) {
      try FileReader.read(file, limit: 100)
    }
    #expect(try FileReader.read(file, limit: 101).count == 101)
  }

  @Test("Names that are not UTF-8 are shown, stay apart and can be read")
  func oddNames() throws {
    let folder = try TemporaryFolder()
    let base = Array(folder.path.utf8) + [0x2F]
    for byte: UInt8 in [0xFE, 0xFF] {
      let name = base + [0x61, byte, 0x2E, 0x74, 0x78, 0x74]
      let descriptor = FileReader.withPath(name) { open($0, O_CREAT | O_WRONLY, 0o600) }
      #expect(write(descriptor, "Text.", 5) == 5)
      close(descriptor)
    }
    let files = Array(FileWalker([folder.path]))
    #expect(files.map { $0.path.suffix(9) } == ["a\\xFE.txt", "a\\xFF.txt"])
    for file in files { #expect(try FileReader.read(file) == Array("Text.".utf8)) }
  }

  @Test(
    "Formats that nothing reads yet are named",
    arguments: [
      (
        "a.txt", "<?xml version='1.0'?><a/>",
        "XML with the root element <a>; of XML, Stet reads JATS articles, PubMed records and SPL labels"
      ),
      ("notes.csv", "a,b\n1,2\n", ".csv"), ("paper.pdf", "%PDF-1.7", "PDF"),
    ])
  func unsupported(name: String, contents: String, format: String) throws {
    #expect(throws: ImportError(path: name, reason: .unsupported(format: format))) {
      try ImporterCatalog.builtIn.document(from: Array(contents.utf8), path: name)
    }
  }

  @Test("A text with an unknown extension is read where the user named it, not in a folder")
  func unknownExtension() throws {
    let bytes = Array("Some words.".utf8)
    let catalog = ImporterCatalog.builtIn
    #expect(try catalog.document(from: bytes, path: "a.draft", isNamed: true).blocks.count == 1)
    #expect(throws: ImportError.self) {
      try catalog.document(from: bytes, path: "a.draft", isNamed: false)
    }
    #expect(try catalog.document(from: bytes, path: "README", isNamed: false).blocks.count == 1)
  }
}
