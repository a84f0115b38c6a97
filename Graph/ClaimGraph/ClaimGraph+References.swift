import Claims
import Documents

/// Which works there are: made anew by `seal()` of what all documents cite and list.
extension ClaimGraph {
  /// Files everything that is cited or listed under the name its own document gives, which a document that
  /// was replaced may have had a part in.
  mutating func fileReferencesAnew() {
    references = []
    interning.references = [:]
    for i in listings.indices {
      let source = listings[i].source
      listings[i].reference = intern(
        listings[i].listed, path: sources[source].path,
        ordinal: i - runs[source].listings.lowerBound)
    }
    for i in citations.indices {
      let source = citations[i].source
      citations[i].reference = intern(
        referenceOf: citations[i].citation, path: sources[source].path,
        firstListing: runs[source].listings.lowerBound)
    }
  }

  /// Makes one node of all references that are one work, and drops those that nothing names.
  mutating func placeReferences() {
    var used = [Bool](repeating: false, count: references.count)
    for record in citations { record.reference.map { used[$0] = true } }
    for listing in listings { listing.reference.map { used[$0] = true } }
    let order = references.indices.filter { used[$0] }
      .sorted { references[$0].id.precedes(references[$1].id) }
    var listed = [[Int]](repeating: [], count: references.count)
    for (i, listing) in listings.enumerated() { listing.reference.map { listed[$0].append(i) } }

    let (roots, names) = roots(order, listed)
    var members: [Int: [Int]] = [:]
    for (place, reference) in order.enumerated() {
      members[roots[place], default: []].append(reference)
    }
    var nodes: [ReferenceNode] = []
    var numbers = [Int](repeating: -1, count: references.count)
    for root in members.keys.sorted() {
      let references = members[root] ?? []
      nodes.append(
        node(references, listings: references.flatMap { listed[$0] }, names: names[root] ?? []))
      for reference in references { numbers[reference] = nodes.count - 1 }
    }
    let sorted = nodes.indices.sorted { nodes[$0].id.precedes(nodes[$1].id) }
    var places = [Int](repeating: -1, count: nodes.count)
    for (place, number) in sorted.enumerated() { places[number] = place }
    for i in numbers.indices where numbers[i] >= 0 { numbers[i] = places[numbers[i]] }
    references = sorted.map { nodes[$0] }
    for i in citations.indices {
      citations[i].reference = citations[i].reference.map { numbers[$0] }
    }
    for i in listings.indices {
      listings[i].reference = listings[i].reference.map { numbers[$0] }
    }
    // Also the names that a work had before it was one with others.
    interning.references = interning.references.compactMapValues {
      numbers[$0] >= 0 ? numbers[$0] : nil
    }
    for (i, node) in references.enumerated() { interning.references[NodeKey(node)] = i }
    placeNotices()
  }

  /// For each of the references in `order` the number of the work it is, which the first of them has, too; and by
  /// that number the identifiers of the source that is the work.
  private func roots(
    _ order: [Int], _ listed: [[Int]]
  ) -> (roots: [Int], names: [Int: [WorkIdentifier]]) {
    let manyNames = sources.map { source in
      source.workIdentifiers.filter(\.isOfOneWork)
    }.filter { $0.count > 1 }
    guard !listings.isEmpty || !manyNames.isEmpty else { return (Array(order.indices), [:]) }
    var union = ReferenceUnion(count: order.count)
    var described: [String: [Int]] = [:]
    var titled: [String: [(place: Int, work: Work)]] = [:]
    for (place, reference) in order.enumerated() {
      union.add(place, references[reference].work.identifiers)
      for listing in listed[reference] {
        let work = listings[listing].listed.work
        union.add(place, work.identifiers)
        if let key = work.descriptionKey, described[key]?.last != place {
          described[key, default: []].append(place)
        }
        if let title = work.comparableTitle { titled[title, default: []].append((place, work)) }
      }
    }
    for names in manyNames { union.join(names) }
    for places in described.sorted(by: { $0.key.precedes($1.key) }) where places.value.count > 1 {
      union.joinDescribed(places.value)
    }
    let named = joinSources(&union, titled)
    var names: [Int: [WorkIdentifier]] = [:]
    for (place, identifiers) in named { names[union.root(place), default: []] += identifiers }
    return (order.indices.map { union.root($0) }, names)
  }

  /// Makes one work of the references that describe a source and those that name it by its identifiers. Returns
  /// references with the identifiers of their source.
  private func joinSources(
    _ union: inout ReferenceUnion, _ titled: [String: [(place: Int, work: Work)]]
  ) -> [(place: Int, identifiers: [WorkIdentifier])] {
    guard !titled.isEmpty else { return [] }
    var named: [(place: Int, identifiers: [WorkIdentifier])] = []
    for source in sources {
      let own = source.workIdentifiers.filter(\.isOfOneWork)
      guard let title = source.metadata.title.flatMap(Work.comparable),
        let candidates = titled[title]
      else { continue }
      let places = candidates.filter { $0.work.isDescribed(by: source, identifiers: own) }
        .map(\.place)
      guard let first = places.first else { continue }
      union.joinDescribed(Set(places).sorted() + union.references(named: own))
      if !own.isEmpty, places.allSatisfy({ union.root($0) == union.root(first) }) {
        named.append((first, own))
      }
    }
    return named
  }

  /// The node of a work.
  /// - Parameter names: identifiers of the source that is the work.
  private func node(
    _ members: [Int], listings indices: [Int], names: [WorkIdentifier]
  ) -> ReferenceNode {
    var identifiers = Set(names)
    for member in members { identifiers.formUnion(references[member].work.identifiers) }
    var work = Work()
    var notices: Set<Notice> = []
    for index in indices {
      let listed = listings[index].listed.work
      identifiers.formUnion(listed.identifiers)
      notices.formUnion(listed.notices)
      if listed.describesBetter(than: work) { work = listed }
    }
    work.identifiers = identifiers.sorted()
    work.notices = notices.sorted(by: Notice.inOrder)
    let named = work.identifiers.min {
      $0.scheme.preference != $1.scheme.preference
        ? $0.scheme.preference < $1.scheme.preference : $0 < $1
    }
    // The members are in the order of their ids.
    let id =
      named?.description
      ?? members.lazy.map { references[$0].id }.first { $0.utf8.starts(with: "work:".utf8) }
      ?? members.first.map { references[$0].id } ?? ""
    return ReferenceNode(id: id, work: work)
  }

  /// Gives what was published about a work to its source, and the other way round.
  private mutating func placeNotices() {
    for i in sources.indices { sources[i].notices = sources[i].metadata.notices }
    guard
      sources.contains(where: { !$0.notices.isEmpty })
        || references.contains(where: { !$0.work.notices.isEmpty })
    else { return }
    for (reference, identified) in identifiedSources().enumerated() where !identified.isEmpty {
      var notices = Set(references[reference].work.notices)
      for source in identified { notices.formUnion(sources[source].metadata.notices) }
      guard !notices.isEmpty else { continue }
      references[reference].work.notices = notices.sorted(by: Notice.inOrder)
      for source in identified {
        sources[source].notices = notices.union(sources[source].notices)
          .sorted(by: Notice.inOrder)
      }
    }
  }
}

extension Work {
  /// Whether it says more, or as much in words that come first: a choice that depends on no order.
  fileprivate func describesBetter(than other: Work) -> Bool {
    if weight != other.weight { return weight > other.weight }
    let (mine, theirs) = (fields, other.fields)
    for (a, b) in zip(mine, theirs) where !a.hasSameBytes(as: b) { return a.precedes(b) }
    return false
  }

  private var weight: Int {
    (title == nil ? 0 : 8) + (authors.isEmpty ? 0 : 4) + (year == nil ? 0 : 2)
      + (container == nil ? 0 : 1)
  }

  private var fields: [String] {
    [title ?? "", authors.joined(separator: "\n"), year.map { "\($0)" } ?? "", container ?? ""]
  }
}

extension Notice {
  /// By kind, date and the rest: an order that does not depend on hashes.
  static func inOrder(_ a: Notice, _ b: Notice) -> Bool {
    if a.kind != b.kind { return a.kind.rank < b.kind.rank }
    let mine = [a.date ?? "", a.identifier?.description ?? "", a.reason ?? ""]
    let theirs = [b.date ?? "", b.identifier?.description ?? "", b.reason ?? ""]
    for (x, y) in zip(mine, theirs) where !x.hasSameBytes(as: y) { return x.precedes(y) }
    return false
  }
}

extension Notice.Kind {
  /// The worst first.
  fileprivate var rank: Int {
    switch self {
    case .retraction: 0
    case .expressionOfConcern: 1
    case .correction: 2
    }
  }
}
