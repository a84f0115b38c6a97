import Foundation

/// Makes mutants of sentences whose claims were read.
package struct MutantMaker {
  private let articles: [Article]
  private var random: SeededRandom

  /// An article with what was read in it.
  package struct Article: Sendable {
    /// "md" or "txt"
    package let suffix: String
    package let text: Data
    package let sentences: [ReadSentence]

    package init(suffix: String, text: Data, sentences: [ReadSentence]) {
      self.suffix = suffix
      self.text = text
      self.sentences = sentences
    }
  }

  package init(articles: [Article], seed: UInt64) {
    self.articles = articles
    random = SeededRandom(seed: seed)
  }

  /// Mutants of sentences in their articles, at most `Mutation.most` of a kind.
  package mutating func ofArticles() -> [Mutant] {
    var all: [Mutant] = []
    for mutation in Mutation.allCases where mutation.isOfArticle {
      var made: [Mutant] = []
      for article in articles {
        for sentence in article.sentences {
          if let mutant = mutant(mutation, sentence, article) { made.append(mutant) }
        }
      }
      all += made.shuffled(using: &random).prefix(Mutation.most)
    }
    return all
  }

  private func mutant(
    _ mutation: Mutation, _ sentence: ReadSentence, _ article: Article
  ) -> Mutant? {
    for claim in sentence.claims {
      guard let changed = mutation.change(sentence.text, claim), changed != sentence.text,
        !mutation.concernsWhatMayDiffer || !isStated(claim, outside: sentence, article)
      else { continue }
      var text = article.text
      text.replaceSubrange(sentence.start..<sentence.end, with: Data(changed.utf8))
      let (before, after) = ("before." + article.suffix, "after." + article.suffix)
      return Mutant(
        mutation: mutation, rules: mutation.rules(for: claim),
        files: [
          before: String(decoding: article.text, as: UTF8.self),
          after: String(decoding: text, as: UTF8.self),
        ], control: [:],
        places: (
          .init(file: after, start: sentence.start, end: sentence.start + changed.utf8.count),
          .init(file: before, start: sentence.start, end: sentence.end)
        ), sentence: changed, unchanged: article.sentences.count - 1)
    }
    return nil
  }

  /// Whether the article states the claim in another sentence, too.
  private func isStated(
    _ claim: ReadClaim, outside sentence: ReadSentence, _ article: Article
  ) -> Bool {
    article.sentences.contains { other in
      other.start != sentence.start && other.claims.contains { $0.id == claim.id }
    }
  }

  /// Mutants of sentences that were read by themselves, at most `Mutation.most` of a kind.
  ///
  /// - Parameter sentences: those that state their claims without the text around them, and cite nobody.
  package mutating func ofSentences(_ sentences: [ReadSentence]) -> [Mutant] {
    var all: [Mutant] = []
    for mutation in Mutation.allCases where !mutation.isOfArticle {
      var made: [Mutant] = []
      for (number, sentence) in sentences.enumerated() {
        for claim in sentence.claims {
          guard let changed = mutation.change(sentence.text, claim),
            let mutant = mutant(
              mutation, number, sentence, changed, claim, among: sentences)
          else { continue }
          made.append(mutant)
          break
        }
      }
      all += made.shuffled(using: &random).prefix(Mutation.most)
    }
    return all
  }

  private func mutant(
    _ mutation: Mutation, _ number: Int, _ sentence: ReadSentence, _ changed: String,
    _ claim: ReadClaim, among sentences: [ReadSentence]
  ) -> Mutant? {
    let page = "https://example.org/page"
    let doi = "10.5555/\(number + 1)"
    let original = sentence.text
    var mutated: [String: String] = [:]
    var control: [String: String] = [:]
    switch mutation {
    case .numberOfSource, .hedge, .association:
      guard changed != original else { return nil }
      control["page.md"] = Self.page(original, page)
      mutated["page.md"] = control["page.md"]
      control["draft.txt"] = Self.cite(original, page)
      mutated["draft.txt"] = Self.cite(changed, page)
    case .quotation:
      guard changed != original else { return nil }
      control["page.md"] = Self.page(original, page)
      mutated["page.md"] = control["page.md"]
      control["draft.txt"] = Self.cite("“\(Wording.withoutStop(original))”.", page)
      mutated["draft.txt"] = Self.cite("“\(Wording.withoutStop(changed))”.", page)
    case .population:
      let animals = "In mice, " + Wording.asClause(original)
      guard !original.hasPrefix("In ") else { return nil }
      control["page.md"] = Self.page(animals, page)
      mutated["page.md"] = control["page.md"]
      control["draft.txt"] = Self.cite(animals, page)
      mutated["draft.txt"] = Self.cite(original, page)
    case .attribution:
      guard let others = others(claim, among: sentences) else { return nil }
      let text = others.map(\.text).joined(separator: " ")
      control["page.md"] = Self.page(text, page)
      mutated["page.md"] = control["page.md"]
      control["draft.txt"] = Self.cite(others[0].text, page)
      mutated["draft.txt"] = Self.cite(original, page)
    case .citation:
      control["draft.txt"] = Self.cite(original, page)
      mutated["draft.txt"] = original + "\n"
    case .vagueness:
      control["draft.txt"] = Self.cite(original, page)
      mutated["draft.txt"] = "Studies show that \(Wording.asClause(original))\n"
    case .index:
      control["draft.txt"] = Self.cite(original, page)
      mutated["draft.txt"] =
        "Studies published in PubMed show that \(Wording.asClause(original))\n"
    case .body:
      // A year beside the name of the body makes its work one that can be looked up.
      guard !Wording.holdsYear(original) else { return nil }
      control["draft.txt"] = Self.cite(original, page)
      mutated["draft.txt"] = "According to the Mayo Clinic, \(Wording.asClause(original))\n"
    case .anecdote:
      control["draft.txt"] = Self.cite(original, page)
      mutated["draft.txt"] = "One patient told us that \(Wording.asClause(original))\n"
    case .copy:
      guard original.utf8.count >= 110 else { return nil }
      control["a.txt"] = original + "\n"
      mutated["a.txt"] = original + "\n"
      mutated["b.txt"] = original + "\n"
    case .round:
      control["a.md"] = Self.page(original, page)
      control["b.md"] = Self.page(Self.cite(original, page), "https://example.org/other")
      mutated["a.md"] = Self.page(Self.cite(original, "https://example.org/other"), page)
      mutated["b.md"] = control["b.md"]
    case .retraction:
      let header = "OriginalPaperDOI,RetractionNature,RetractionDOI,RetractionDate\n"
      control["retractions.csv"] = header + "10.5555/0,Retraction,10.5555/0r,1/2/2020 0:00\n"
      mutated["retractions.csv"] = header + "\(doi),Retraction,\(doi)r,1/2/2020 0:00\n"
      control["draft.txt"] = Self.cite(original, "https://doi.org/" + doi)
      mutated["draft.txt"] = control["draft.txt"]
    case .doseBound, .doseUnit, .figure, .negation, .direction, .status, .safety: return nil
    }
    return Mutant(
      mutation: mutation, rules: mutation.rules(for: claim), files: mutated, control: control,
      places: nil, sentence: changed, unchanged: control.count)
  }

  /// Two sentences about the same subject that name the object nowhere.
  private func others(_ claim: ReadClaim, among sentences: [ReadSentence]) -> [ReadSentence]? {
    guard let object = claim.object?.name.lowercased() else { return nil }
    let words = object.split(separator: " ").filter { $0.count > 3 }
    let found = sentences.filter { sentence in
      guard !sentence.claims.contains(where: { $0.id == claim.id }) else { return false }
      let text = sentence.text.lowercased()
      return sentence.claims.contains {
        $0.subject.name == claim.subject.name && $0.isAffirmed && $0.isAsserted
          && $0.object != nil
      } && !words.contains { text.contains($0) }
    }
    return found.count < 2 || words.isEmpty ? nil : Array(found.prefix(2))
  }

  private static func page(_ text: String, _ url: String) -> String {
    "---\ntitle: Page\nurl: \(url)\n---\n\n\(text)\n"
  }

  private static func cite(_ sentence: String, _ url: String) -> String {
    "\(Wording.withoutStop(sentence)) (\(url)).\n"
  }
}
