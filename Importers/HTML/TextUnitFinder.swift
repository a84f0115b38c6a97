import XMLReading

/// Finds the stretches of running text in what is left of a page.
struct TextUnitFinder {
  private let page: Page
  private var units: [TextUnit] = []
  /// The boxes around what is read, and the link.
  private var boxes: [Int] = []
  private var linkEnd = 0
  private var linkWeight = 1.0

  private var first: Int?
  private var last = 0
  private var breaks = 0
  private var length = 0
  private var linkLength = 0.0
  private var commas = 0
  private var isInSpace = true
  private var lastByte: UInt8 = 0
  private var hash: UInt32 = 0
  private var words: [UInt32] = []

  static func units(of page: Page, in range: Range<Int>? = nil) -> [TextUnit] {
    var finder = TextUnitFinder(page: page)
    finder.read(range ?? page.tree.nodes.indices)
    finder.findAlone()
    return finder.units
  }

  /// The hashes of the words of a text, as units have them.
  static func words(of text: String) -> [UInt32] {
    var words: [UInt32] = []
    var hash: UInt32 = 0
    for byte in text.utf8 {
      if isWord(byte) {
        hash = hashed(hash, byte)
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
    }
    if hash != 0 { words.append(hash) }
    return words
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func hashed(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    let folded = byte < 0x80 && byte >= 0x41 ? byte | 0x20 : byte
    return (hash ^ UInt32(folded) ^ 0x9E37) &* 16_777_619
  }

  private init(page: Page) { self.page = page }

  private mutating func read(_ range: Range<Int>) {
    let nodes = page.tree.nodes
    var i = range.lowerBound
    while i < range.upperBound {
      while let box = boxes.last, Int(nodes[box].end) <= i {
        finish()
        boxes.removeLast()
      }
      if page.isLeftOut[i] {
        i = Int(nodes[i].end)
        continue
      }
      let node = nodes[i]
      if node.isText {
        readText(i)
      } else if page.isBlock(i) {
        finish()
        boxes.append(i)
      } else if node.tag == .br {
        breaks += 1
        space()
        if breaks > 1 { finish() }
      } else if node.tag == .a, page.tree.has(.href, i) {
        linkEnd = Int(node.end)
        let isWithin = page.tree.bytes(.href, of: i)?.first == UInt8(ascii: "#")
        linkWeight = isWithin ? 0.3 : 1
      }
      i += 1
    }
    finish()
  }

  private mutating func space() {
    if !isInSpace, hash != 0 { endWord() }
    isInSpace = true
  }

  private mutating func endWord() {
    if hash != 0 { words.append(hash) }
    hash = 0
  }

  private mutating func readText(_ node: Int) {
    page.tree.text.withUnsafeBufferPointer { text in
      readText(node, text)
    }
  }

  private mutating func readText(_ node: Int, _ text: UnsafeBufferPointer<UInt8>) {
    let isLink = node < linkEnd
    let range = page.tree.textRange(node)
    var wrote = false
    for i in range {
      let byte = text[i]
      if byte <= 0x20 {
        isInSpace = true
        endWord()
        continue
      }
      if isInSpace, length > 0 {
        length += 1
        if isLink { linkLength += linkWeight }
      }
      isInSpace = false
      wrote = true
      lastByte = byte
      if byte & 0xC0 != 0x80 {
        length += 1
        if isLink { linkLength += linkWeight }
      }
      if Self.isWord(byte) {
        hash = Self.hashed(hash, byte)
      } else {
        endWord()
        if byte == UInt8(ascii: ",") { commas += 1 }
      }
      // The commas of Chinese, Japanese and Arabic.
      if byte == 0x81 || byte == 0x8C, i >= range.lowerBound + 2, Self.isWideComma(text, i) {
        commas += 1
      }
    }
    if wrote {
      if first == nil { first = node }
      last = node
      breaks = 0
    }
  }

  private static func isWideComma(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    text[i] == 0x81 && text[i - 1] == 0x80 && text[i - 2] == 0xE3
      || text[i] == 0x8C && (text[i - 1] == 0xBC && text[i - 2] == 0xEF || text[i - 1] == 0xD8)
  }

  private mutating func finish() {
    endWord()
    defer {
      first = nil
      breaks = 0
      length = 0
      linkLength = 0
      commas = 0
      isInSpace = true
      words = []
    }
    guard let first, length > 0 else { return }
    // . ! ? : and what closes a quotation, also of more than one byte.
    let isEnd = ".!?\")".utf8.contains(lastByte) || lastByte == 0x9D || lastByte == 0x82
    let box = boxes.last ?? 0
    let unit = TextUnit(
      box: box, nodes: first..<last + 1, length: length, linkLength: Int(linkLength),
      commas: commas, endsSentence: isEnd, words: words)
    units.append(unit)
  }

  /// Takes note of which units share their box with others.
  private mutating func findAlone() {
    for i in units.indices {
      let box = page.range(units[i].box)
      let hasBefore = i > 0 && units[i - 1].nodes.lowerBound >= box.lowerBound
      let hasBehind = i + 1 < units.count && units[i + 1].nodes.lowerBound < box.upperBound
      units[i].isAlone = !hasBefore && !hasBehind
    }
  }
}
