import Extraction
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

  /// Prints what was recognised in documents, before any claims: for seeing why a claim was found or not.
  /// - Parameter write: takes the output piece by piece, as UTF-8.
  public func annotate(
    _ paths: [String], format: ClaimFormat = .jsonl, write: ([UInt8]) throws -> Void
  ) throws -> ReadingSummary {
    try StetError.wrap {
      let annotator = Annotator(vocabulary: try vocabulary())
      return try reader.read(paths) { document in
        AnnotationReporter.report(document, annotator.annotate(document))
      } deliver: { lines in
        try write(lines)
      }
    }
  }
}
