import Claims

extension SentenceReader {
  /// "numbness or weakness of the face, arm, or leg": the same behind the first item.
  private func distributeInnerTrouble(_ list: ArgumentListBuilder) {
    var trouble = -1
    for k in 1..<list.count {
      let item = list[k]
      if item.concept.type == .condition {
        let isOfPart =
          item.end - item.first > 2 && item.first >= 0 && item.end <= tokens.count
          && (word(item.first + 1) == grammar.of || word(item.first + 1) == grammar.in)
          && classes(item.first).isDisjoint(with: [.symptomNoun, .carrier, .vague])
        trouble = isOfPart ? item.first : -1
      } else if trouble >= 0, isOrgan(item) || !item.isKnown && item.concept.type == .concept,
        !isPerson(item), item.direction == .none, item.end - item.first < 3
      {
        concepts.begin()
        appendWord(trouble)
        concepts.append(word(trouble + 1) == grammar.in ? " in the " : " of the ")
        concepts.append(nameOf: item.concept)
        list[k].concept = named(orElse: .condition)
        list[k].worded = 0..<0
      } else {
        trouble = -1
      }
    }
  }

  /// "swelling of the face, lips or tongue": what befalls the first part of the body befalls each.
  func distributeTrouble(_ list: ArgumentListBuilder) {
    guard list.count > 1 else { return }
    distributeInnerTrouble(list)
    guard list[0].concept.type == .condition else { return }
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
