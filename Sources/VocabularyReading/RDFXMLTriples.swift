import Extraction
import XMLReading

/// Makes statements of the elements of an RDF/XML file (w3.org/TR/rdf-syntax-grammar): elements stand in turn for
/// things and for what is said of them.
final class RDFXMLTriples {
  private enum Frame {
    /// The root, `rdf:RDF`.
    case list
    case thing(String)
    case property(subject: String, predicate: String, text: String, language: String?, isText: Bool)
  }

  private static let xml = "http://www.w3.org/XML/1998/namespace"

  private var frames: [Frame] = []
  private var languages: [String?] = []
  private var blanks = 0
  private let take: (RDFTriple) -> Void

  /// - Parameter take: is called with each statement.
  init(take: @escaping (RDFTriple) -> Void) { self.take = take }

  func read(_ event: XMLEvent) {
    switch event {
    case .startElement(let name, let attributes): start(name, attributes)
    case .endElement: end()
    case .text(let text):
      guard
        case .property(let subject, let predicate, let before, let language, let isText)? =
          frames.last
      else { return }
      frames[frames.count - 1] = .property(
        subject: subject, predicate: predicate, text: before + text, language: language,
        isText: isText)
    }
  }

  private func start(_ name: XMLName, _ attributes: [XMLAttribute]) {
    let own = attributes.first { $0.name.local == "lang" && $0.name.namespace == Self.xml }?.value
    let language = own ?? languages.last ?? nil
    languages.append(language)
    let iri = Self.iri(name)
    switch frames.last {
    case .thing(let subject)?:
      startProperty(of: subject, iri, attributes, language)
    case .property(let subject, let predicate, _, let outer, _)?:
      let thing = startThing(iri, attributes, language)
      frames[frames.count - 2] = .property(
        subject: subject, predicate: predicate, text: "", language: outer, isText: false)
      take(RDFTriple(subject: subject, predicate: predicate, object: .resource(thing)))
    case .list?: _ = startThing(iri, attributes, language)
    case nil:
      if iri == RDFNamespace.rdf + "RDF" {
        frames.append(.list)
      } else {
        _ = startThing(iri, attributes, language)
      }
    }
  }

  /// Opens the element of a thing and states its type and what its attributes say.
  private func startThing(
    _ iri: String, _ attributes: [XMLAttribute], _ language: String?
  ) -> String {
    var subject: String?
    for attribute in attributes where attribute.name.namespace == RDFNamespace.rdf {
      switch attribute.name.local {
      case "about": subject = attribute.value
      case "ID": subject = "#" + attribute.value
      case "nodeID": subject = "_:_" + attribute.value
      default: break
      }
    }
    let name = subject ?? newBlank()
    frames.append(.thing(name))
    if iri != RDFNamespace.rdf + "Description" {
      take(RDFTriple(subject: name, predicate: RDFNamespace.rdf + "type", object: .resource(iri)))
    }
    for attribute in attributes {
      guard let namespace = attribute.name.namespace, namespace != RDFNamespace.rdf,
        namespace != Self.xml
      else { continue }
      take(
        RDFTriple(
          subject: name, predicate: Self.iri(attribute.name),
          object: .literal(attribute.value, language: language)))
    }
    return name
  }

  private func startProperty(
    of subject: String, _ iri: String, _ attributes: [XMLAttribute], _ language: String?
  ) {
    var resource: String?
    var isNode = false
    for attribute in attributes where attribute.name.namespace == RDFNamespace.rdf {
      switch attribute.name.local {
      case "resource": resource = attribute.value
      case "nodeID": resource = "_:_" + attribute.value
      case "parseType": isNode = attribute.value == "Resource"
      default: break
      }
    }
    if isNode {
      let blank = newBlank()
      take(RDFTriple(subject: subject, predicate: iri, object: .resource(blank)))
      frames.append(.thing(blank))
      return
    }
    if let resource {
      take(RDFTriple(subject: subject, predicate: iri, object: .resource(resource)))
    }
    frames.append(
      .property(
        subject: subject, predicate: iri, text: "", language: language, isText: resource == nil))
  }

  private func end() {
    languages.removeLast()
    guard
      case .property(let subject, let predicate, let text, let language, true)? =
        frames.popLast()
    else { return }
    take(
      RDFTriple(
        subject: subject, predicate: predicate,
        object: .literal(Self.trimmed(text), language: language)))
  }

  private func newBlank() -> String {
    blanks += 1
    return "_:\(blanks)"
  }

  private static func iri(_ name: XMLName) -> String { (name.namespace ?? "") + name.local }

  /// Without the white space that laying out a file puts around a text.
  private static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
