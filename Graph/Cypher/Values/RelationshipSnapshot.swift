import GraphModel

/// A relationship as it was when the query returned it.
package struct RelationshipSnapshot: Sendable {
  package let record: RelationshipRecord
  package let properties: [(name: String, value: PropertyValue)]
}
