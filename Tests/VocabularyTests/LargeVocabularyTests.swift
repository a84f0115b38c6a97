import Testing

@testable import Extraction

@Suite("Large vocabularies")
struct LargeVocabularyTests {
  @Test(
    "The Disease Ontology and DrugBank are read as they are published",
    .enabled(
      if: SharedVocabularies.doid != nil && SharedVocabularies.drugBank != nil,
      "no DOID and DrugBank: set STET_SHARED"))
  func diseasesAndDrugs() throws {
    var vocabulary = Vocabulary.builtIn
    let diseases = try vocabulary.add(
      contentsOf: try #require(SharedVocabularies.doid), path: "HumanDO.tsv")
    let drugs = try vocabulary.add(
      contentsOf: try #require(SharedVocabularies.drugBank), path: "drugbank.csv")
    #expect(diseases.terms == 12_296)
    #expect(drugs.terms > 13_400)
    #expect(drugs.names > 36_000)
    #expect(
      mentions("lepirudin for allergic contact dermatitis", vocabulary).map {
        $0.split(separator: " ").last
      } == ["DB00001", "DOID:3042"])
  }

  @Test(
    "An ontology in OBO is read as it is published",
    .enabled(
      if: SharedVocabularies.eco != nil, "no Evidence and Conclusion Ontology: set STET_SHARED"))
  func evidence() throws {
    var vocabulary = Vocabulary()
    let summary = try vocabulary.add(
      contentsOf: try #require(SharedVocabularies.eco), path: "eco-basic.obo")
    #expect(summary.terms + summary.entriesPassedOver == 2_233)
    #expect(
      mentions("direct assay evidence", vocabulary) == ["direct assay evidence Concept ECO:0000002"]
    )
  }

  @Test("Reading grows with the file")
  func time() throws {
    func rows(_ count: Int) -> [UInt8] {
      var table = "name,type,synonyms\n"
      for i in 0..<count { table += "zorb\(i) fever,Condition,ague \(i) of zorb|z\(i)orb\n" }
      return Array(table.utf8)
    }
    func measured(_ count: Int) throws -> Duration {
      let table = rows(count)
      var vocabulary = Vocabulary()
      return try ContinuousClock().measure {
        try vocabulary.add(contentsOf: table, path: "a.csv")
      }
    }
    _ = try measured(500)
    let small = try measured(4_000)
    let large = try measured(16_000)
    #expect(large < small * 8, "\(small) for a quarter of it, \(large) for all")
  }
}
