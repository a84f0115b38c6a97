import Documents

/// Finds which references of a graph are one work: those that share a DOI, PMID or PMCID in the list of any
/// document, and those of the same title, year and first author.
///
/// Two works with different DOIs are never one. The outcome does not depend on the order of the references.
struct ReferenceUnion {
  private var parents: [Int]
  /// By root.
  private var dois: [WorkIdentifier?]
  private var hasOwnIdentifier: [Bool]
  private var owners: [WorkIdentifier: Int] = [:]

  init(count: Int) {
    parents = Array(0..<count)
    dois = [WorkIdentifier?](repeating: nil, count: count)
    hasOwnIdentifier = [Bool](repeating: false, count: count)
  }

  /// Takes note that a reference is known by the identifiers.
  mutating func add(_ reference: Int, _ identifiers: [WorkIdentifier]) {
    let own = identifiers.filter(\.isOfOneWork)
    for identifier in own {
      let root = root(reference)
      hasOwnIdentifier[root] = true
      if identifier.scheme == .doi, dois[root] == nil { dois[root] = identifier }
      if let owner = owners[identifier] {
        unite(owner, reference)
      } else {
        owners[identifier] = reference
      }
    }
  }

  /// Takes note that the identifiers are those of one work.
  mutating func join(_ identifiers: [WorkIdentifier]) {
    let known = identifiers.compactMap { owners[$0] }
    for (a, b) in zip(known, known.dropFirst()) { unite(a, b) }
  }

  /// The references known by any of the identifiers.
  func references(named identifiers: [WorkIdentifier]) -> [Int] {
    identifiers.compactMap { owners[$0] }
  }

  /// Takes note that references have one title, year and first author.
  mutating func joinDescribed(_ references: [Int]) {
    var identified: [Int] = []
    var others: [Int] = []
    for reference in references {
      let root = root(reference)
      if hasOwnIdentifier[root] {
        if !identified.contains(root) { identified.append(root) }
      } else {
        others.append(reference)
      }
    }
    for (a, b) in zip(others, others.dropFirst()) { unite(a, b) }
    if identified.count == 1, let other = others.first { unite(identified[0], other) }
  }

  mutating func root(_ reference: Int) -> Int {
    var root = reference
    while parents[root] != root { root = parents[root] }
    var at = reference
    while parents[at] != root {
      (at, parents[at]) = (parents[at], root)
    }
    return root
  }

  private mutating func unite(_ a: Int, _ b: Int) {
    let (a, b) = (root(a), root(b))
    guard a != b else { return }
    if let mine = dois[a], let other = dois[b], mine != other { return }
    let (root, child) = a < b ? (a, b) : (b, a)
    parents[child] = root
    dois[root] = dois[root] ?? dois[child]
    hasOwnIdentifier[root] = hasOwnIdentifier[root] || hasOwnIdentifier[child]
  }
}
