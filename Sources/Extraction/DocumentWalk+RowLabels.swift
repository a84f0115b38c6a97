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
    "benefit benefits goal goals effect effects interaction result risk claim claims use uses purpose reason symptom condition concern need needs"
  )

  func namesDrugs(_ words: Range<Int>) -> Bool {
    words.count < 4 && words.contains { Self.drugHeads.contains(reader.tokens[$0].hash) }
  }

  private static let drugHeads = WordSet(
    "drug drugs medicine medicines medication medications interacts interacting supplement supplements"
  )

  /// "Aspirin | Higher risk of bleeding", under "Drug | Effect" in a text about another drug: the two interact.
  func readPartnerRow(_ range: TextRange) {
    guard reader.drafts.isEmpty, columns.list.count > 1, columns.list[0].isOfDrugs,
      columns.list[0].section == nil, columns.list[1].isLabel,
      let topic = reader.discourse.documentTopic, !reader.discourse.isTopicTentative,
      topic.concept.type == .substance, topic.isKnown,
      case let row = cells(range), row.count > 1, let first = row.first, first.column == 0,
      case let told = row[1].words, told.contains(where: { tellsOfHarm($0) }),
      !reader.clauses.contains(where: { told.contains(reader.head($0.chunk)) && $0.role == .main })
    else { return }
    let name = reader.concepts.concept(topic.concept).name
    let c = reader.chunkIndex(of: first.words.lowerBound)
    guard c >= 0, reader.isNounPhrase(c) else { return }
    let partners = reader.arguments(from: c).list.filter {
      $0.end <= first.words.upperBound && !$0.isVague && $0.concept != topic.concept
        && $0.concept != reader.placebo
        // "Atorvastatin" is one of the statins.
        && !reader.concepts.concept($0.concept).name.hasSuffix(name)
        && ($0.concept.type == .substance && $0.isKnown || reader.isKindOfDrug($0))
    }
    for item in partners {
      state(item, role: .interaction, about: topic, isHedged: false, isNegated: false)
    }
  }

  /// "risk", "levels", "drop": harm, or more or less of a drug.
  private func tellsOfHarm(_ token: Int) -> Bool {
    Self.harms.contains(reader.tokens[token].hash)
  }

  private static let harms = WordSet(
    "risk risks drop fall level levels absorption concentration concentrations toxicity")

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
