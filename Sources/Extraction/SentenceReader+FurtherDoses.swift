import Claims

/// Amounts that share with the one before what is said of it: "no more than 1 drink a day for women or 2 for men".
extension SentenceReader {
  /// What an amount leaves for those that go on from it.
  struct PriorDose {
    var token: Int
    var quantity: Quantity
    var isLimit: Bool
    var per: String?
  }

  /// Whether an amount is a limit as the one before it is: "must not exceed 2 mg/kg or 100 mg", "no more than 12 tablets
  /// (6 mg)".
  func isFurtherLimit(_ token: Int, _ prior: PriorDose?) -> Bool {
    if let before = amountBeforeParenthesis(token) {
      // "more than 12 tablets (6 mg)", where the tablets alone are no amount
      let quantity = analysis.quantities[Int(tokens[before].quantity)]
      return quantity.low == nil && quantity.high != nil
        || quantity.excludesLow && isForbidden(before)
    }
    guard let prior, prior.isLimit, tokens[token - 1].tag != .to else { return false }
    return goesOn(from: prior.token, to: token, pastIntake: false)
  }

  /// "should get 8 mg every day, and men 11 mg", "50 mg a day (range 20–80 mg)": how often, where only the amount before
  /// says so.
  func period(_ token: Int, _ quantity: Quantity, after prior: PriorDose?) -> String? {
    guard let prior, let per = prior.per, per == "day" || per == "week",
      quantity.dimension == prior.quantity.dimension,
      quantity.unit == prior.quantity.unit
    else { return nil }
    return amountBeforeParenthesis(token) == prior.token
      || goesOn(from: prior.token, to: token, pastIntake: true)
      || isRangeBehind(token, prior.token) ? per : nil
  }

  /// "(range 20–80 mg)"
  private func isRangeBehind(_ token: Int, _ prior: Int) -> Bool {
    guard token - prior < 6 else { return false }
    return (prior + 1..<token).contains { tokens[$0].kind == .open }
      && (prior + 1..<token).allSatisfy {
        tokens[$0].kind == .open || Self.ranges.contains(tokens[$0].hash)
          || tokens[$0].kind == .colon
      }
  }

  /// Whether nothing but "or", "and", "then" and for whom it is stands between two amounts.
  ///
  /// - Parameter pastIntake: "adults should have 10 mg a day, while women need 12 mg" goes on, too.
  private func goesOn(from prior: Int, to token: Int, pastIntake: Bool) -> Bool {
    guard token > prior, token - prior < 14 else { return false }
    var isJoined = false
    for i in prior + 1..<token {
      switch tokens[i].kind {
      case .word: break
      case .comma, .number: continue
      case .quantity where !isDose(at: i): continue
      default: return false
      }
      if tokens[i].tag == .conjunction || Self.joining.contains(tokens[i].hash) { isJoined = true }
      if classes(i).contains(.doseNoun) { return false }
      if tokens[i].tag.isFiniteVerb, !pastIntake || !classes(i).contains(.intakeVerb) {
        return false
      }
    }
    return isJoined || isParallel(prior, token)
  }

  /// "40 mg a day in Britain, 90 mg in the US", "15 mg a day for women, 19 mg for men": the same word behind both.
  private func isParallel(_ prior: Int, _ token: Int) -> Bool {
    guard token + 1 < tokens.count, tokens[token - 1].kind == .comma,
      tokens[token + 1].tag == .preposition,
      word(token + 1) == grammar.in || word(token + 1) == grammar.for
    else { return false }
    let behind = (prior + 1..<token).first { tokens[$0].tag == .preposition }
    return behind.map { tokens[$0].hash == tokens[token + 1].hash } == true
  }

  /// "Women need 8 mg and men 11 mg each day": how often the amounts before are taken, where only the last says so.
  ///
  /// - Parameter first: the first draft of the sentence that is a dose.
  func sharePeriods(from first: Int, tokens places: [Int]) {
    guard places.count > 1 else { return }
    for k in (first..<drafts.count - 1).reversed() {
      guard let own = drafts[k].dose, let next = drafts[k + 1].dose, doses[own].per == nil,
        let per = doses[next].per, per == "day" || per == "week",
        doses[own].unit == doses[next].unit, doses[own].relativeTo == nil,
        goesOn(from: places[k - first], to: places[k + 1 - first], pastIntake: true),
        !isParted(places[k - first], places[k + 1 - first])
      else { continue }
      doses[own].per = per
    }
  }

  /// "8 mg, which was safe, and slept better on 11 mg a day": whether another clause stands between two amounts.
  private func isParted(_ first: Int, _ second: Int) -> Bool {
    (first + 1..<second).contains { i in
      switch tokens[i].tag {
      case .be: return true
      case .past, .participle: return !classes(i).contains(.intakeVerb)
      default: return chunkIndex(of: i) >= 0 && kind(chunkIndex(of: i)) == .relative
      }
    }
  }

  private static let ranges = WordSet("range ranging from of")
  static var per: UInt64 { WordHash.of("per") }
  private static let joining = WordSet("then while whereas")
}
