import Claims
import Documents
import Extraction
import Foundation
import Measures
import Testing

@Suite("Negation and hedging measured on annotated sets")
struct AccuracyTests {
  private struct Tally {
    var hits = 0
    var wrong = 0
    var missed = 0
    var precision: Double { Double(hits) / Double(max(1, hits + wrong)) }
    var recall: Double { Double(hits) / Double(max(1, hits + missed)) }
    var description: String {
      "precision \(Measure.figure(precision)), recall \(Measure.figure(recall))"
    }

    mutating func count(expected: Bool, found: Bool) {
      if expected && found { hits += 1 }
      if found && !expected { wrong += 1 }
      if expected && !found { missed += 1 }
    }
  }

  /// The NegEx test kit (Chapman et al.): a concept, a sentence with the concept in capitals, and whether
  /// it is negated there. The concept is the vocabulary.
  @Test(.enabled(if: SharedData.negex != nil, "no NegEx test kit: set STET_SHARED"))
  func negationOnTheNegExKit() throws {
    let bytes = try #require(SharedData.negex)
    let text = String(data: Data(bytes), encoding: .isoLatin1) ?? ""
    var tally = Tally()
    var count = 0
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.unquoted)
      guard fields.count >= 4 else { continue }
      count += 1
      tally.count(
        expected: fields[3].hasPrefix("Neg"),
        found: polarity(of: fields[1], in: fields[2]) == .negated)
    }
    try Measure(
      "Negation", set: "NegEx test kit, the concept of each row as vocabulary",
      cases: "\(count), \(tally.hits + tally.missed) negated", result: tally.description,
      atLeast: "precision 0.970, recall 0.960"
    ).record(as: "1-negation")
    #expect(tally.hits + tally.missed == 491)
    #expect(tally.precision >= 0.97, "precision \(tally.precision), recall \(tally.recall)")
    #expect(tally.recall >= 0.96, "precision \(tally.precision), recall \(tally.recall)")
  }

  private static func unquoted(_ field: Substring) -> String {
    field.count > 1 && field.hasPrefix("\"") && field.hasSuffix("\"")
      ? String(field.dropFirst().dropLast()) : String(field)
  }

  private func polarity(of concept: String, in sentence: String) -> Polarity? {
    var vocabulary = Vocabulary.builtIn
    vocabulary.add(name: concept, type: .condition, identifier: nil, synonyms: [])
    let document = Document(paragraph: sentence)
    let capitals = sentence.range(of: concept.uppercased())
    let place = capitals.map {
      sentence.utf8.distance(from: sentence.startIndex, to: $0.lowerBound)
    }
    var first: Polarity?
    for annotation in Annotator(vocabulary: vocabulary).annotate(document) {
      guard case .mention(let found, let polarity, _) = annotation.content, found.name == concept
      else { continue }
      if let place, annotation.range.contains(place) { return polarity }
      if first == nil { first = polarity }
    }
    return first
  }

  /// BioScope abstracts (Vincze et al. 2008): a sentence is hedged where a speculation cue is marked in it.
  @Test(.enabled(if: SharedData.bioscope != nil, "no BioScope corpus: set STET_SHARED"))
  func hedgingOnBioScopeAbstracts() throws {
    let sentences = BioScopeSentences.read(try #require(SharedData.bioscope))
    #expect(sentences.count == 11_871)
    let annotator = Annotator(vocabulary: .builtIn)
    var tally = Tally()
    for sentence in sentences {
      let found = annotator.annotate(Document(paragraph: sentence.text)).contains { annotation in
        if case .sentence(.hedged) = annotation.content { true } else { false }
      }
      tally.count(expected: sentence.isHedged, found: found)
    }
    try Measure(
      "Hedging of sentences", set: "BioScope abstracts",
      cases: "\(sentences.count), \(tally.hits + tally.missed) hedged", result: tally.description,
      atLeast: "precision 0.850, recall 0.800"
    ).record(as: "2-hedging")
    #expect(tally.precision >= 0.85, "precision \(tally.precision), recall \(tally.recall)")
    #expect(tally.recall >= 0.80, "precision \(tally.precision), recall \(tally.recall)")
  }
}
