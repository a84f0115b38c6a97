import Claims
import Documents

/// One pass over a document for its annotations.
struct AnnotationWalk {
  let text: UnsafeBufferPointer<UInt8>
  let document: Document
  var reader: SentenceReader
  let analyzer: SentenceAnalyzer
  let splitter: SentenceSplitter
  let cues: CueRecognizer
  var passedOver: PassedOverTerms

  private var annotations: [Annotation] = []
  private var sentences: [TextRange] = []
  private var reading = CueReading()
  /// A sentence that the items of a list complete.
  private var leadIn: TextRange?
  private var nextLink = 0
  private var nextMark = 0

  init(
    text: UnsafeBufferPointer<UInt8>, document: Document, reader: SentenceReader,
    analyzer: SentenceAnalyzer, splitter: SentenceSplitter, cues: CueRecognizer,
    passedOver: PassedOverTerms
  ) {
    self.text = text
    self.document = document
    self.reader = reader
    self.analyzer = analyzer
    self.splitter = splitter
    self.cues = cues
    self.passedOver = passedOver
  }

  mutating func run() -> [Annotation] {
    for block in document.blocks where block.kind != .frontMatter {
      if !block.isListItem { leadIn = nil }
      sentences.removeAll(keepingCapacity: true)
      splitter.split(text, block.range, into: &sentences)
      for sentence in sentences where sentence.length > 0 {
        read(sentence, leadIn: block.isListItem ? leadIn : nil)
        if !block.isListItem { leadIn = isOpen(sentence) ? sentence : nil }
      }
    }
    return annotations
  }

  private mutating func read(_ sentence: TextRange, leadIn: TextRange?) {
    analyzer.analyze(
      text, sentence, leadIn: leadIn, into: reader.analysis)
    cues.recognize(reader.analysis, into: &reading)
    reader.begin()
    reader.findClauses()
    let first = annotations.count
    let isHedged = reading.cues.contains {
      $0.category == .hedge && sentence.contains(range($0.first, $0.end))
    }
    annotations.append(
      Annotation(range: sentence, content: .sentence(isHedged ? .hedged : .asserted)))
    addMentions(sentence)
    addQuantities(sentence)
    addCues(sentence)
    let found = reader.citations(
      links: links(in: sentence), marks: marks(in: sentence), references: document.references)
    for citation in found where sentence.contains(citation.range) {
      annotations.append(Annotation(range: citation.range, content: .citation(citation)))
    }
    sort(from: first)
  }

  private mutating func addMentions(_ sentence: TextRange) {
    for mention in Array(reader.analysis.mentions) + passedOver.find(reader.analysis) {
      let range = range(mention.first, mention.end)
      guard sentence.contains(range) else { continue }
      let concept = reader.vocabulary.terms[Int(mention.term)].concept
      annotations.append(
        Annotation(
          range: range,
          content: .mention(
            concept, reading.polarity(of: mention), reading.certainty(of: mention))))
    }
  }

  private mutating func addQuantities(_ sentence: TextRange) {
    for quantity in reader.analysis.quantities where sentence.contains(quantity.range) {
      annotations.append(
        Annotation(range: quantity.range, content: .quantity(AnnotatedQuantity(quantity))))
    }
  }

  private mutating func addCues(_ sentence: TextRange) {
    for cue in reading.cues {
      let range = range(cue.first, cue.end)
      guard sentence.contains(range) else { continue }
      let scope = cue.scopeEnd > cue.scopeFirst ? self.range(cue.scopeFirst, cue.scopeEnd) : nil
      let category: AnnotatedCue = cue.category == .negation ? .negation : .hedge
      annotations.append(Annotation(range: range, content: .cue(category, scope: scope)))
    }
  }

  private func range(_ first: Int32, _ end: Int32) -> TextRange {
    let tokens = reader.analysis.tokens
    return TextRange(Int(tokens[Int(first)].start), Int(tokens[Int(end) - 1].end))
  }

  /// Whether a sentence waits for the items of a list: "It does not treat:".
  private func isOpen(_ sentence: TextRange) -> Bool {
    var i = sentence.end - 1
    while i > sentence.start, text[i] <= 0x20 { i -= 1 }
    return text[i] == 0x3A || text[i] == 0x2C
  }

  private mutating func marks(in range: TextRange) -> ArraySlice<CitationMark> {
    let all = document.marks
    while nextMark < all.count, all[nextMark].range.end <= range.start { nextMark += 1 }
    var end = nextMark
    while end < all.count, all[end].range.start < range.end { end += 1 }
    return all[nextMark..<end]
  }

  private mutating func links(in range: TextRange) -> ArraySlice<Link> {
    let all = document.links
    while nextLink < all.count, all[nextLink].range.end <= range.start { nextLink += 1 }
    var end = nextLink
    while end < all.count, all[end].range.start < range.end { end += 1 }
    return all[nextLink..<end]
  }

  // MARK: Order

  private mutating func sort(from first: Int) {
    let ranked = annotations[first...].enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.range.start != y.range.start { return x.range.start < y.range.start }
      if x.rank != y.rank { return x.rank < y.rank }
      if x.range.end != y.range.end { return x.range.end > y.range.end }
      return a.offset < b.offset
    }
    annotations.replaceSubrange(first..., with: ranked.map(\.element))
  }
}

extension Annotation {
  fileprivate var rank: Int {
    switch content {
    case .sentence: 0
    case .mention: 1
    case .quantity: 2
    case .cue: 3
    case .citation: 4
    }
  }
}
