import Claims

extension SentenceReader {
  /// "costs about £7", "is more expensive than", "is covered by most insurance plans".
  func readMoney() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let lemma = lemma(Int(verb.head))
      if verb.flags.contains(.copular) {
        let i = skipLight(clause.chunk + 1)
        guard kind(i) == .adjective || isNounPhrase(i) else { continue }
        for token in Int(chunks[i].first)..<Int(chunks[i].end)
        where classes(token).contains(.cost) && tokens[token].tag == .adjective {
          emitCost(index, Int(chunks[i].first), Int(chunks[i].end))
          break
        }
      } else if lemma == grammar.cost {
        for token in Int(verb.end)..<tokens.count where tokens[token].kind == .quantity {
          let quantity = analysis.quantities[Int(tokens[token].quantity)]
          if quantity.dimension == .currency {
            emitCost(index, token, token + 1)
            break
          }
        }
      } else if lemma == grammar.cover {
        readCover(index)
      }
    }
  }

  private func emitCost(_ index: Int, _ first: Int, _ end: Int) {
    let object = Argument(
      concept: phrase(first, end, as: .concept), first: first, end: end, isKnown: true)
    var subjects = subjects(of: clauses[index]).filter { $0.concept.type == .substance }
    if subjects.isEmpty, let topic = discourse.topic { subjects = list(topic) }
    for subject in subjects {
      emit(kind: .economic, predicate: .hasCost, subject: subject, object: object, clause: index)
    }
  }

  private func readCover(_ index: Int) {
    let clause = clauses[index]
    let isPassive = chunks[clause.chunk].flags.contains(.passive)
    func isInsurer(_ range: Range<Int>) -> Bool {
      range.contains { classes($0).contains(.insurer) }
    }
    if isPassive {
      let i = skipLight(clause.chunk + 1)
      guard isPreposition(i, grammar.by), isNounPhrase(i + 1) else { return }
      let phrase = Int(chunks[i + 1].first)..<Int(chunks[i + 1].end)
      guard isInsurer(phrase) else { return }
      emitCover(index, subjectOrTopic(of: clause), phrase)
    } else if clause.subjectEnd > clause.subjectFirst {
      let phrase =
        Int(chunks[clause.subjectFirst].first)..<Int(chunks[clause.subjectEnd - 1].end)
      guard isInsurer(phrase) else { return }
      let objects = arguments(from: skipLight(clause.chunk + 1)).list.map {
        $0.isVague ? (discourse.topic ?? $0) : $0
      }
      emitCover(index, objects, phrase)
    }
  }

  private func emitCover(_ index: Int, _ subjects: ArgumentList, _ payer: Range<Int>) {
    for subject in subjects {
      emit(
        kind: .economic, predicate: .coveredBy, subject: subject,
        object: Argument(
          concept: phrase(payer.lowerBound, payer.upperBound, as: .concept),
          first: payer.lowerBound, end: payer.upperBound, isKnown: true), clause: index)
    }
  }
}
