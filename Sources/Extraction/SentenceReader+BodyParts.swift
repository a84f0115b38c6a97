import Claims

extension SentenceReader {
  /// "swelling of the face, lips or tongue": what befalls the first part of the body befalls each.
  func distributeTrouble(_ list: ArgumentListBuilder) {
    guard list.count > 1, list[0].concept.type == .condition else { return }
    let first = list[0].first
    guard list[0].end - first > 2, first >= 0, list[0].end <= tokens.count,
      word(first + 1) == grammar.of
    else { return }
    for k in 1..<list.count {
      let item = list[k]
      guard item.concept.type == .target || item.concept.type == .concept,
        item.end - item.first < 3, item.direction == .none
      else { return }
      concepts.begin()
      appendWord(first)
      concepts.append(" of the ")
      concepts.append(nameOf: item.concept)
      list[k].concept = named(orElse: .condition)
      list[k].worded = 0..<0
      list[k].isKnown = list[0].isKnown
    }
  }
}
