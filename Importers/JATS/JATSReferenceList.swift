import Documents
import XMLReading

/// The entries of an article's lists of references, and by which ids the text refers to them.
struct JATSReferenceList {
  struct Entry {
    let label: String?
    let work: Work
    /// The entry in words.
    let wording: String
    let node: XMLNode
    /// The list it stands in.
    let lists: XMLNode?
  }

  private(set) var entries: [Entry] = []
  private var byID: [String: [Int]] = [:]

  init(_ article: XMLNode) {
    // Those of reviews and replies are not of this article.
    for part in article.children where part.local == "back" || part.local == "body" {
      for list in part.descendants("ref-list") {
        for ref in list.all("ref") { add(ref, in: list) }
      }
    }
  }

  /// The entries that an id leads to: one, or several that stand under one number.
  func indices(of id: String) -> [Int] { byID[id] ?? [] }

  private static let citationNames: Set<String> = [
    "element-citation", "mixed-citation", "citation", "nlm-citation", "product",
  ]

  private mutating func add(_ ref: XMLNode, in list: XMLNode) {
    var citations = ref.children.filter { Self.citationNames.contains($0.local) }
    if let alternatives = ref.first("citation-alternatives") {
      // The same work twice: once in parts, once as it is printed.
      citations += alternatives.children.filter { Self.citationNames.contains($0.local) }.prefix(1)
    }
    let label = ref.first("label").map { Self.trimmed($0.text) }
    let ids = [ref["id"]].compactMap { $0 }
    guard !citations.isEmpty else {
      // A note among the references is one of them: the text counts it.
      let words = ref.children.filter { $0.local != "label" }.map(\.text).joined(separator: " ")
      append(
        Entry(label: label, work: Work(), wording: words, node: ref, lists: list), ids: ids)
      return
    }
    for (i, citation) in citations.enumerated() {
      let reader = JATSCitation(citation)
      append(
        Entry(
          label: i == 0 ? label : nil, work: reader.work, wording: reader.wording, node: citation,
          lists: list), ids: ids + [citation["id"]].compactMap { $0 })
    }
  }

  private mutating func append(_ entry: Entry, ids: [String]) {
    for id in Set(ids) { byID[id, default: []].append(entries.count) }
    entries.append(entry)
  }

  /// "[3]." is the label 3.
  private static func trimmed(_ label: String) -> String {
    let marks = Set("[]().".utf8)
    var bytes = Substring(label).utf8
    while let first = bytes.first, marks.contains(first) || first == 0x20 {
      bytes = bytes.dropFirst()
    }
    while let last = bytes.last, marks.contains(last) || last == 0x20 { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
