import Claims
import Documents

@testable import Extraction

/// A sentence read with a few conditions as vocabulary.
struct CueSentence {
  let text: [UInt8]
  let terms: [String]
  let analysis = SentenceAnalysis()
  private(set) var reading = CueReading()

  private static let analyzed = CueRecognizer()

  init(_ sentence: String, terms: [String]) {
    self.terms = terms
    text = Array(sentence.utf8)
    var vocabulary = Vocabulary()
    for term in terms {
      vocabulary.add(name: term, type: .condition, identifier: nil, synonyms: [])
    }
    let analyzer = SentenceAnalyzer(vocabulary)
    text.withUnsafeBufferPointer { buffer in
      analyzer.analyze(
        buffer, TextRange(0, buffer.count), into: analysis)
    }
    Self.analyzed.recognize(analysis, into: &reading)
  }

  /// "pain-" for a negated mention, "pain?" for a hedged one, in the order of the text.
  var judged: [String] {
    analysis.mentions.map { mention in
      terms[Int(mention.term)] + (reading.polarity(of: mention) == .negated ? "-" : "")
        + (reading.certainty(of: mention) == .hedged ? "?" : "")
    }
  }

  /// The cues as the text has them.
  var cues: [String] {
    reading.cues.map { string($0.first, $0.end) }
  }

  func string(_ first: Int32, _ end: Int32) -> String {
    let start = Int(analysis.tokens[Int(first)].start)
    return String(
      decoding: text[start..<Int(analysis.tokens[Int(end) - 1].end)], as: UTF8.self)
  }
}
