import Extraction
import Recognition
import Reporters

extension Workspace {
  /// Prints the claims of documents, each document as soon as it is read.
  /// - Parameter write: takes the output piece by piece, as UTF-8.
  public func extract(
    _ paths: [String], format: ClaimFormat = .jsonl, write: ([UInt8]) throws -> Void
  ) throws -> ReadingSummary {
    try StetError.wrap {
      let extractor = try extractor()
      return try reader.read(paths) { document in
        AssertionReporter.report(document, extractor.extract(document))
      } deliver: { lines in
        try write(lines)
      }
    }
  }

  /// Built when it is first needed: the vocabulary takes longer than anything else at the start.
  func extractor() throws -> ClaimExtractor { ClaimExtractor(vocabulary: Vocabulary.builtIn) }
}
