import Claims
import Documents

/// Columns of times: "Onset", "Half-life", "How long it lasts".
extension DocumentWalk {
  /// What the head of a column says of the times in it.
  func time(headedBy words: Range<Int>) -> Predicate? {
    guard words.count < 6 else { return nil }
    for i in words {
      let hash = reader.tokens[i].hash
      if reader.classes(i).contains(.halfLifeWord) || reader.isHalfLife(i) { return .hasHalfLife }
      if Self.starting.contains(hash) { return .hasOnset }
      if Self.ending.contains(hash) { return .hasDuration }
    }
    return nil
  }

  /// States the times of a row, of the substance that its first cell names or else of the one that the page is about.
  func readTimeCells(_ range: TextRange) {
    guard columns.list.contains(where: { $0.time != nil }), reader.contents.holds(token: .quantity)
    else { return }
    let cells = cells(range)
    guard let first = cells.first else { return }
    let named = reader.arguments(
      from: reader.skipLight(max(0, reader.chunkIndex(of: first.words.lowerBound)))
    )
    .list.first {
      $0.end <= first.words.upperBound && $0.concept.type == .substance && $0.isKnown
    }
    guard let subject = named ?? reader.substanceTopic else { return }
    for cell in cells {
      guard let predicate = columns[cell.column].time,
        let token = cell.words.first(where: {
          reader.tokens[$0].kind == .quantity
            && reader.analysis.quantities[Int(reader.tokens[$0].quantity)].dimension == .duration
        }),
        !reader.drafts.contains(where: { $0.kind == .pharmacokinetic && $0.object?.first == token })
      else { continue }
      reader.drafts.removeAll { $0.kind == .statistic && $0.object?.first == token }
      reader.drafts.append(
        Draft(
          kind: .pharmacokinetic, predicate: predicate, subject: subject,
          object: Argument(
            concept: reader.concepts.key(reader.string(token), .concept), first: token,
            end: token + 1, isKnown: true), first: token, end: token + 1))
    }
  }

  private static let starting = WordSet(
    "onset starts start peak peaks works kicks fast quickly soon")
  private static let ending = WordSet("lasts last duration lasting")
}
