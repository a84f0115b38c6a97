import Documents
import XMLReading

/// Writes the main content of a page as the text of a document.
struct PageWriter {
  let content: MainContent
  let targets: PageTargets
  var builder = DocumentBuilder()
  /// The boxes around what is written, outermost first.
  var boxes: [Int] = []
  /// Marks in the text that lead to entries of a list or to notes, to be bound when all is written.
  var pendingMarks: [(range: TextRange, target: String, words: String)] = []
  /// Where the entries of lists of references stand in the text, with the elements they come from.
  var entries: [PageEntry] = []
  var notes: [Note] = []
  /// Whether the content begins with the title, marked or not.
  private(set) var beginsWithTitle = false
  /// How the paragraph looks that is being written, and where it begins.
  var look: (start: Int?, boldness: Boldness) = (nil, Boldness())
  /// Where the paragraphs begin that are all bold.
  var boldParagraphs: Set<Int> = []
  private var comments: ArraySlice<HTMLTree.Comment>
  private var breaks = 0
  private var isTermOpen = false

  var page: Page { content.page }
  var tree: HTMLTree { content.page.tree }

  init(content: MainContent) {
    self.content = content
    comments = content.page.tree.comments[...]
    targets = PageTargets(content.page, notes: content.notes)
  }

  /// The document of the page.
  mutating func document(
    path: String, stated: PageMetadata, warnings: [ImportWarning]
  ) -> Document {
    let heading = content.titleHeading.map { words(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    let metadata = stated.metadata(heading: heading)
    noteComments(before: content.titleHeading ?? titleElement)
    writeTitle(heading ?? metadata.title)
    for root in content.roots {
      write(page.range(root))
      builder.endBlock()
    }
    noteComments(before: tree.nodes.count)
    findUnmarkedStructure()
    countLosses()
    let lists = PageReferences(entries: entries, marks: pendingMarks, targets: targets)
    let end = builder.document(path: path, metadata: metadata, notes: notes, warnings: warnings)
    return lists.bind(in: end)
  }

  private var titleElement: Int {
    tree.nodes.indices.first { tree.nodes[$0].tag == .title } ?? 0
  }

  /// Takes the comments that stand before a node over to where the text is.
  private mutating func noteComments(before node: Int) {
    while let comment = comments.first, comment.node <= node {
      builder.addComment(comment.comment.body, line: comment.comment.line)
      comments.removeFirst()
    }
  }

  /// The title stands before the content, unless it stands in it. What is longer than titles are is none: some pages
  /// state a whole paragraph as theirs.
  private mutating func writeTitle(_ title: String?) {
    guard let title, !title.isEmpty, title.utf8.count <= 300 else { return }
    var line: Int?
    if let heading = content.titleHeading {
      line = Int(tree.nodes[heading].line)
      let isInside = content.roots.contains { page.range($0).contains(heading) }
      if isInside, isWritten(heading) { return }
    }
    beginsWithTitle = content.titleHeading == nil && firstWords == TextUnitFinder.words(of: title)
    if beginsWithTitle { return }
    builder.begin(.heading(level: 1), origin: Origin(line: line, path: nil))
    builder.append(title)
    builder.endBlock()
  }

  /// The words of the box in which the content begins.
  private var firstWords: [UInt32]? {
    for root in content.roots {
      let first = page.range(root).first { tree.nodes[$0].isText && isWritten($0) && hasWords($0) }
      guard var node = first else { continue }
      while !page.isBlock(node), let parent = page.parent(node) { node = parent }
      return TextUnitFinder.words(of: words(of: node))
    }
    return nil
  }

  private func hasWords(_ node: Int) -> Bool {
    tree.text[tree.textRange(node)].contains { $0 > 0x20 }
  }

  private func isWritten(_ node: Int) -> Bool {
    var at: Int? = node
    while let node = at {
      if page.isLeftOut[node] { return false }
      at = page.parent(node)
    }
    return page.range(node).contains { tree.nodes[$0].isText && !page.isLeftOut[$0] }
  }

  func words(of node: Int) -> String {
    PageMetadata.plain(String(decoding: tree.allText(node), as: UTF8.self))
  }

  // MARK: Boxes

  private mutating func write(_ range: Range<Int>) {
    boxes = []
    var links: [Int] = []
    var i = range.lowerBound
    while i < range.upperBound {
      while let link = links.last, Int(tree.nodes[link].end) <= i {
        builder.endLink()
        links.removeLast()
      }
      while let box = boxes.last, Int(tree.nodes[box].end) <= i { leave(box) }
      let node = tree.nodes[i]
      if !comments.isEmpty { noteComments(before: i) }
      if page.isLeftOut[i] {
        i = Int(node.end)
        continue
      }
      if node.isText {
        if hasWords(i) {
          open(i)
          noteLook(of: i)
          breaks = 0
        }
        append(tree.text[tree.textRange(i)])
      } else if page.isBlock(i) {
        enter(i)
      } else if let behind = writeInline(i) {
        i = behind
        continue
      } else if node.tag == .a, let target = linkTarget(i) {
        links.append(i)
        if tree.allText(i).contains(where: { $0 > 0x20 }) { open(i) }
        builder.beginLink(to: target)
      }
      i += 1
    }
    while !links.isEmpty {
      builder.endLink()
      links.removeLast()
    }
    while let box = boxes.last { leave(box) }
  }

  private mutating func enter(_ node: Int) {
    if tree.nodes[node].tag == .dd, isTermOpen {
      builder.append(": ")
      isTermOpen = false
    } else if !isInDataRow {
      builder.endBlock()
    }
    breaks = 0
    boxes.append(node)
  }

  private mutating func leave(_ node: Int) {
    boxes.removeLast()
    let tag = tree.nodes[node].tag
    if isInDataRow {
      if tag == .td || tag == .th { builder.nextCell() }
    } else if tag == .dt {
      isTermOpen = builder.openKind != nil
    } else {
      // What follows an item within an item is a block of its own.
      builder.endBlock()
      isTermOpen = false
    }
    if targets.isEntry(node) { noteEntry(node) }
  }

  /// Whether what is written stands in a row of data.
  private var isInDataRow: Bool {
    boxes.contains { tree.nodes[$0].tag == .tr && isOfDataTable($0) }
  }

  /// The text of an entry is the blocks that were written since it began.
  private mutating func noteEntry(_ node: Int) {
    guard let start = openEntry, start.node == node else { return }
    openEntry = nil
    builder.endBlock()
    let blocks = builder.blocks.drop { $0.range.start < start.offset }
    guard let first = blocks.first, let last = blocks.last else { return }
    entries.append(
      PageEntry(node: node, range: TextRange(first.range.start, last.range.end)))
  }

  /// The entry that is being written, and where its text begins.
  private var openEntry: (node: Int, offset: Int)?

  /// Begins a block where none is open, of the kind that the boxes say.
  mutating func open(_ node: Int) {
    guard builder.openKind == nil else { return }
    isTermOpen = false
    builder.begin(kind(), origin: origin(node))
    if openEntry == nil, let entry = boxes.last(where: { targets.isEntry($0) }) {
      openEntry = (entry, builder.endOffset)
    }
  }

  private func kind() -> Block.Kind {
    var depth = 0
    var found: Block.Kind?
    for box in boxes.reversed() {
      let tag = tree.nodes[box].tag
      if let level = tag.headingLevel, found == nil {
        let isTitle = box == content.titleHeading
        found = .heading(level: isTitle ? 1 : max(2, level))
      }
      if targets.isInReferences(box), !isHeading(found) {
        return .footnote
      }
      switch tag {
      case .li, .dt, .dd:
        if found == nil { found = .listItem(depth: 0) } else { depth += 1 }
      case .tr where isOfDataTable(box): found = found ?? .tableRow
      case .blockquote: found = found ?? .quotation
      case .summary: found = found ?? .heading(level: 3)
      default: break
      }
    }
    if case .listItem = found { return .listItem(depth: depth) }
    return found ?? .paragraph
  }

  private func isHeading(_ kind: Block.Kind?) -> Bool {
    if case .heading = kind { return true }
    return false
  }

  /// The way to the innermost box, with the number among those of its name where there are several.
  private func origin(_ node: Int) -> Origin {
    let steps = boxes.suffix(4).map { box in
      let tag = tree.nodes[box].tag
      return tag == .other ? "*" : tag.name
    }
    let line = Int(tree.nodes[node].line)
    return Origin(
      line: line > 0 ? line : nil, path: steps.isEmpty ? nil : steps.joined(separator: "/"))
  }

  // MARK: Tables

  /// Whether a row or a cell belongs to a table of data, whose rows are lines. Tables that hold blocks of text are
  /// there for the layout.
  private func isOfDataTable(_ node: Int) -> Bool {
    var at: Int? = node
    while let i = at {
      if tree.nodes[i].tag == .table { return targets.dataTables.contains(i) }
      at = page.parent(i)
    }
    return false
  }

  // MARK: Text

  /// Appends text without soft hyphens and other marks that show nothing.
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else {
      builder.append(bytes: bytes)
      return
    }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let rest = bytes[i...]
      if rest.starts(with: [0xC2, 0xAD]) {
        i += 2
      } else if rest.starts(with: [0xE2, 0x80, 0x8B]) || rest.starts(with: [0xEF, 0xBB, 0xBF]) {
        i += 3
      } else {
        kept.append(bytes[i])
        i += 1
      }
    }
    builder.append(bytes: kept)
  }

  mutating func lineBreak() {
    breaks += 1
    if breaks > 1, !isInDataRow { builder.endBlock() } else { builder.breakLine() }
  }

  // MARK: Losses

  private mutating func countLosses() {
    for root in content.roots {
      page.forEachNodeOfAll(in: page.range(root)) { node in
        switch tree.nodes[node].tag {
        case .img where !page.isLeftOut[node]: builder.lose("images")
        case .math: builder.lose("formulas")
        case .video, .audio: builder.lose("recordings")
        case .iframe, .embed, .object: builder.lose("embedded pages")
        case .form: builder.lose("forms")
        default: break
        }
      }
    }
  }
}
