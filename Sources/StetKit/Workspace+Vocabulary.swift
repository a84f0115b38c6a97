import Extraction
import Importers
import VocabularyReading

extension Workspace {
  /// The built-in vocabulary with the terms of the user's files. Made when it is first needed, for
  /// nothing else takes as long at the start.
  func vocabulary() throws -> Vocabulary {
    var vocabulary = Vocabulary.builtIn
    for path in settings.allVocabularyFiles {
      let bytes = try FileReader.read(
        InputFile(bytes: Array(path.utf8), isNamed: true), limit: settings.fileSizeLimit)
      let summary = try vocabulary.add(vocabularyFile: bytes, path: path)
      if summary.namesPassedOver > 0 {
        let names = ReadingSummary.count(summary.namesPassedOver, "name")
        observer.notice(
          Notice(
            kind: .warning, path: path,
            message: "\(names) left out: too short, too long or everyday words"))
      }
    }
    for authority in settings.configuration?.configuration.authorities ?? [] {
      vocabulary.add(
        name: authority.name, type: .authority, identifier: nil, synonyms: authority.synonyms,
        authorityKind: authority.kind)
    }
    return vocabulary
  }

  func extractor() throws -> ClaimExtractor { ClaimExtractor(vocabulary: try vocabulary()) }
}
