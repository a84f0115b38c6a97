import Testing
import VocabularyReading

@testable import Extraction

@Suite("Vocabularies as SKOS")
struct SKOSTests {
  private let turtle = """
    # a comment
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix obo: <http://purl.obolibrary.org/obo/> .
    PREFIX ex: <http://example.org/terms/>
    @base <http://example.org/> .

    obo:DOID_1 a skos:Concept ;
      skos:prefLabel "zorb fever"@en, "Zorbfieber"@de ;
      skos:altLabel "zorb ague"@en , '''zorb
    illness''', "z\\u00F6rb" ;
      skos:definition [ a ex:Note ; ex:by ( "one" ex:two [ ex:deep 1.5 ] ) ] .
    ex:zorbin a skos:Concept, ex:Substance ; skos:prefLabel "zorbin" .
    <http://example.org/terms/old> a skos:Concept ; skos:prefLabel "old zorb" ;
      <http://www.w3.org/2002/07/owl#deprecated> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .
    ex:scheme <http://www.w3.org/2000/01/rdf-schema#label> "A scheme" .
    """

  private let expected = [
    "zorb fever Condition DOID:1", "zorb fever Condition DOID:1", "zorb fever Condition DOID:1",
  ]

  @Test("Labels in English are names; CURIEs and types come from the IRIs")
  func turtleTerms() throws {
    var vocabulary = Vocabulary()
    let summary = try vocabulary.add(contentsOf: Array(turtle.utf8), path: "a.ttl")
    #expect(summary.terms == 2)
    #expect(summary.entriesPassedOver == 1)
    #expect(
      mentions("zorb fever, zorb ague, zörb, Zorbfieber, old zorb, a scheme", vocabulary)
        == expected)
    #expect(mentions("zorbin", vocabulary) == ["zorbin Substance ex:zorbin"])
  }

  @Test("N-Triples are read")
  func nTriples() throws {
    var vocabulary = Vocabulary()
    try vocabulary.add(
      contentsOf: Array(
        """
        <http://purl.obolibrary.org/obo/CHEBI_9> <http://www.w3.org/2004/02/skos/core#prefLabel> "zorbin"@en .
        <http://purl.obolibrary.org/obo/CHEBI_9> <http://www.w3.org/2004/02/skos/core#altLabel> "zorb acid" .
        """.utf8), path: "a.nt")
    #expect(mentions("zorb acid", vocabulary) == ["zorbin Substance CHEBI:9"])
  }

  @Test("RDF/XML is read")
  func rdfXML() throws {
    var vocabulary = Vocabulary()
    let summary = try vocabulary.add(
      vocabularyFile: Array(
        """
        <?xml version="1.0"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:owl="http://www.w3.org/2002/07/owl#"
          xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xml:lang="en">
          <skos:Concept rdf:about="http://purl.obolibrary.org/obo/DOID_1">
            <skos:prefLabel>zorb fever</skos:prefLabel>
            <skos:prefLabel xml:lang="de">Zorbfieber</skos:prefLabel>
            <skos:altLabel>
              zorb ague
            </skos:altLabel>
            <skos:narrower>
              <rdf:Description rdf:about="http://purl.obolibrary.org/obo/DOID_2">
                <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
                <skos:prefLabel>red zorb fever</skos:prefLabel>
              </rdf:Description>
            </skos:narrower>
          </skos:Concept>
          <owl:Class rdf:about="http://purl.obolibrary.org/obo/CHEBI_3" rdfs:label="zorbin"/>
        </rdf:RDF>
        """.utf8), path: "a.rdf")
    #expect(summary.terms == 3)
    #expect(
      mentions("red zorb fever, zorb ague, zorbin, Zorbfieber", vocabulary) == [
        "red zorb fever Condition DOID:2", "zorb fever Condition DOID:1",
        "zorbin Substance CHEBI:3",
      ])
  }

  @Test(
    "What is wrong in Turtle is said with file and line",
    arguments: [
      ("ex:a a ex:b .", "a.ttl:1: the prefix \"ex:\" is not declared"),
      ("<http://a#b> a <http://a#c>\n", "a.ttl:2: the last statement is not ended"),
      ("<http://a#b> <http://a#c> \"x\n\" .", "a.ttl:1: a text is not closed on its line"),
      ("\n<http://a#b> <http://a#c> \"\"\"x\n", "a.ttl:2: a text is not closed"),
      ("<http://a b>", "a.ttl:1: an IRI holds white space or is not closed"),
      ("hello", "a.ttl:1: \"hello\" begins no statement"),
      (
        "<http://a#b> <http://a#c> <http://a#d> .",
        "a.ttl: holds no skos:prefLabel or rdfs:label, so it names no terms"
      ),
      (
        "<http://a#b> <http://a#c> <http://a#d> <http://a#e> .",
        "a.ttl:1: a comma, a semicolon or a stop is missing"
      ),
      ("<http://a#b> <http://a#c> \"\\uZZZZ\" .", "a.ttl:1: an escape needs 4 hexadecimal digits"),
    ])
  func turtleErrors(contents: String, message: String) {
    #expect(failure(contents, path: "a.ttl") == message)
  }

  @Test("Brackets without end are refused, not followed")
  func nesting() {
    let brackets = String(repeating: "[ <http://a#b> ", count: 100_000)
    #expect(
      failure("<http://a#b> <http://a#c> " + brackets, path: "a.ttl")
        == "a.ttl:1: brackets are nested deeper than 64")
  }

  @Test("What is wrong in RDF/XML is said with file and line")
  func xmlErrors() {
    var vocabulary = Vocabulary()
    let broken = Array(
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<a></b>".utf8)
    let error = #expect(throws: VocabularyError.self) {
      try vocabulary.add(vocabularyFile: broken, path: "a.rdf")
    }
    #expect(error?.description.hasPrefix("a.rdf:2: not well-formed XML") == true)
    let nothing = #expect(throws: VocabularyError.self) {
      try vocabulary.add(vocabularyFile: Array("<a/>".utf8), path: "b.rdf")
    }
    #expect(
      nothing?.description == "b.rdf: holds no SKOS concept with a label, so it names no terms")
  }
}
