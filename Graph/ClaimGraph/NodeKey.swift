import Claims

/// What makes two nodes the same: a hash of the fields that identify one.
///
/// Names are compared through it rather than as strings, because comparing strings takes quadratic
/// time on long runs of combining marks.
struct NodeKey: Hashable, Sendable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  private init(_ hash: ContentHash) {
    high = hash.high
    low = hash.low
  }

  init(path: String) {
    var hash = ContentHash()
    hash.add(path)
    self.init(hash)
  }

  /// Type and name, as in `ClaimID`: a concept is the same with and without an identifier.
  init(_ concept: Concept) {
    var hash = ContentHash()
    hash.add(concept.type.rawValue)
    hash.addFolded(concept.name)
    self.init(hash)
  }

  init(_ dose: Dose) {
    var hash = ContentHash()
    hash.add(dose.low.map { "\($0)" } ?? "")
    hash.add(dose.high.map { "\($0)" } ?? "")
    hash.add(dose.unit)
    hash.add(dose.per ?? "")
    hash.add(dose.role?.rawValue ?? "")
    hash.addFolded(dose.relativeTo ?? "")
    self.init(hash)
  }

  init(_ authority: AuthorityNode) {
    var hash = ContentHash()
    hash.add(authority.kind.rawValue)
    hash.addFolded(authority.name)
    self.init(hash)
  }

  init(_ reference: ReferenceNode) {
    var hash = ContentHash()
    hash.add(reference.id)
    self.init(hash)
  }

  /// 32 hexadecimal digits.
  var description: String { ClaimID(high: high, low: low).description }

  /// The key that `description` prints; nil for any other text.
  init?(_ description: String) {
    guard let id = ClaimID(description) else { return nil }
    (high, low) = (id.high, id.low)
  }
}

extension ClaimID {
  /// The id that `description` prints; nil for any other text.
  init?(_ description: String) {
    let digits = description.utf8
    guard digits.count == 32,
      digits.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }),
      let high = UInt64(description.prefix(16), radix: 16),
      let low = UInt64(description.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }
}
