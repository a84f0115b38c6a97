import Claims

/// The circumstances of a claim, sorted by what they do to a comparison.
///
/// A population, a condition, a route, a form, a phase, a comparator or another substance keeps two claims apart
/// unless both name the same; so does an overdose or what is said in passing. A time keeps directions apart ("a
/// short-term decrease" and an increase later hold together). Another manner ("in the same way") only weakens.
struct Qualifiers: Hashable, Sendable {
  /// A hash of those that keep claims apart, whatever their order; 0 for none.
  private(set) var setting: UInt64 = 0
  /// The same without what is compared with.
  private(set) var settingBesideComparator: UInt64 = 0
  /// Names of the times, sorted.
  private(set) var times: [String] = []
  /// Names of the manners, sorted.
  private(set) var manners: [String] = []

  /// Whether the claim is only what a sentence hints at, and not what it says outright.
  private(set) var isInPassing = false

  init() {}

  init(_ claim: Claim) {
    self.init(claim) { ConceptFacts(claim.context[$0].concept) }
  }

  /// - Parameter facts: about the concept of the qualifier with the index.
  init(_ claim: Claim, facts: (Int) -> ConceptFacts) {
    var separating: [UInt64] = []
    var comparators: [UInt64] = []
    for (i, qualifier) in claim.context.enumerated() where !Self.isImplied(qualifier, by: claim) {
      switch qualifier.kind {
      case .time: times.append(qualifier.concept.name.lowercased())
      case .manner:
        let name = qualifier.concept.name.lowercased()
        if name == Self.passing { isInPassing = true }
        if Self.settings.contains(name) {
          separating.append(Self.code(.manner, facts(i)))
        } else {
          manners.append(name)
        }
      case .population:
        let population = facts(i)
        let isEverybody =
          qualifier.concept.type == .population
          ? population.isEverybody : Self.isEverybody(qualifier.concept.name)
        if !isEverybody { separating.append(Self.code(.population, population)) }
      case .comparator: comparators.append(Self.code(.comparator, facts(i)))
      default: separating.append(Self.code(qualifier.kind, facts(i)))
      }
    }
    settingBesideComparator = Self.setting(separating)
    setting = comparators.isEmpty ? settingBesideComparator : Self.setting(separating + comparators)
    times.sort()
    manners.sort()
  }

  /// Whether the object says itself whom a claim is about: attacks of asthma are had by people with asthma.
  private static func isImplied(_ qualifier: ContextQualifier, by claim: Claim) -> Bool {
    guard qualifier.kind == .condition || qualifier.kind == .population, let object = claim.object,
      object.type == .condition
    else { return false }
    let name =
      qualifier.concept.type == .population
      ? ConceptFacts.condition(ofPeople: qualifier.concept.name)?.name : qualifier.concept.name
    guard let name = name?.lowercased() else { return false }
    let whole = object.name.lowercased()
    return whole == name || whole.hasPrefix(name + " ") || whole.hasSuffix(" " + name)
  }

  /// The setting of a claim that holds for one population or condition.
  static func setting(_ kind: ContextQualifier.Kind, _ concept: ConceptFacts) -> UInt64 {
    setting([code(kind, concept)])
  }

  private static func setting(_ separating: [UInt64]) -> UInt64 {
    guard separating.count > 1 else { return separating.first ?? 0 }
    var last: UInt64 = 0
    var setting: UInt64 = 1
    for code in separating.sorted() where code != last {
      setting = HashMixing.mix(setting, code)
      last = code
    }
    return setting
  }

  /// With times and manners alone.
  var withoutSetting: Qualifiers {
    var bare = self
    bare.setting = 0
    bare.settingBesideComparator = 0
    return bare
  }

  var hasComparator: Bool { setting != settingBesideComparator }

  var isQualified: Bool { !times.isEmpty || manners.contains { $0 != "cure" } }

  /// Whether denying something in this manner leaves the thing itself standing:
  /// "does not only reduce pain", "does not completely block".
  var deniesOnlyDegree: Bool {
    manners.contains { manner in
      manner.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D })
        .contains { Self.degrees.contains(String(decoding: $0, as: UTF8.self)) }
    }
  }

  /// Whether only a cure is spoken of.
  var isOfCure: Bool { manners.contains("cure") }

  /// Whether the population is the one that writers mean who name none.
  static func isEverybody(_ name: String) -> Bool {
    name.lowercased().utf8.split(separator: 0x20)
      .allSatisfy {
        // "4,130 participants" tells how many there were and not who.
        everybody.contains(String(decoding: $0, as: UTF8.self))
          || $0.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2C }
      }
  }

  /// People who are named by a condition ("people with asthma") are a circumstance of that kind.
  private static func code(_ kind: ContextQualifier.Kind, _ concept: ConceptFacts) -> UInt64 {
    if kind == .population || kind == .condition {
      if carrying.contains(concept.hash) { return 1 }
      if nursing.contains(concept.hash) { return 2 }
    }
    let number: UInt64 =
      switch concept.isCondition && kind == .population ? .condition : kind {
      case .population: 0
      case .condition: 1
      case .route: 2
      case .form: 3
      case .comparator: 4
      case .substance: 5
      case .phase: 6
      case .time: 7
      case .manner: 8
      }
    return HashMixing.mix(number, concept.hash)
  }

  /// What is safe in pregnancy is so for pregnant women and for the unborn child.
  private static let carrying: Set<UInt64> = hashes(of: [
    "pregnancy", "pregnant woman", "pregnant women", "pregnant person", "pregnant people",
    "expectant mother", "expectant mothers", "mother-to-be", "unborn child", "unborn children",
    "unborn baby", "unborn babies", "fetus", "fetuses", "foetus", "developing baby",
    "developing fetus", "baby in the womb", "pregnant",
  ])

  private static let nursing: Set<UInt64> = hashes(of: [
    "breastfeeding", "breast-feeding", "lactation", "nursing", "breastfeeding woman",
    "breastfeeding women", "breastfeeding mother", "nursing mother", "nursing mothers",
    "lactating woman", "lactating women", "breastfed baby", "breastfed infant",
  ])

  private static func hashes(of names: [String]) -> Set<UInt64> {
    var hashes: Set<UInt64> = []
    for name in names {
      for type in [ConceptType.condition, .population, .concept, .target] {
        hashes.insert(ConceptFacts(Concept(name: name, type: type)).hash)
      }
    }
    return hashes
  }

  /// Manners in which something else is said than without them: what too much does, or what is only said in passing.
  private static let settings: Set<String> = [
    "toxicity", "overdose", "overdoses", "withdrawal", "poisoning", "intoxication", passing,
  ]

  private static let passing = "in passing"

  private static let everybody: Set<String> = [
    "most", "many", "healthy", "average", "the", "general", "adult", "adults", "people", "person",
    "individual", "individuals", "population", "patient", "patients", "human", "humans", "users",
    "consumers", "everyone", "participants", "volunteers", "subjects", "anyone", "those",
  ]

  private static let degrees: Set<String> = [
    "only", "solely", "alone", "just", "merely", "simply", "completely", "fully", "entirely",
    "totally", "always", "necessarily", "directly", "universally", "equally", "exclusively",
  ]
}
