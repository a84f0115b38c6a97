/// The name of an element or an attribute.
package struct XMLName: Hashable, Sendable {
  package let local: String
  /// As the file has it; nil where there is none.
  package let prefix: String?
  /// The URI that the prefix stands for; nil where the name has no namespace, or its prefix is not declared.
  package let namespace: String?

  package init(local: String, prefix: String? = nil, namespace: String? = nil) {
    self.local = local
    self.prefix = prefix
    self.namespace = namespace
  }
}
