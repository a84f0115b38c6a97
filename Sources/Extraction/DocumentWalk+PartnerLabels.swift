import Claims
import Documents

/// Items of a list of what a substance is taken with, which begin with the name of that: "Levodopa: X makes it less
/// effective", "Opioids – a dangerous combination", "Paracetamol, ibuprofen – no known interaction".
extension DocumentWalk {
  /// "Levodopa: X makes it less effective", as an item on interactions: the topic interacts with what the label names.
  func readLabelledPartners(_ topic: Argument) -> Bool {
    guard reader.contents.holds(token: .colon) || reader.contents.holds(token: .dash),
      reader.isNounPhrase(0),
      let colon = reader.tokens.prefix(12).firstIndex(where: {
        $0.kind == .colon || $0.kind == .dash
      })
    else { return false }
    let named = reader.arguments(from: 0).list.filter {
      $0.end <= colon && !$0.isVague && $0.concept != topic.concept
        && ($0.concept.type == .substance && $0.isKnown || reader.isDrugClass($0))
    }
    guard !named.isEmpty else { return false }
    reader.drafts.removeAll {
      $0.kind == .mechanism && $0.first > colon
        && ($0.subject?.concept == topic.concept || $0.object?.concept == topic.concept)
    }
    for item in named
    where !reader.drafts.contains(where: {
      $0.predicate == .interactsWith && $0.object?.concept == item.concept
    }) {
      state(
        item, role: .interaction, about: nil, isHedged: false, isNegated: goesWell(behind: colon))
    }
    return true
  }

  /// "no known interaction", "no problem", "fine": whether the words behind a label say that it goes with the substance.
  private func goesWell(behind mark: Int) -> Bool {
    let tokens = reader.tokens
    guard mark + 1 < tokens.count else { return false }
    let first = tokens[mark + 1].hash
    if Self.fine.contains(first) {
      return mark + 2 >= tokens.count || tokens[mark + 2].kind != .word
        || Self.together.contains(tokens[mark + 2].hash)
    }
    guard Self.none.contains(first) else { return false }
    return (mark + 2..<max(mark + 2, min(tokens.count, mark + 6))).contains {
      Self.troubles.contains(tokens[$0].hash)
    }
  }

  private static let fine = WordSet("fine ok okay safe")
  private static let together = WordSet("together with to in for")
  private static let none = WordSet("no nothing none")
  private static let troubles = WordSet(
    "interaction interactions problem problems issue issues concern concerns known conflict conflicts"
  )
}
