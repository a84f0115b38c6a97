/// What a mention denotes.
///
/// Two concepts are one if name and type agree; the wording of a particular text makes no difference.
/// A value in all but storage: nothing of it changes, and passing it on costs one reference, not four strings.
package final class Concept: Hashable, Sendable {
  /// The vocabulary's preferred name, else the head noun phrase as the text has it, in lower case.
  package let name: String
  package let type: ConceptType
  /// A CURIE ("CHEBI:7465") where a vocabulary gives one.
  package let identifier: String?
  /// The noun phrase as the text has it, in lower case and singular, where it differs from the
  /// preferred name ("atopic dermatitis" for "eczema").
  package let wording: String?

  package init(
    name: String, type: ConceptType, identifier: String? = nil, wording: String? = nil
  ) {
    self.name = name
    self.type = type
    self.identifier = identifier
    self.wording = wording == name ? nil : wording
  }

  /// What an extraction prints: the words of the text for things that go by many names.
  package var displayName: String { wording ?? name }

  package static func == (a: Concept, b: Concept) -> Bool {
    a === b || a.type == b.type && a.name == b.name
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(type)
    hasher.combine(name)
  }
}
