/// Knows the headings under which works are listed.
package enum ReferenceSection {
  /// - Parameter heading: the words of a heading.
  package static func isHeading(_ heading: ArraySlice<UInt8>) -> Bool {
    var words = heading
    while let last = words.last, last == 0x3A || last == 0x20 { words.removeLast() }
    guard words.count <= 24 else { return false }
    let lower = words.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return names.contains(String(decoding: lower, as: UTF8.self))
  }

  private static let names: Set<String> = [
    "references", "reference", "reference list", "bibliography", "works cited", "citations",
    "sources", "sources cited", "footnotes", "endnotes", "notes", "literature", "literature cited",
  ]
}
