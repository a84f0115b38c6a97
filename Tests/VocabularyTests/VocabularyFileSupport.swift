import Claims
import Documents
import Foundation

@testable import Extraction

/// The terms that text is found to name, as "name type identifier".
func mentions(_ text: String, _ vocabulary: Vocabulary) -> [String] {
  let bytes = Array(text.utf8)
  let analysis = SentenceAnalysis()
  bytes.withUnsafeBufferPointer { buffer in
    SentenceAnalyzer(vocabulary).analyze(
      buffer, TextRange(0, buffer.count), into: analysis)
  }
  return analysis.mentions.map { mention in
    let concept = vocabulary.terms[Int(mention.term)].concept
    return "\(concept.name) \(concept.type.rawValue) \(concept.identifier ?? "-")"
  }
}

/// The error of adding a file; nil where it is read.
func failure(_ contents: String, path: String) -> String? {
  failure(Array(contents.utf8), path: path)
}

func failure(_ contents: [UInt8], path: String) -> String? {
  var vocabulary = Vocabulary()
  do {
    try vocabulary.add(contentsOf: contents, path: path)
    return nil
  } catch {
    return error.description
  }
}

enum SharedVocabularies {
  static let doid = bytes("doid/HumanDO.tsv")
  static let drugBank = bytes("drugbank/drugbank_vocabulary.csv")
  static let eco = bytes("eco/eco-basic.obo")

  private static func bytes(_ path: String) -> [UInt8]? {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["STET_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    let file = folder.appendingPathComponent("data/vocabularies").appendingPathComponent(path)
    return (try? Data(contentsOf: file)).map { Array($0) }
  }
}
