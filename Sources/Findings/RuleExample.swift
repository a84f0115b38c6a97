/// A short case that shows what a rule flags, or what it lets stand. Every example is also a test.
package struct RuleExample: Hashable, Sendable {
  /// A text of the example, with the name it is checked under.
  package struct Text: Hashable, Sendable {
    package let name: String
    package let content: String
    /// Where the text was published, by which others may cite it.
    package let uri: String?
    /// Whether it says of itself that it was retracted.
    package let isRetracted: Bool

    package init(
      _ name: String, _ content: String, uri: String? = nil, isRetracted: Bool = false
    ) {
      self.name = name
      self.content = content
      self.uri = uri
      self.isRetracted = isRetracted
    }
  }

  /// The texts, checked together.
  package let texts: [Text]
  /// Words that a finding of the rule has in its place, one for each finding; empty where the rule
  /// stays silent.
  package let flagged: [String]
  /// Where the example is written down, for the message of a test that fails.
  package let line: Int

  /// An example of one text.
  package init(_ content: String, flagged: [String] = [], line: Int = #line) {
    self.init([Text("article.txt", content)], flagged: flagged, line: line)
  }

  package init(_ texts: [Text], flagged: [String] = [], line: Int = #line) {
    self.texts = texts
    self.flagged = flagged
    self.line = line
  }
}
