import Claims

extension Vocabulary {
  /// Adds the terms of a file to the vocabulary. Its names are taken from terms that had them before.
  ///
  /// - Parameters:
  ///   - contents: the bytes of the file, UTF-8.
  ///   - path: what the file is called in errors; its ending tells the format (see `VocabularyFormat`).
  /// - Throws: `VocabularyError`, which names the file and the line. The vocabulary is then as it was.
  @discardableResult
  package mutating func add(
    contentsOf contents: [UInt8], path: String
  ) throws(VocabularyError) -> VocabularySummary {
    guard let format = VocabularyFormat(path: path) else {
      throw VocabularyError(
        path: path, line: nil,
        message: "is no vocabulary by its name; .obo, .csv, .tsv, .ttl, .nt and .rdf are read")
    }
    try Self.checkText(contents, path)
    switch format {
    case .obo:
      var reader = OBOReader(contents, path: path)
      let (entries, passedOver) = try reader.read()
      return add(entries, passedOver: passedOver)
    case .commaSeparated, .tabSeparated:
      var table = TermTable(contents, path: path, isTabSeparated: format == .tabSeparated)
      let (entries, passedOver) = try table.read()
      return add(entries, passedOver: passedOver)
    case .turtle:
      var reader = TurtleReader(contents, path: path)
      var terms = SKOSTerms()
      try reader.read { terms.add($0) }
      let (entries, passedOver) = terms.entries(prefixes: reader.prefixes)
      if entries.isEmpty { throw Self.noTerms(path) }
      return add(entries, passedOver: passedOver)
    case .rdfXML:
      throw VocabularyError(
        path: path, line: nil, message: "is RDF/XML, which only its XML reader can add")
    }
  }

  /// Adds terms that were read elsewhere.
  /// - Parameter passedOver: how many more there were that are no terms.
  @discardableResult
  package mutating func add(
    _ entries: [VocabularyEntry], passedOver: Int = 0
  ) -> VocabularySummary {
    var summary = VocabularySummary()
    summary.entriesPassedOver = passedOver
    // A synonym that is another entry's own name stays with that entry.
    var preferred = Set<UInt64>(minimumCapacity: entries.count)
    for entry in entries { preferred.insert(WordHash.of(entry.name.utf8)) }
    for entry in entries {
      let own = WordHash.of(entry.name.utf8)
      var synonyms: [String] = []
      for synonym in entry.synonyms {
        let hash = WordHash.of(synonym.utf8)
        if hash == own || preferred.contains(hash) { continue }
        if isUsable(synonym) { synonyms.append(synonym) } else { summary.namesPassedOver += 1 }
      }
      guard isUsable(entry.name) || !synonyms.isEmpty else {
        summary.namesPassedOver += 1
        summary.entriesPassedOver += 1
        continue
      }
      let type =
        entry.type ?? entry.identifier.flatMap { IdentifierPrefix.type(of: $0) } ?? .concept
      add(name: entry.name, type: type, identifier: entry.identifier, synonyms: synonyms)
      summary.terms += 1
      summary.names += 1 + synonyms.count
    }
    return summary
  }

  static func noTerms(_ path: String) -> VocabularyError {
    VocabularyError(
      path: path, line: nil, message: "holds no skos:prefLabel or rdfs:label, so it names no terms")
  }

  private static let closedClasses: WordTags = [
    .determiner, .possessive, .pronoun, .preposition, .conjunction, .subordinator, .relative,
    .question, .modal, .be, .have, .doAuxiliary, .negation, .to,
  ]

  /// Whether text can be searched for a name without finding it everywhere.
  private func isUsable(_ name: String) -> Bool {
    let bytes = name.utf8
    guard bytes.count > 1 else { return false }
    if bytes.contains(0x20) { return true }
    let isAcronym = bytes.allSatisfy { $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x30 && $0 <= 0x39 }
    if isAcronym { return true }
    let word = lexicon.table.find(WordHash.of(bytes))
    return word < 0 || lexicon.table[word].tags.isDisjoint(with: Self.closedClasses)
  }

  /// UTF-8 without NUL, or an error that names the first line that is not.
  private static func checkText(_ bytes: [UInt8], _ path: String) throws(VocabularyError) {
    if String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) { return }
    var lines = LineReader(bytes)
    while let range = lines.nextLine() {
      let line = bytes[range]
      if line.contains(0) || String(validating: line, as: UTF8.self) == nil {
        throw VocabularyError(path: path, line: lines.line, message: "is not UTF-8 text here")
      }
    }
    throw VocabularyError(path: path, line: nil, message: "is not UTF-8 text")
  }
}
