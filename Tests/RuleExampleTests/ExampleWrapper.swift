import Documents
import Findings
import Importers
import Testing

/// Ways to write the text of an example down that change nothing about what it says.
struct ExampleWrapper: Sendable, CustomTestStringConvertible {
  let name: String
  /// What the name of the text ends in, which decides how it is read.
  let suffix: String
  let wrap: @Sendable (String) -> String

  init(_ name: String, suffix: String = ".txt", _ wrap: @escaping @Sendable (String) -> String) {
    self.name = name
    self.suffix = suffix
    self.wrap = wrap
  }

  var testDescription: String { name }

  /// Those of formats that are read.
  static let all = everything.filter {
    ImporterCatalog.builtIn.importer(
      head: Array($0.wrap("x\n").utf8)[...], path: "a" + $0.suffix, isNamed: true) != nil
  }

  private static let everything = [
    ExampleWrapper("as written") { $0 },
    ExampleWrapper("behind an emoji") { "👩‍⚕️ " + $0 },
    ExampleWrapper("with carriage returns") { text in
      String(text.flatMap { $0 == "\n" ? ["\r", "\n"] : [$0] })
    },
    ExampleWrapper("behind blank lines") { "\n \n" + $0 },
    ExampleWrapper("between quotation marks") { text in
      "\u{201C}" + (text.hasSuffix("\n") ? String(text.dropLast()) : text) + "\u{201D}\n"
    },
    ExampleWrapper("in Markdown", suffix: ".md") { "## Part\n\n" + $0 },
    ExampleWrapper("as an item in Markdown", suffix: ".md") { "- " + $0 },
    ExampleWrapper("in emphasis in Markdown", suffix: ".md") { text in
      "*" + (text.hasSuffix("\n") ? String(text.dropLast()) : text) + "*\n"
    },
    ExampleWrapper("in HTML", suffix: ".html") { text in
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Page</title></head>
      <body><article><h2>Part</h2>
      <p>\(text)</p></article></body></html>

      """
    },
  ]

  /// The text, read as a file of a shelf would be; it has the address and the fate that the example gives it.
  func document(_ text: RuleExample.Text) throws -> Document {
    let stem = text.name.split(separator: ".").first.map(String.init) ?? text.name
    let read = try ImporterCatalog.builtIn.document(
      from: Array(wrap(text.content).utf8), path: stem + suffix)
    var metadata = read.metadata
    metadata.uri = text.uri ?? metadata.uri
    if text.isRetracted { metadata.notices = [Notice(kind: .retraction)] }
    return Document(
      path: read.path, text: read.text, prose: read.prose, metadata: metadata, blocks: read.blocks,
      links: read.links, references: read.references, marks: read.marks, notes: read.notes,
      origins: read.origins, warnings: read.warnings, losses: read.losses)
  }
}
