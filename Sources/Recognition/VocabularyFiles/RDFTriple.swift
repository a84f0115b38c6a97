/// A statement of an RDF file, with IRIs written out in full.
package struct RDFTriple: Sendable {
  package enum Object: Sendable {
    case resource(String)
    /// A text with its language tag; nil for none.
    case literal(String, language: String?)
  }

  package let subject: String
  package let predicate: String
  package let object: Object

  package init(subject: String, predicate: String, object: Object) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }
}

/// The namespaces that terms are read from.
package enum RDFNamespace {
  package static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  package static let rdfs = "http://www.w3.org/2000/01/rdf-schema#"
  package static let skos = "http://www.w3.org/2004/02/skos/core#"
  package static let owl = "http://www.w3.org/2002/07/owl#"
}
