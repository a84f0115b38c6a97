import XMLReading

/// Who wrote a page, and when, as its text shows it: for pages that do not state it apart from the text.
struct VisibleByline {
  private let tree: HTMLTree

  init(_ tree: HTMLTree) { self.tree = tree }

  // MARK: Names

  /// Those that the markup calls authors, else the first name in an element that is called a byline.
  var names: [String] {
    var names: [String] = []
    for node in tree.nodes.indices where !tree.nodes[node].isText && names.count < 50 {
      guard isAuthor(node) else { continue }
      let name = Self.withoutBy(words(of: node))
      if name.utf8.count <= 80, !name.isEmpty, !Self.isLabel(name) { names.append(name) }
    }
    // "All articles of Ann Doe" besides "Ann Doe".
    names = names.filter { name in !names.contains { $0 != name && name.hasSuffix($0) } }
    return names.isEmpty ? firstName.map { [$0] } ?? [] : names
  }

  private func isAuthor(_ node: Int) -> Bool {
    [.rel, .itemprop].contains { attribute in
      tree.bytes(attribute, of: node)?.elementsEqual("author".utf8) ?? false
    }
  }

  private var firstName: String? {
    for node in tree.nodes.indices
    where isNamed(node, ["author", "byline"], not: ["comment", "bio"]) {
      let name = Self.withoutBy(words(of: node))
      if Self.isName(name), !isInComments(node) { return name }
    }
    return nil
  }

  /// Two to four words that begin with capitals.
  private static func isName(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    guard (2...4).contains(parts.count), words.utf8.count <= 60 else { return false }
    return parts.allSatisfy { part in
      part.unicodeScalars.first?.properties.isUppercase == true
        && !part.utf8.contains { (0x30...0x3A).contains($0) || $0 == 0x7C }
    }
  }

  private static func withoutBy(_ words: String) -> String {
    let lower = words.lowercased()
    for opening in ["written by ", "posted by ", "by ", "author: ", "by: "]
    where lower.hasPrefix(opening) && lower.utf8.count == words.utf8.count {
      return String(words.dropFirst(opening.count))
    }
    return words
  }

  private static func isLabel(_ words: String) -> Bool {
    let lower = words.lowercased()
    return ["view ", "show ", "more ", "all ", "see ", "about "].contains { lower.hasPrefix($0) }
  }

  // MARK: Date

  /// The first day in an element that is called a date, as ISO 8601.
  var date: String? {
    let names = ["date", "published", "pubdate", "timestamp", "posted"]
    for node in tree.nodes.indices where isNamed(node, names, not: ["modif", "updat", "comment"]) {
      let words = words(of: node)
      if words.utf8.count <= 80, let day = Self.day(in: words), !isInComments(node) { return day }
    }
    return nil
  }

  /// The first day that words name in full.
  private static func day(in words: String) -> String? {
    let parts = words.split(separator: " ")
    for start in parts.indices {
      if let day = DateText.iso(parts[start...].joined(separator: " ")), day.utf8.count == 10 {
        return day
      }
    }
    return nil
  }

  // MARK: Elements

  private func words(of node: Int) -> String {
    // A name or a date is short.
    let text = tree.allText(node)
    return text.count <= 1_000 ? PageMetadata.plain(String(decoding: text, as: UTF8.self)) : ""
  }

  /// Whether an element has a name with one of the words and none of the others in it.
  private func isNamed(_ node: Int, _ words: [String], not others: [String]) -> Bool {
    guard let names = tree.bytes(.class, of: node) ?? tree.bytes(.id, of: node),
      !tree.nodes[node].isText, tree.nodes[node].tag != .body, tree.nodes[node].tag != .html
    else { return false }
    return words.contains { Self.holds(names, $0) } && !others.contains { Self.holds(names, $0) }
  }

  /// Whether a name stands in others, in letters of any case.
  private static func holds(_ names: ArraySlice<UInt8>, _ name: String) -> Bool {
    let name = name.utf8
    guard names.count >= name.count, let first = name.first else { return false }
    return (names.startIndex...(names.endIndex - name.count)).contains { start in
      names[start] | 0x20 == first
        && zip(names[start...], name).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  private func isInComments(_ node: Int) -> Bool {
    var at = Int(tree.nodes[node].parent)
    while at >= 0 {
      if let names = tree.bytes(.class, of: at) ?? tree.bytes(.id, of: at),
        NameWords(names).contains(.comments)
      {
        return true
      }
      at = Int(tree.nodes[at].parent)
    }
    return false
  }
}
