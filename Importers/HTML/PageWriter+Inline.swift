import Documents
import XMLReading

extension PageWriter {
  /// Writes an element in a line of text as a whole, where it is more than its text.
  /// - Returns: the node behind it; nil where what is in it is to be read on.
  mutating func writeInline(_ node: Int) -> Int? {
    let end = Int(tree.nodes[node].end)
    switch tree.nodes[node].tag {
    case .br:
      lineBreak()
      return node + 1
    case .q:
      // Quotation marks are not in the text.
      open(node)
      return nil
    case .a:
      if let note = targets.note(of: node) {
        addNote(note)
        return end
      }
      return writeReference(node) ? end : nil
    case .sup: return writeRaised(node) ? end : nil
    default: return nil
    }
  }

  /// A link within the page that stands for a reference or a note, such as "3" or "[3]".
  private mutating func writeReference(_ node: Int) -> Bool {
    guard let fragment = PageNotes.fragment(page, node) else { return false }
    let label = words(of: node)
    // A way back from an entry to the text is no words.
    if targets.isInReferences(node),
      Self.isArrow(label) || fragment.contains("ref") && label.isEmpty
    {
      return true
    }
    guard targets.elements[fragment] != nil, !label.isEmpty, label.utf8.count <= 80 else {
      return false
    }
    guard !boxes.contains(where: { targets.isEntry($0) }) else { return false }
    open(node)
    let isNumber = Self.isLabel(label) && !label.hasPrefix("[") && !label.hasPrefix("(")
    let isBracketed = builder.lastByte.map { $0 == 0x5B || $0 == 0x28 || $0 == 0x2C } ?? false
    let start = builder.nextOffset()
    builder.append(isNumber && !isBracketed ? "[\(label)]" : label)
    pendingMarks.append((TextRange(start, builder.endOffset), fragment, label))
    return true
  }

  /// Raised text: a mark of a reference, or an exponent.
  private mutating func writeRaised(_ node: Int) -> Bool {
    let range = page.range(node).dropFirst()
    let links = range.filter { tree.nodes[$0].tag == .a }
    if !links.isEmpty {
      var wrote = false
      for link in links {
        guard let note = targets.note(of: link) else { continue }
        addNote(note)
        wrote = true
      }
      if wrote { return true }
      // Each link by itself; commas between them are no text.
      for link in links where writeReference(link) { wrote = true }
      return wrote
    }
    let text = words(of: node)
    guard !text.isEmpty, let raised = Superscript.raised(text.utf8) else { return false }
    open(node)
    builder.append(bytes: raised)
    return true
  }

  /// Attaches a comment to the words before: the sentence so far.
  private mutating func addNote(_ note: PageNotes.Written) {
    guard builder.openKind != nil else { return }
    let end = builder.endOffset
    let start = builder.startOfSentence
    notes.append(Note(kind: note.kind, range: TextRange(start, end), text: note.text))
  }

  /// Where a link leads, as an address that can be looked up.
  func linkTarget(_ node: Int) -> String? {
    tree.value(.href, of: node).flatMap(LinkAddress.target)
  }

  private static func isArrow(_ label: String) -> Bool {
    let folded = label.lowercased()
    return label.unicodeScalars.allSatisfy { "^↑↩︎⏎⤴←*ab ".unicodeScalars.contains($0) }
      || folded.hasPrefix("jump up") || folded == "back" || folded.hasPrefix("return to")
  }

  /// "3", "[3]", "3–5", "3,4", "a", "*".
  private static func isLabel(_ label: String) -> Bool {
    label.utf8.count <= 12
      && label.unicodeScalars.allSatisfy { scalar in
        ("0"..."9").contains(scalar) || "[](),–-‐ *†‡§".unicodeScalars.contains(scalar)
          || label.utf8.count <= 3 && ("a"..."z").contains(scalar)
      }
  }
}
