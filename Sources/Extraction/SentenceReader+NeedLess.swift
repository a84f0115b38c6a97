import Claims

/// What somebody on a substance may need less of: "People with diabetes may need less insulin", "men on insulin may need
/// less of it", "you may need a lower dose of warfarin".
extension SentenceReader {
  @inline(__always)
  func readNeedLess() {
    guard mayHold(oneOf: Self.maybeNeeding), mayHold(oneOf: Self.maybeLess),
      discourse.documentTopic?.concept.type == .substance
    else { return }
    lookForNeedLess()
  }

  @inline(never)
  private func lookForNeedLess() {
    guard let topic = substanceTopic, topic.isKnown else { return }
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let object = skipLight(clause.chunk + 1)
      guard clause.isHedged || clause.isCan || clause.isAdvice,
        Self.needing.contains(tokens[head(clause.chunk)].hash), isNounPhrase(object),
        hasPersonSubject(clause)
          || clause.subjectEnd > clause.subjectFirst
            && isPersonPhrase(clause.subjectFirst),
        (Int(chunks[object].first)..<Int(chunks[object].end)).contains(where: {
          Self.less.contains(tokens[$0].hash)
        })
      else { continue }
      var found = arguments(from: object)
      if found.list.allSatisfy(\.isVague), isPreposition(object + 1, grammar.of),
        isNounPhrase(object + 2)
      {
        found = arguments(from: object + 2)
      }
      var items = found.list.filter(isOther(than: topic))
      if items.isEmpty, isPreposition(object + 1, grammar.of), isNounPhrase(object + 2),
        chunks[object + 2].flags.contains(.pronoun), clause.subjectEnd > clause.subjectFirst
      {
        // "men on insulin may need less of it"
        items = restrictions(from: clause.subjectFirst, limit: clause.chunk)
          .filter(isOther(than: topic))
      }
      for item in items {
        drafts.removeAll {
          $0.subject?.concept == item.concept && $0.predicate == .treats
            || $0.predicate == .interactsWith && $0.object?.concept == item.concept
              && $0.subject?.concept == topic.concept
        }
        emit(
          kind: .safety, predicate: .interactsWith, subject: topic, object: item, clause: index,
          end: max(item.end, Int(chunks[object].end)))
      }
    }
  }

  private func isOther(than topic: Argument) -> (Argument) -> Bool {
    {
      ($0.concept.type == .substance || self.isDrugClass($0)) && $0.isKnown && !$0.isVague
        && $0.concept != topic.concept
    }
  }

  private static var maybeNeeding: WordMask {
    WordMask().or("need").or("needs").or("needed").or("require").or("requires").or("required")
  }
  private static let needing = WordSet("need needs needed require requires required")
  private static var maybeLess: WordMask {
    WordMask().or("less").or("lower").or("smaller").or("reduced")
  }
  private static let less = WordSet("less lower smaller reduced")
}
