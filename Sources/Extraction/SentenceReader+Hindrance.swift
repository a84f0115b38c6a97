/// "prevents the immune system from attacking the joints": what is prevented is what it does, not the thing itself.
extension SentenceReader {
  /// "used to treat tremor associated with Y": which tremor it is; "not recommended for Y": no good, rather than harmful.
  func removeRepeated() {
    guard drafts.count > 1 else { return }
    let isLinked =
      mayHold(hash: Self.associated) || mayHold(hash: Self.related)
      || mayHold(hash: Self.resulting)
    let isRestricted = drafts.contains { $0.predicate == .contraindicatedIn }
    guard isLinked || isRestricted else { return }
    let treated = drafts.filter {
      $0.kind == .therapeutic || $0.kind == .regulatory
        || $0.kind == .mechanism && $0.predicate == .decreases
    }
    guard !treated.isEmpty else { return }
    drafts.removeAll { draft in
      if draft.predicate == .associatedWith, draft.clause >= 0, let subject = draft.subject,
        let object = draft.object, clauses[draft.clause].role == .reduced
      {
        return treated.contains {
          $0.object?.first == subject.first || $0.object?.end == subject.end
            || $0.object?.first == object.first
        }
      }
      if isLinked, draft.predicate == .causes, draft.kind == .mechanism, draft.clause >= 0,
        let object = draft.object, tokens[head(clauses[draft.clause].chunk)].hash == Self.resulting
      {
        // "treats spasticity resulting from Y"
        return treated.contains {
          $0.predicate == .treats && $0.object?.end == object.end
        }
      }
      guard draft.predicate == .contraindicatedIn, let object = draft.object else { return false }
      return treated.contains {
        $0.predicate == .treats && $0.isNegated && $0.object?.first == object.first
          && $0.object?.concept == object.concept
      }
    }
  }

  private static var resulting: UInt64 { WordHash.of("resulting") }
  private static var related: UInt64 { WordHash.of("related") }
  private static var associated: UInt64 { WordHash.of("associated") }

  func removeHindered() {
    guard mayHold(oneOf: Self.maybeFrom) else { return }
    drafts.removeAll { draft in
      guard draft.predicate == .prevents, draft.kind == .mechanism, let object = draft.object else {
        return false
      }
      let from = object.end
      guard from > 0, from + 1 < tokens.count, tokens[from].hash == Self.from else { return false }
      // "from properly filling"
      let doing = tokens[from + 1].tag == .adverb && from + 2 < tokens.count ? from + 2 : from + 1
      return isGerund(doing) && !Self.coming.contains(tokens[doing].hash)
    }
  }

  private func isGerund(_ token: Int) -> Bool {
    let range = tokens[token].range
    return tokens[token].kind == .word && range.length > 4
      && text[(range.end - 3)..<range.end].elementsEqual("ing".utf8)
  }

  /// What a thing does when there comes to be more of it, or when it gets where it is not wanted.
  private static let coming = WordSet(
    "forming growing spreading replicating multiplying clumping rising developing occurring sticking dividing "
      + "reproducing entering getting building clotting")
  private static var maybeFrom: WordMask { WordMask().or("from") }
  private static var from: UInt64 { WordHash.of("from") }
}
