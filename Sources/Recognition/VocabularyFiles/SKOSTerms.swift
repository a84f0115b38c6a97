import Claims

/// Collects terms from the statements of a SKOS vocabulary (w3.org/TR/skos-reference): the preferred label
/// is the name, alternative and hidden labels are synonyms.
///
/// Labels in English or without a language are taken. `rdfs:label` serves where there is no preferred label, and
/// a type is known where an `rdf:type` ends in the name of one of Stet's types.
package struct SKOSTerms {
  private struct Draft {
    let subject: String
    var preferred: String?
    var label: String?
    var synonyms: [String] = []
    var type: ConceptType?
    var isDeprecated = false
    /// Whether anything says that it is a term at all.
    var isTerm = false
  }

  private var drafts: [Draft] = []
  private var index: [String: Int] = [:]

  package init() {}

  package mutating func add(_ triple: RDFTriple) {
    guard let field = Self.fields[triple.predicate] else { return }
    let place: Int
    if let known = index[triple.subject] {
      place = known
    } else {
      place = drafts.count
      index[triple.subject] = place
      drafts.append(Draft(subject: triple.subject))
    }
    switch (field, triple.object) {
    case (.preferred, .literal(let text, let language)) where Self.isEnglish(language):
      drafts[place].isTerm = true
      if drafts[place].preferred == nil {
        drafts[place].preferred = text
      } else {
        drafts[place].synonyms.append(text)
      }
    case (.label, .literal(let text, let language)) where Self.isEnglish(language):
      drafts[place].label = drafts[place].label ?? text
    case (.synonym, .literal(let text, let language)) where Self.isEnglish(language):
      drafts[place].isTerm = true
      drafts[place].synonyms.append(text)
    case (.type, .resource(let iri)):
      if iri == RDFNamespace.skos + "Concept" || iri == RDFNamespace.owl + "Class" {
        drafts[place].isTerm = true
      } else if let type = ConceptType(named: Self.localName(iri)) {
        drafts[place].isTerm = true
        drafts[place].type = type
      }
    case (.deprecated, .literal(let text, _)):
      drafts[place].isDeprecated = text == "true" || text == "1"
    default: break
    }
  }

  /// The terms in the order in which the file first speaks of them.
  /// - Parameter prefixes: what the file abbreviates, for making CURIEs of IRIs.
  /// - Returns: the entries, and how many terms were deprecated or nameless.
  package func entries(
    prefixes: [(prefix: String, namespace: String)]
  ) -> (entries: [VocabularyEntry], passedOver: Int) {
    var entries: [VocabularyEntry] = []
    var passedOver = 0
    for draft in drafts where draft.isTerm {
      guard let name = draft.preferred ?? draft.label, !draft.isDeprecated else {
        passedOver += 1
        continue
      }
      entries.append(
        VocabularyEntry(
          name: name, type: draft.type, identifier: Self.curie(draft.subject, prefixes),
          synonyms: draft.synonyms))
    }
    return (entries, passedOver)
  }

  // MARK: Names

  private enum Field { case preferred, label, synonym, type, deprecated }

  private static let fields: [String: Field] = [
    RDFNamespace.skos + "prefLabel": .preferred, RDFNamespace.rdfs + "label": .label,
    RDFNamespace.skos + "altLabel": .synonym, RDFNamespace.skos + "hiddenLabel": .synonym,
    RDFNamespace.rdf + "type": .type, RDFNamespace.owl + "deprecated": .deprecated,
  ]

  private static func isEnglish(_ language: String?) -> Bool {
    guard let language else { return true }
    let tag = language.lowercased()
    return tag == "en" || tag.hasPrefix("en-")
  }

  private static func localName(_ iri: String) -> Substring {
    iri[
      (iri.lastIndex { $0 == "#" || $0 == "/" || $0 == ":" }.map { iri.index(after: $0) }
        ?? iri.startIndex)...]
  }

  /// "DOID:1" for "http://purl.obolibrary.org/obo/DOID_1", else by the prefixes of the file, else the IRI itself;
  /// nil for a node without a name.
  private static func curie(
    _ iri: String, _ prefixes: [(prefix: String, namespace: String)]
  ) -> String? {
    if iri.hasPrefix("_:") { return nil }
    let local = localName(iri)
    if iri.hasPrefix("http://purl.obolibrary.org/obo/"), let bar = local.firstIndex(of: "_") {
      return "\(local[..<bar]):\(local[local.index(after: bar)...])"
    }
    let fitting = prefixes.filter { !$0.prefix.isEmpty && iri.hasPrefix($0.namespace) }
      .max { $0.namespace.utf8.count < $1.namespace.utf8.count }
    guard let fitting else { return iri }
    return "\(fitting.prefix):\(iri.dropFirst(fitting.namespace.count))"
  }
}
