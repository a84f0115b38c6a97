import Claims

/// What comparing claims needs to know of a concept.
struct ConceptFacts: Hashable, Sendable {
  /// The same for concepts that are one (`HashMixing`); never 0.
  let hash: UInt64
  /// Whether it names nothing in particular.
  let isVague: Bool
  /// Whether it is a condition, or people who are named by nothing but a condition.
  let isCondition: Bool
  /// Whether it is the population that writers mean who name none.
  let isEverybody: Bool
  /// What it says of a measure that goes by other names, too.
  let measure: Measure?

  init(_ concept: Concept) {
    measure = Measure.of(concept)
    isEverybody = concept.type == .population && Qualifiers.isEverybody(concept.name)
    let condition =
      concept.type == .population
      ? Self.condition(ofPeople: concept.name) : Self.condition(withMeasure: concept)
    let concept = condition ?? concept
    hash = HashMixing.hash(Self.compounded(concept) ?? concept) | 1
    isVague = VagueTerms.isVague(concept)
    isCondition = concept.type == .condition
  }

  /// "people with asthma": asthma; nil for other people.
  static func condition(ofPeople name: String) -> Concept? {
    let words = name.split(separator: " ", omittingEmptySubsequences: true)
    guard words.count > 2, words[1] == "with", people.contains(words[0].lowercased()) else {
      return nil
    }
    return Concept(name: words[2...].joined(separator: " "), type: .condition)
  }

  /// "migraine frequency", "anxiety symptom": whoever denies that the condition is treated denies that, too.
  private static func condition(withMeasure concept: Concept) -> Concept? {
    guard concept.type != .substance, concept.identifier == nil,
      let blank = concept.name.utf8.lastIndex(of: 0x20),
      measures.contains(String(concept.name[concept.name.utf8.index(after: blank)...]).lowercased())
    else { return nil }
    return Concept(name: String(concept.name[..<blank]), type: .condition)
  }

  /// "transmission of influenza", "mortality from sepsis": "influenza transmission", "sepsis mortality".
  private static func compounded(_ concept: Concept) -> Concept? {
    guard concept.identifier == nil, concept.name.utf8.contains(0x20) else { return nil }
    let words = concept.name.split(separator: " ")
    guard let joint = words.firstIndex(where: { $0 == "of" || $0 == "from" }), joint == 1,
      words.count > 2, words.count < 6,
      !words[2...].contains(where: { joints.contains(String($0)) })
    else { return nil }
    return Concept(name: (words[2...] + words[..<joint]).joined(separator: " "), type: concept.type)
  }

  private static let joints: Set<String> = [
    "of", "from", "in", "and", "or", "the", "a", "with", "to",
  ]

  private static let measures: Set<String> = [
    "frequency", "severity", "intensity", "symptom", "symptoms", "prevention", "prophylaxis",
    "incidence", "prevalence", "occurrence", "rate", "risk",
  ]

  private static let people: Set<String> = [
    "people", "persons", "person", "patients", "patient", "adults", "adult", "individuals",
    "individual", "those", "anyone", "someone", "everyone", "users",
  ]
}
