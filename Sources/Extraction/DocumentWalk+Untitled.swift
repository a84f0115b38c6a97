import Claims
import Documents

/// What a text without a title is about: a disease, where it names none of the things that are done about it as often.
extension DocumentWalk {
  /// Counts what the beginning of the text names, before its first sentence is read.
  func findTopicOfUntitled() {
    guard reader.discourse.documentTopic == nil, reader.discourse.documentCondition == nil,
      sections.allSatisfy({ $0.topic == nil && $0.condition == nil })
    else { return }
    var counts: [ConceptKey: Int] = [:]
    var diseases: [ConceptKey: Argument] = [:]
    var ranges: [TextRange] = []
    var read = 0
    for block in document.blocks where read < Self.longestBeginning {
      guard block.kind == .paragraph || block.isListItem else { continue }
      read += block.range.length
      ranges.removeAll(keepingCapacity: true)
      splitter.split(text, block.range, into: &ranges)
      for range in ranges where range.length <= Self.longestSentenceCounted {
        analyzer.analyze(text, range, into: reader.analysis)
        reader.begin()
        for mention in reader.analysis.mentions {
          let key = reader.vocabulary.keys[Int(mention.term)].concept
          if isDisease(mention) {
            counts[key, default: 0] += 1
            if diseases[key] == nil { diseases[key] = lasting(mention) }
          } else if key.type == .substance, isSubstance(mention), !isProcedure(mention) {
            counts[key, default: 0] += 1
          }
        }
      }
    }
    let most = counts.values.max() ?? 0
    let found = counts.filter { $0.value == most }.map(\.key)
    // What is named as often as another thing is not what the text is about.
    guard most >= Self.leastNamings, found.count == 1,
      let disease = found.first.flatMap({ diseases[$0] })
    else { return }
    reader.discourse.documentCondition = reader.settled(disease)
  }

  /// "Surgery", "treatment": done about many diseases, and named often on the page of any.
  func isProcedure(_ mention: Mention) -> Bool {
    mention.end - mention.first == 1
      && reader.classes(Int(mention.first)).contains(.treatmentNoun)
  }

  /// Bytes of the beginning that are counted.
  private static let longestBeginning = 6000
  private static let longestSentenceCounted = 1000
  private static let leastNamings = 3
}
