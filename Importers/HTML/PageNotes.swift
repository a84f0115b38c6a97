import Documents
import XMLReading

/// Finds the comments and footnotes of a page: a short mark in the text that leads to an element which leads back,
/// as word processors write them.
struct PageNotes {
  struct Written {
    let kind: Note.Kind
    let text: String
    /// The element that holds the text.
    let box: Int
  }

  /// By what the marks lead to.
  private(set) var byTarget: [String: Written] = [:]

  /// More bytes are no note.
  private static let longest = 4_000

  /// - Parameter kept: the lists of references, whose entries are no notes.
  init(in page: Page, kept: Set<Int>) {
    let keptRanges = kept.map(page.range)
    var elements: [String: Int] = [:]
    var marks: [(node: Int, target: String)] = []
    for node in page.tree.nodes.indices where !page.tree.nodes[node].isText {
      if let id = page.tree.value(.id, of: node) { elements[id] = elements[id] ?? node }
      guard page.tree.nodes[node].tag == .a else { continue }
      if let name = page.tree.value(.name, of: node) { elements[name] = elements[name] ?? node }
      if let target = Self.fragment(page, node), Self.isMark(page, node) {
        marks.append((node, target))
      }
    }
    for (node, target) in marks {
      guard byTarget[target] == nil, let element = elements[target], element > node,
        let box = Self.box(page, around: element, awayFrom: node),
        !keptRanges.contains(where: { $0.contains(box) }),
        let back = Self.wayBack(page, from: element, in: box, to: node, elements)
      else { continue }
      let text = Self.text(page, box, without: back)
      guard !text.isEmpty, text.utf8.count <= Self.longest else { continue }
      let isComment = target.hasPrefix("cmnt") || target.contains("msocom")
      byTarget[target] = Written(kind: isComment ? .comment : .footnote, text: text, box: box)
    }
  }

  static func fragment(_ page: Page, _ node: Int) -> String? {
    guard let target = page.tree.value(.href, of: node), target.hasPrefix("#"),
      target.utf8.count > 1
    else { return nil }
    return String(target.dropFirst())
  }

  /// Whether the words of a link are short, as "[a]", "3" and "*" are.
  private static func isMark(_ page: Page, _ node: Int) -> Bool {
    let words = page.tree.allText(node).filter { $0 > 0x20 }
    return !words.isEmpty && words.count <= 8
  }

  /// The box that begins with an element, the largest that holds nothing else before it.
  private static func box(_ page: Page, around element: Int, awayFrom mark: Int) -> Int? {
    var box: Int? = element
    while let at = box, !page.isBlock(at) { box = page.parent(at) }
    guard var best = box, begins(page, best, with: element), !page.range(best).contains(mark)
    else { return nil }
    while let around = page.parent(best) {
      let tag = page.tree.nodes[around].tag
      guard tag == .div || tag == .li || tag == .aside || tag == .dd,
        begins(page, around, with: element), !page.range(around).contains(mark),
        page.tree.allText(around).count <= longest, isOne(page, around)
      else { break }
      best = around
    }
    let hasHeadings = page.range(best).contains { page.tree.nodes[$0].tag.headingLevel != nil }
    return hasHeadings ? nil : best
  }

  private static func begins(_ page: Page, _ box: Int, with element: Int) -> Bool {
    guard box < element else { return box == element }
    return !(box..<element).contains { node in
      page.tree.nodes[node].isText
        && page.tree.text[page.tree.textRange(node)].contains { $0 > 0x20 }
    }
  }

  /// Whether a box holds no more than one mark that leads back.
  private static func isOne(_ page: Page, _ box: Int) -> Bool {
    page.range(box).count {
      page.tree.nodes[$0].tag == .a && fragment(page, $0) != nil && isMark(page, $0)
    } <= 1
  }

  /// The link in a note that leads back to its mark.
  private static func wayBack(
    _ page: Page, from element: Int, in box: Int, to mark: Int, _ elements: [String: Int]
  ) -> Int? {
    page.range(box).first { node in
      guard page.tree.nodes[node].tag == .a, let target = fragment(page, node),
        let element = elements[target]
      else { return false }
      // The mark itself, or what is just around it.
      return element == mark || page.range(element).contains(mark) && mark - element <= 3
    }
  }

  /// The words of a note with the addresses of its links.
  private static func text(_ page: Page, _ box: Int, without back: Int) -> String {
    var text: [UInt8] = []
    var addresses: [String] = []
    let left = page.range(back)
    for node in page.range(box) where !left.contains(node) {
      if page.tree.nodes[node].isText {
        text += page.tree.text[page.tree.textRange(node)]
      } else if page.isBlock(node) || page.tree.nodes[node].tag == .br {
        text.append(0x20)
      } else if page.tree.nodes[node].tag == .a,
        let address = page.tree.value(.href, of: node).flatMap(LinkAddress.target)
      {
        addresses.append(address)
      }
    }
    var words = PageMetadata.plain(String(decoding: text, as: UTF8.self))
    for address in addresses where !words.contains(address) { words += " <\(address)>" }
    return words
  }
}
