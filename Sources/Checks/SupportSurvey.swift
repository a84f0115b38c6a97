import ClaimGraph
import Claims
import Documents

/// Who backs what in one source after another, as far as the words near a claim tell.
struct SupportSurvey {
  private let graph: ClaimGraph
  private var source = -1
  /// Citations of the source, in document order.
  private var citations = 0..<0
  /// By citation, counted from the first of the source: how many works to look up are named before it.
  private var referencesBefore: [Int] = []
  /// The paragraph asked about last, and whether somebody with a name is cited in it.
  private var lastParagraph: (range: TextRange, isNamed: Bool)?

  init(_ graph: ClaimGraph) { self.graph = graph }

  /// Turns to a source, of which everything that follows is asked.
  mutating func turn(to source: Int) {
    guard source != self.source else { return }
    self.source = source
    lastParagraph = nil
    citations = graph.citations(ofSource: source)
    referencesBefore.removeAll(keepingCapacity: true)
    referencesBefore.append(0)
    var count = 0
    for citation in citations {
      if graph.citations[citation].citation.kind == .reference
        || graph.citations[citation].citation.reference != nil
      {
        count += 1
      }
      referencesBefore.append(count)
    }
  }

  /// Whether somebody is named for what the passage states: in its sentence anybody at all, in its paragraph
  /// somebody with a name or a work to look up.
  ///
  /// A regulator that only reports a decision of its own backs no other sentence.
  mutating func isAnybodyCited(forPassage passage: Int) -> Bool {
    if !citations(in: graph.passages[passage].sentence).isEmpty { return true }
    let paragraph = graph.passages[passage].paragraph
    if let last = lastParagraph, last.range == paragraph { return last.isNamed }
    let isNamed = citations(in: paragraph).contains { citation in
      switch graph.citations[citation].citation.kind {
      case .vague, .anecdote, .index: false
      case .regulator: backsMoreThanDecisions(citation)
      default: true
      }
    }
    lastParagraph = (paragraph, isNamed)
    return isNamed
  }

  /// Whether a work that can be looked up is named beside the citation: in the sentences of the passages, or
  /// where no passage is known in the paragraph.
  func isReferenceGiven(with citation: Int, passages: [Int]) -> Bool {
    if graph.citations[citation].citation.reference != nil { return true }
    var area = graph.citations[citation].citation.range
    if passages.isEmpty {
      area = area.union(passage(of: citation).map { graph.passages[$0].paragraph } ?? area)
    } else {
      for passage in passages { area = area.union(graph.passages[passage].sentence) }
    }
    // The marker of a note may stand behind the full stop.
    area = TextRange(area.start, area.end + 12)
    let near = citations(in: area)
    return referencesBefore[near.lowerBound - citations.lowerBound]
      < referencesBefore[near.upperBound - citations.lowerBound]
  }

  private func backsMoreThanDecisions(_ citation: Int) -> Bool {
    graph.speakOfMoreThanDecisions(graph.assertions(ofCitation: citation))
  }

  /// The passage of a citation that no claim was found for.
  func passage(of citation: Int) -> Int? {
    let range = graph.citations[citation].citation.range
    let passages = graph.passages(ofSource: graph.citations[citation].source)
    var (low, high) = (passages.lowerBound, passages.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if graph.passages[middle].range.start <= range.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    // The passages of a sentence are few.
    for passage in (max(passages.lowerBound, low - 32)..<low).reversed()
    where graph.passages[passage].range.contains(range)
      && graph.assertions(ofPassage: passage).isEmpty
    {
      return passage
    }
    return nil
  }

  /// Citations that begin within the range.
  private func citations(in range: TextRange) -> Range<Int> {
    firstCitation(from: range.start)..<firstCitation(from: range.end)
  }

  private func firstCitation(from offset: Int) -> Int {
    var (low, high) = (citations.lowerBound, citations.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if graph.citations[middle].citation.range.start < offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
