/// Reads the statements of a Turtle or N-Triples file (w3.org/TR/turtle), without recursion.
struct TurtleReader {
  private struct Frame {
    enum State { case predicate, object, afterObject, collection }
    let subject: String
    var predicate = ""
    var state: State
    /// The mark that ends it: a stop, a bracket or a parenthesis.
    let closing: UInt8
  }

  /// Deepest nesting of brackets and parentheses.
  private static let depthLimit = 64

  private var scanner: TurtleScanner
  private var base = ""
  private var namespaces: [String: String] = [:]
  private var frames: [Frame] = []
  private var blanks = 0
  /// What the file abbreviates, in its order.
  private(set) var prefixes: [(prefix: String, namespace: String)] = []

  init(_ bytes: [UInt8], path: String) {
    scanner = TurtleScanner(bytes, path: path)
  }

  /// - Parameter take: is called with each statement, in the order of the file.
  mutating func read(_ take: (RDFTriple) -> Void) throws(VocabularyError) {
    while true {
      let token = try scanner.token()
      if token == .end {
        guard frames.isEmpty else { throw scanner.error("the last statement is not ended") }
        return
      }
      guard let frame = frames.last else {
        try readStart(token)
        continue
      }
      switch frame.state {
      case .predicate: try readPredicate(token)
      case .object, .collection: try readObject(token, take)
      case .afterObject: try readSeparator(token)
      }
    }
  }

  // MARK: Statements

  private mutating func readStart(_ token: TurtleScanner.Token) throws(VocabularyError) {
    switch token {
    case .word(let word):
      switch word.lowercased() {
      case "@prefix", "prefix": try readPrefix(hasStop: word.hasPrefix("@"))
      case "@base", "base":
        guard case .iri(let iri) = try scanner.token() else {
          throw scanner.error("a base needs an IRI in angle brackets")
        }
        base = iri
        if word.hasPrefix("@") { try expectStop() }
      default: throw scanner.error("\"\(word)\" begins no statement")
      }
    case .mark(0x5B):
      // The stop of the statement closes it; the bracket is taken with the predicates.
      frames.append(Frame(subject: newBlank(), state: .predicate, closing: 0x2E))
      frames.append(Frame(subject: frames[0].subject, state: .predicate, closing: 0x5D))
    default:
      guard let subject = try resource(token) else {
        throw scanner.error("a statement begins with an IRI or a prefixed name")
      }
      frames.append(Frame(subject: subject, state: .predicate, closing: 0x2E))
    }
  }

  private mutating func readPrefix(hasStop: Bool) throws(VocabularyError) {
    guard case .name(let prefix, "") = try scanner.token(),
      case .iri(let iri) = try scanner.token()
    else { throw scanner.error("a prefix needs a name with a colon and an IRI in angle brackets") }
    let namespace = absolute(iri)
    namespaces[prefix] = namespace
    prefixes.append((prefix, namespace))
    if hasStop { try expectStop() }
  }

  private mutating func expectStop() throws(VocabularyError) {
    guard try scanner.token() == .mark(0x2E) else { throw scanner.error("a stop is missing") }
  }

  private mutating func readPredicate(_ token: TurtleScanner.Token) throws(VocabularyError) {
    let top = frames.count - 1
    switch token {
    case .mark(0x3B): return
    case .mark(let mark) where mark == frames[top].closing: close()
    case .word("a"):
      frames[top].predicate = RDFNamespace.rdf + "type"
      frames[top].state = .object
    default:
      guard let predicate = try resource(token) else {
        throw scanner.error("a predicate is an IRI, a prefixed name or \"a\"")
      }
      frames[top].predicate = predicate
      frames[top].state = .object
    }
  }

  private mutating func readObject(
    _ token: TurtleScanner.Token, _ take: (RDFTriple) -> Void
  ) throws(VocabularyError) {
    let top = frames.count - 1
    let frame = frames[top]
    if frame.state == .collection {
      if token == .mark(0x29) { return close() }
    } else {
      frames[top].state = .afterObject
    }
    switch token {
    case .literal(let text, let language):
      emit(frame, .literal(text, language: language), take)
    case .word(let word):
      emit(frame, .literal(word, language: nil), take)
    case .mark(0x5B):
      let blank = newBlank()
      emit(frame, .resource(blank), take)
      try push(Frame(subject: blank, state: .predicate, closing: 0x5D))
    case .mark(0x28):
      try push(Frame(subject: newBlank(), state: .collection, closing: 0x29))
    case .datatype:
      guard frame.state == .collection, try resource(scanner.token()) != nil else {
        throw scanner.error("a datatype has no place here")
      }
    default:
      guard let iri = try resource(token) else {
        throw scanner.error("a statement lacks its object")
      }
      emit(frame, .resource(iri), take)
    }
  }

  private func emit(_ frame: Frame, _ object: RDFTriple.Object, _ take: (RDFTriple) -> Void) {
    guard frame.state != .collection else { return }
    take(RDFTriple(subject: frame.subject, predicate: frame.predicate, object: object))
  }

  private mutating func readSeparator(_ token: TurtleScanner.Token) throws(VocabularyError) {
    let top = frames.count - 1
    switch token {
    case .mark(0x2C): frames[top].state = .object
    case .mark(0x3B): frames[top].state = .predicate
    case .mark(let mark) where mark == frames[top].closing: close()
    case .datatype:
      guard try resource(scanner.token()) != nil else {
        throw scanner.error("a datatype is an IRI or a prefixed name")
      }
    default: throw scanner.error("a comma, a semicolon or a stop is missing")
    }
  }

  private mutating func push(_ frame: Frame) throws(VocabularyError) {
    guard frames.count < Self.depthLimit else {
      throw scanner.error("brackets are nested deeper than \(Self.depthLimit)")
    }
    frames.append(frame)
  }

  private mutating func close() { frames.removeLast() }

  // MARK: Names

  private mutating func newBlank() -> String {
    blanks += 1
    return "_:\(blanks)"
  }

  /// nil for a token that names nothing.
  private func resource(_ token: TurtleScanner.Token) throws(VocabularyError) -> String? {
    switch token {
    case .iri(let iri): return absolute(iri)
    case .blank(let name): return "_:_\(name)"
    case .name(let prefix, let local):
      guard let namespace = namespaces[prefix] else {
        throw scanner.error("the prefix \"\(prefix):\" is not declared")
      }
      return namespace + local
    default: return nil
    }
  }

  /// Relative IRIs stand behind the base as they are, which is what vocabularies use them for.
  private func absolute(_ iri: String) -> String {
    iri.contains(":") ? iri : base + iri
  }
}
