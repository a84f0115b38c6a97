/// The formats of vocabulary files, told apart by the ending of the path.
package enum VocabularyFormat: Sendable {
  /// OBO flat file format 1.2 and 1.4.
  case obo
  case commaSeparated
  case tabSeparated
  /// SKOS as Turtle or N-Triples.
  case turtle
  /// SKOS as RDF/XML.
  case rdfXML

  /// nil for an ending that is none of a vocabulary.
  package init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "obo": self = .obo
    case "csv": self = .commaSeparated
    case "tsv", "tab": self = .tabSeparated
    case "ttl", "nt", "turtle": self = .turtle
    case "rdf", "xml", "skos": self = .rdfXML
    default: return nil
    }
  }
}
