import Claims

/// The circumstances of a claim, sorted by what they do to a comparison.
///
/// A population, a condition, a route, a form, a phase, a comparator or another substance keeps two claims apart
/// unless both name the same. A time keeps directions apart ("a short-term decrease" and an increase later
/// hold together). A manner ("in the same way") only weakens.
struct Qualifiers: Hashable, Sendable {
  /// Concepts (as indices) with their kinds, of those that keep claims apart, sorted.
  private(set) var separating: [UInt64] = []
  /// Names of the times, sorted.
  private(set) var times: [String] = []
  /// Names of the manners, sorted.
  private(set) var manners: [String] = []

  init() {}

  init(_ claim: ClaimNode) {
    for (qualifier, concept) in zip(claim.claim.context, claim.context) {
      switch qualifier.kind {
      case .time: times.append(qualifier.concept.name.lowercased())
      case .manner: manners.append(qualifier.concept.name.lowercased())
      case .population:
        if !Self.isEverybody(qualifier.concept.name) { separating.append(Self.code(0, concept)) }
      case .condition: separating.append(Self.code(1, concept))
      case .route: separating.append(Self.code(2, concept))
      case .form: separating.append(Self.code(3, concept))
      case .comparator: separating.append(Self.code(4, concept))
      case .substance: separating.append(Self.code(5, concept))
      case .phase: separating.append(Self.code(6, concept))
      }
    }
    separating.sort()
    times.sort()
    manners.sort()
  }

  /// Qualifiers of a claim that holds for one population or condition.
  init(population concept: Int) { separating = [Self.code(0, concept)] }

  /// As `init(population:)`.
  init(condition concept: Int) { separating = [Self.code(1, concept)] }

  var isQualified: Bool { !times.isEmpty || !manners.isEmpty }

  /// Whether denying something in this manner leaves the thing itself standing:
  /// "does not only reduce pain", "does not completely block".
  var deniesOnlyDegree: Bool {
    manners.contains { manner in
      manner.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D })
        .contains { Self.degrees.contains(String(decoding: $0, as: UTF8.self)) }
    }
  }

  /// Whether the population is the one that writers mean who name none.
  private static func isEverybody(_ name: String) -> Bool {
    name.lowercased().utf8.split(separator: 0x20)
      .allSatisfy { everybody.contains(String(decoding: $0, as: UTF8.self)) }
  }

  private static func code(_ kind: UInt64, _ concept: Int) -> UInt64 {
    kind << 32 | UInt64(truncatingIfNeeded: concept)
  }

  private static let everybody: Set<String> = [
    "most", "many", "healthy", "average", "the", "general", "adult", "adults", "people", "person",
    "individual", "individuals", "population", "patient", "patients", "human", "humans", "users",
    "consumers", "everyone",
  ]

  private static let degrees: Set<String> = [
    "only", "solely", "alone", "just", "merely", "simply", "completely", "fully", "entirely",
    "totally", "always", "necessarily", "directly", "universally", "equally", "exclusively",
  ]
}
