import Claims

/// A circumstance under which a claim is said to hold, with its concept as a number.
struct Qualifier: BitwiseCopyable {
  let kind: ContextQualifier.Kind
  let concept: ConceptKey
}
