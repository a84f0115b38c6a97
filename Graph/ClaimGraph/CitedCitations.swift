import Claims
import Documents

/// All citations of a document and of its assertions, each once, in order, and which of them each assertion names.
struct CitedCitations {
  let citations: [Citation]
  /// By assertion: indices into `citations`, in the order in which the assertion names them.
  let ofAssertions: [[Int]]

  init(_ result: ExtractionResult) {
    let stated = Self.inOrder(result.citations)
    var others: [Citation] = []
    let indices = Self.indices(of: result.assertions, in: stated) { others.append($0) }
    guard !others.isEmpty else {
      (citations, ofAssertions) = (stated, indices)
      return
    }
    citations = Self.inOrder(stated + others)
    ofAssertions = Self.indices(of: result.assertions, in: citations) { _ in }
  }

  /// - Parameter missing: takes those that are not there.
  private static func indices(
    of assertions: [Assertion], in citations: [Citation], missing: (Citation) -> Void
  ) -> [[Int]] {
    // Place by place: to hand on an assertion counts every reference in it.
    assertions.indices.map { number in
      var indices: [Int] = []
      for place in assertions[number].citations.indices {
        if let i = citations.index(of: assertions[number].citations[place]) {
          indices.append(i)
        } else {
          missing(assertions[number].citations[place])
        }
      }
      return indices
    }
  }

  private static func inOrder(_ citations: [Citation]) -> [Citation] {
    var all = citations
    if !all.isSorted(by: Citation.inOrder) { all.sort(by: Citation.inOrder) }
    if all.indices.dropFirst().allSatisfy({ all[$0] != all[$0 - 1] }) { return all }
    var unique: [Citation] = []
    unique.reserveCapacity(all.count)
    for citation in all where unique.last != citation { unique.append(citation) }
    return unique
  }
}

extension [Citation] {
  /// The index of a citation among those in order; nil where it is not there.
  ///
  /// Field by field: to hand on a citation counts every reference in it.
  func index(of citation: borrowing Citation) -> Int? {
    let range = citation.range
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range < range { low = middle + 1 } else { high = middle }
    }
    while low < count, self[low].range == range {
      if self[low].kind == citation.kind, self[low].entry == citation.entry,
        Self.areSame(self[low].authority, citation.authority),
        Self.areSame(self[low].reference, citation.reference)
      {
        return low
      }
      low += 1
    }
    return nil
  }

  @inline(__always)
  private static func areSame(_ a: String?, _ b: String?) -> Bool {
    if a == nil, b == nil { return true }
    return (a ?? "").hasSameBytes(as: b ?? "")
  }
}

extension Citation {
  /// By place, then by what is cited: an order that does not depend on hashes.
  fileprivate static func inOrder(_ a: Citation, _ b: Citation) -> Bool {
    if a.range != b.range { return a.range < b.range }
    if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    let (nameA, nameB) = (a.authority ?? "", b.authority ?? "")
    if !nameA.hasSameBytes(as: nameB) { return nameA.precedes(nameB) }
    let (referenceA, referenceB) = (a.reference ?? "", b.reference ?? "")
    if !referenceA.hasSameBytes(as: referenceB) { return referenceA.precedes(referenceB) }
    return (a.entry ?? -1) < (b.entry ?? -1)
  }
}
