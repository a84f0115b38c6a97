import DocumentFixtures
import Documents

@testable import Importers

extension WordFixture {
  /// The document as it is read.
  func document(_ changes: TrackedChanges = .accepted) throws -> Document {
    try WordImporter(changes: changes).document(from: fixture.archive(), path: "a.docx")
  }
}
