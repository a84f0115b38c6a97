import Claims

/// Amounts that nobody is told to take: how strong a product is, and what is in a food.
extension SentenceReader {
  /// "X CAPSULES (10 mg, 20 mg)" at the head of a page, "10 mg and 20 mg tablets are licensed": what there is to buy.
  func isStrength(_ token: Int, _ quantity: Quantity) -> Bool {
    guard quantity.per == nil || quantity.per == "tablet", quantity.frequency == nil,
      quantity.dimension == .mass
    else { return false }
    return isInTitle(token) || isOfProductOnSale(token)
  }

  /// "One slice of bread has 1 mcg", "turkey (12 mcg in 3 ounces)", "Tuna, 3 ounces | 92 mcg | 167% DV": what is in a
  /// portion of food, which nobody is told to eat.
  func isInFood(_ token: Int, _ quantity: Quantity) -> Bool {
    guard quantity.dimension == .mass || quantity.dimension == .activity,
      quantity.per == nil || quantity.per == "serving", quantity.frequency == nil
    else { return false }
    let near = max(0, token - 14)..<min(tokens.count, token + 6)
    guard near.contains(where: { $0 != token && isFoodPortion($0) }) else { return false }
    guard let index = governingClause(ofToken: token), chunks[clauses[index].chunk].form == .finite,
      clauses[index].chunk < chunkIndex(of: token)
    else { return !hasIntakeVerb(before: token) }
    let verb = lemma(head(clauses[index].chunk))
    return !hasPersonSubject(clauses[index])
      && (containsSomething(index) || verb == grammar.have || verb == grammar.include)
  }

  /// "cup", "3 ounces", "% DV"
  private func isFoodPortion(_ token: Int) -> Bool {
    if tokens[token].kind == .quantity {
      switch analysis.quantities[Int(tokens[token].quantity)].unit {
      case "[oz_av]", "[cup_us]": return true
      // "A tablespoon of X has 5 mg"
      case "[tbs_us]", "[tsp_us]":
        return token == 0 && token + 1 < tokens.count && word(token + 1) == grammar.of
      default: return false
      }
    }
    return Self.portions.contains(tokens[token].hash)
  }

  private static let portions = WordSet(
    "cup cups slice slices serving dv bowl glass glasses handful ounce ounces nut egg fillet")

  private func isInTitle(_ token: Int) -> Bool {
    guard isFragment, !isCell, !discourse.isDosing, tokens.count < 16 else { return false }
    var i = token - 1
    while i >= 0 {
      switch tokens[i].kind {
      case .quantity, .comma, .open: break
      case .word where tokens[i].tag == .conjunction: break
      case .word:
        return i + 1 < tokens.count && tokens[i + 1].kind == .open
          && Self.products.contains(tokens[i].hash)
      default: return false
      }
      i -= 1
    }
    return false
  }

  private func isOfProductOnSale(_ token: Int) -> Bool {
    guard saidByVerbs.contains(.statusVerb) || said.contains(.approval) else { return false }
    var i = token
    var product = -1
    while i < min(tokens.count, token + 6),
      tokens[i].kind == .quantity || tokens[i].kind == .comma || tokens[i].tag == .conjunction
    {
      // "20 mg tablets" is one amount.
      if tokens[i].kind == .quantity,
        let per = analysis.quantities[Int(tokens[i].quantity)].per, Self.forms.contains(per)
      {
        product = i
      }
      i += 1
    }
    if product < 0 {
      guard i < tokens.count, Self.products.contains(tokens[i].hash) else { return false }
      product = i
    }
    let c = chunkIndex(of: product)
    return clauses.contains {
      $0.subjectFirst <= c && c < $0.subjectEnd && chunks[$0.chunk].flags.contains(.passive)
        && !classes(head($0.chunk)).isDisjoint(with: [.statusVerb, .approval])
        && classes(head($0.chunk)).isDisjoint(with: .prescribeVerb)
    }
  }

  private static let forms: Set<String> = [
    "tablet", "capsule", "vial", "sachet", "lozenge", "patch",
  ]
  private static let products: [UInt64] = [
    "tablet", "tablets", "capsule", "capsules", "caplets", "pills", "sachets", "patches", "pens",
    "vials", "lozenges", "gummies", "softgels",
  ].map { WordHash.of($0.utf8) }

  /// "which is often up to 60% starch": a share that something is made up of.
  func isPredicate(_ token: Int) -> Bool {
    guard let index = governingClause(ofToken: token) else { return false }
    let clause = clauses[index]
    return chunks[clause.chunk].flags.contains(.copular) && clause.chunk < chunkIndex(of: token)
      && !hasIntakeVerb(before: token)
  }

  /// "A serving of X has 35 calories and 2 g of protein": states how much of something else is in a food.
  ///
  /// - Returns: whether the amount is such a content, or the size of the serving.
  func readContent(_ token: Int, _ quantity: Quantity) -> Bool {
    guard quantity.dimension == .mass, let index = governingClause(ofToken: token) else {
      return false
    }
    let c = chunkIndex(of: token)
    if clauses[index].chunk > c {
      let verb = head(clauses[index].chunk)
      let isServing =
        quantity.per == "serving"
        || token + 1 < tokens.count && Self.servings.contains(tokens[token + 1].hash)
      return isServing
        && (lemma(verb) == grammar.have || lemma(verb) == grammar.contain
          || classes(verb).contains(.lightVerb))
    }
    guard containsSomething(index), quantity.low == quantity.high, let topic = substanceTopic,
      let food = subjects(of: clauses[index]).first, food.isKnown || food.concept == topic.concept,
      let behind = substanceBehind(token), behind.concept != topic.concept,
      behind.concept != food.concept, !isProduct(food)
    else { return false }
    var draft = Draft(
      kind: .statistic, predicate: .hasValue, subject: food,
      object: Argument(
        concept: concepts.key(string(analysisRange(token, behind.end)), .concept), first: token,
        end: behind.end, isKnown: true), first: clauseSpan(index).first, end: behind.end)
    draft.clause = index
    drafts.append(draft)
    return true
  }

  /// "The capsule held 120 mg of X"
  private func isProduct(_ argument: Argument) -> Bool {
    argument.end > 0 && argument.end <= tokens.count
      && (Self.products.contains(lastHash(of: argument))
        || !classes(argument.end - 1).isDisjoint(with: [.tail, .generic]))
  }

  private static let servings: [UInt64] = ["serving", "portion", "helping", "bag", "tub"].map {
    WordHash.of($0.utf8)
  }
}
