import Extraction
import XMLReading

extension Vocabulary {
  /// Adds the terms of a vocabulary file of any format, also of SKOS as RDF/XML.
  ///
  /// - Parameters:
  ///   - contents: the bytes of the file.
  ///   - path: what the file is called in errors; its ending tells the format (see `VocabularyFormat`).
  /// - Throws: `VocabularyError`, which names the file and the line. The vocabulary is then as it was.
  @discardableResult
  package mutating func add(
    vocabularyFile contents: [UInt8], path: String
  ) throws(VocabularyError) -> VocabularySummary {
    guard VocabularyFormat(path: path) == .rdfXML else {
      return try add(contentsOf: contents, path: path)
    }
    let collector = TermCollector()
    let triples = RDFXMLTriples { collector.terms.add($0) }
    do {
      try XMLReader.read(contents, file: path) { event, _ in triples.read(event) }
    } catch let error as XMLReadingError {
      throw VocabularyError(error)
    } catch {
      throw VocabularyError(path: path, line: nil, message: "\(error)")
    }
    let (entries, passedOver) = collector.terms.entries(prefixes: [])
    guard !entries.isEmpty else {
      throw VocabularyError(
        path: path, line: nil, message: "holds no SKOS concept with a label, so it names no terms")
    }
    return add(entries, passedOver: passedOver)
  }
}

private final class TermCollector {
  var terms = SKOSTerms()
}

extension VocabularyError {
  init(_ error: XMLReadingError) {
    let message =
      switch error.reason {
      case .malformed(let detail): "not well-formed XML: \(detail)"
      case .limit(let what, let value): "more than \(value) \(what)"
      case .refused(let what): "refused: \(what)"
      }
    self.init(path: error.file, line: error.line > 0 ? error.line : nil, message: message)
  }
}
