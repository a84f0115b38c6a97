import Documents
import Extraction
import Foundation
import Importers
import Scoring

/// An annotated article with the names of conditions and of other substances in it and what its annotator says of each.
struct AnnotatedArticle {
  struct Named {
    let example: HintExample
    let said: HintClass
  }

  let name: String
  let named: [Named]

  /// - Parameter rows: the annotations; the text lies beside them.
  init(rows: URL) throws {
    name = rows.deletingPathExtension().lastPathComponent
    let claims = try JSONLines.read(AnnotatedClaim.self, from: rows)
    let base = rows.deletingPathExtension()
    let text = ["txt", "md"].map { base.appendingPathExtension($0) }.first {
      FileManager.default.fileExists(atPath: $0.path)
    }
    guard let text else { throw InputError(rows.path, "has no article beside it") }
    var documents: [Document] = []
    for file in FileWalker([text.path]) {
      documents.append(try ImporterCatalog.builtIn.document(at: file))
    }
    let collected = Collected()
    let extractor = ClaimExtractor(vocabulary: .builtIn) { collected.examples.append($0) }
    for document in documents { _ = extractor.extract(document) }
    let main = Self.mainSubject(claims)
    named = collected.examples.compactMap { example in
      Self.said(of: example, claims, main).map { Named(example: example, said: $0) }
    }
  }

  private final class Collected: @unchecked Sendable {
    var examples: [HintExample] = []
  }

  /// The subject that most rows have.
  private static func mainSubject(_ claims: [AnnotatedClaim]) -> String {
    var counts: [String: Int] = [:]
    for claim in claims {
      if let own = claim.subject.first { counts[own.lowercased(), default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }

  /// What the rows of the sentence say of the name; nil where the annotator leaves it open.
  private static func said(
    of example: HintExample, _ claims: [AnnotatedClaim], _ main: String
  ) -> HintClass? {
    let names: Set<String> = [example.text.lowercased(), example.name.lowercased()]
    if example.isPartner { return saidOfPartner(names, example, claims) }
    let rows = claims.filter { claim in
      claim.start < example.sentence.end && example.sentence.start < claim.end
        && claim.object.contains { names.contains($0.lowercased()) }
    }
    guard !rows.isEmpty else { return .nothing }
    let isOpen = rows.allSatisfy(\.optional)
    let own = rows.filter { row in
      row.optional == isOpen
        && row.subject.contains { $0.lowercased().contains(main) || main.contains($0.lowercased()) }
    }
    guard let row = own.first else { return isOpen ? nil : .nothing }
    let isDenied = row.polarity == "negated"
    for predicate in row.predicate {
      switch predicate {
      case "treats", "prevents", "decreases", "approved_for", "decreases_risk_of":
        return isDenied ? .doesNotTreat : .treats
      case "causes", "increases_risk_of", "associated_with", "worsens", "increases":
        return isDenied ? .doesNotCause : .causes
      case "contraindicated_in": return isDenied ? .nothing : .contraindicated
      default: continue
      }
    }
    return isOpen ? nil : .nothing
  }

  /// The same of another substance, which may stand on either side of a row.
  private static func saidOfPartner(
    _ names: Set<String>, _ example: HintExample, _ claims: [AnnotatedClaim]
  ) -> HintClass? {
    let rows = claims.filter { claim in
      claim.start < example.sentence.end && example.sentence.start < claim.end
        && (claim.object + claim.subject).contains { names.contains($0.lowercased()) }
    }
    if rows.contains(where: {
      !$0.optional && $0.polarity != "negated" && $0.predicate.contains("interacts_with")
    }) {
      return .interacts
    }
    return rows.contains(where: { $0.optional && $0.predicate.contains("interacts_with") })
      ? nil : .nothing
  }
}
