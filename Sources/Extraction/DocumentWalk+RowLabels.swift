import Claims
import Documents

/// Tables whose rows are about one substance: what the first cells are, and cells that say what it is good for by a verb.
extension DocumentWalk {
  /// Whether the head of the first column says that its cells name no doers: "Benefit", "Goal", "Area".
  func isRowLabelled(_ block: Block) -> Bool {
    guard block.kind == .tableRow, let head = columns.list.first else { return false }
    return head.isLabel || head.section == .benefit || head.section == .use
  }

  func namesLabels(_ words: Range<Int>) -> Bool {
    words.count < 4 && words.contains { Self.labelHeads.contains(reader.tokens[$0].hash) }
  }

  private static let labelHeads = WordSet(
    "benefit benefits goal goals effect effects claim claims use uses purpose reason symptom condition concern need needs"
  )

  /// "Reducing cold duration", under "May help with": what the substance does.
  func readDoneCell(_ chunk: Int) {
    guard chunk < reader.chunks.count, reader.kind(chunk) == .verbGroup,
      reader.chunks[chunk].form == .gerund, !reader.chunks[chunk].flags.contains(.negated),
      let topic = reader.substanceTopic,
      let trigger = reader.trigger(
        reader.lemma(reader.head(chunk)), .verb,
        where: {
          $0.allowsDirectObject && $0.flags.isDisjoint(with: [.passive, .reverse]) && !$0.isHelp
        })
    else { return }
    let objects = reader.arguments(from: reader.skipLight(chunk + 1)).list
    for item in objects where !item.isVague && !reader.isPerson(item) && !isStated(item) {
      guard let effect = reader.effect(trigger, subject: topic, object: item), !effect.swapped
      else {
        continue
      }
      reader.drafts.append(
        Draft(
          kind: effect.kind, predicate: effect.predicate, subject: topic, object: item,
          first: Int(reader.chunks[chunk].first), end: item.end))
    }
  }
}
