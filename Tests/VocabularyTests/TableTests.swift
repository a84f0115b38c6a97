import Testing

@testable import Extraction

@Suite("Vocabularies as tables")
struct TableTests {
  private func vocabulary(_ contents: String, path: String = "a.csv") throws -> Vocabulary {
    var vocabulary = Vocabulary()
    try vocabulary.add(contentsOf: Array(contents.utf8), path: path)
    return vocabulary
  }

  @Test("The header says which column is which, in any order and case")
  func columns() throws {
    let vocabulary = try vocabulary(
      "note,Synonyms,Identifier,TYPE,Name\nx,zorbin|zorb acid,CHEBI:1,substance,zorbinol\n")
    #expect(
      mentions("Zorbinol, zorbin and zorb acids", vocabulary)
        == Array(repeating: "zorbinol Substance CHEBI:1", count: 3))
  }

  @Test("Only a name is needed; the identifier tells the type where the table does not")
  func missingColumns() throws {
    let plain = try vocabulary("name\nzorbinol\n")
    #expect(mentions("zorbinol", plain) == ["zorbinol Concept -"])
    let identified = try vocabulary("id\tlabel\nDOID:7\tzorb fever\n", path: "a.tsv")
    #expect(mentions("zorb fever", identified) == ["zorb fever Condition DOID:7"])
  }

  @Test("Fields in quotation marks hold commas, line ends and quotation marks")
  func quotes() throws {
    let vocabulary = try vocabulary(
      "name,type,synonyms\r\n\"fever, zorb\",Condition,\"the \"\"zorb\"\"|\nzorb ague\"\r\nzorbin,Substance,\r\n"
    )
    #expect(
      mentions("fever, zorb and zorb ague and zorbin", vocabulary) == [
        "fever, zorb Condition -", "fever, zorb Condition -", "zorbin Substance -",
      ])
  }

  @Test("A quotation mark in a tab-separated table may be just that")
  func loneQuote() throws {
    let vocabulary = try vocabulary(
      "name\ttype\n\"zorb fever\tCondition\n\"zorbin\"\tSubstance\n", path: "a.tsv")
    #expect(
      mentions("zorb fever and zorbin", vocabulary) == [
        "\"zorb fever Condition -", "zorbin Substance -",
      ])
  }

  @Test("Terms of a file come before those that had their names")
  func replacing() throws {
    var vocabulary = Vocabulary()
    vocabulary.add(name: "zorb", type: .condition, identifier: nil, synonyms: [])
    try vocabulary.add(contentsOf: Array("name,type\nzorb,Substance\n".utf8), path: "a.csv")
    #expect(mentions("zorb", vocabulary) == ["zorb Substance -"])
  }

  @Test("A synonym does not take the name of another row")
  func synonymOfAnother() throws {
    let vocabulary = try vocabulary("name,synonyms\nzorb,\nzorbinol,Zorb\n")
    #expect(mentions("zorb", vocabulary) == ["zorb Concept -"])
  }

  @Test("Rows without a name and names that are everywhere are counted, not added")
  func passedOver() throws {
    var vocabulary = Vocabulary()
    let summary = try vocabulary.add(
      contentsOf: Array("name,synonyms\n,x y\nin,\nzorb,a|with\n".utf8), path: "a.csv")
    #expect(summary.terms == 1)
    #expect(summary.entriesPassedOver == 2)
    #expect(summary.namesPassedOver == 3)
    #expect(mentions("a zorb in water with salt", vocabulary) == ["zorb Concept -"])
  }

  @Test(
    "What is wrong is said with file and line",
    arguments: [
      ("a.csv", "", "a.csv: is empty; its first line should name the columns"),
      ("a.csv", "type,id\n", "a.csv:1: the header names no column \"name\": type, id"),
      (
        "a.csv", "name,type\nx1,Drugg\n",
        "a.csv:2: \"Drugg\" is no type; use Substance, Condition, Target, Population, Authority or Concept"
      ),
      ("a.csv", "name\nzorb\nzorb, fever\n", "a.csv:3: 2 fields where the header names 1"),
      ("a.csv", "name\nzorb\n\"fever\n\n", "a.csv:3: a quotation mark is opened and never closed"),
      (
        "a.csv", "name\n\"a\nb\" c\n", "a.csv:3: text follows the closing quotation mark of a field"
      ),
      (
        "a.pdf", "name\n",
        "a.pdf: is no vocabulary by its name; .obo, .csv, .tsv, .ttl, .nt and .rdf are read"
      ),
    ])
  func errors(path: String, contents: String, message: String) {
    #expect(failure(contents, path: path) == message)
  }

  @Test("Bytes that are no text are refused with their line")
  func notText() {
    #expect(
      failure(Array("name\nzorb\n".utf8) + [0xFF, 0x0A], path: "a.csv")
        == "a.csv:3: is not UTF-8 text here")
    #expect(
      failure(Array("name\nzo".utf8) + [0, 0x0A], path: "a.csv")
        == "a.csv:2: is not UTF-8 text here")
  }

  @Test("A byte order mark is no part of the first column's name")
  func byteOrderMark() {
    #expect(failure([0xEF, 0xBB, 0xBF] + Array("name\nzorb\n".utf8), path: "a.csv") == nil)
  }
}
