import Claims
import Documents

/// Rows of tables whose first cell says what the others are: "Side effects | nausea, headache".
extension DocumentWalk {
  /// - Returns: whether the row was read.
  func readLabelCell() -> Bool {
    guard reader.drafts.isEmpty, reader.substanceTopic != nil,
      case let first = !reader.tokens.isEmpty && isBar(0) ? 1 : 0,
      let bar = reader.tokens.indices.dropFirst(first + 1).prefix(8).first(where: {
        isBar($0)
      }), bar + 1 < reader.tokens.count,
      let role = role(of: first..<bar, isHeading: true)
    else { return false }
    switch role {
    case .sideEffect, .use, .contraindication, .interaction: break
    default: return false
    }
    readFragment(bar + 1, role: role, isLed: false)
    if columns.list.contains(where: { $0.substance != nil }) {
      // "Side effects | nausea | hives", a substance a column
      for next in reader.tokens.indices.dropFirst(bar + 1).dropLast() where isBar(next) {
        readFragment(next + 1, role: role, isLed: false)
      }
      if role == .use { readGoalCells(TextRange(reader.analysisRange(0, 1).start, 0)) }
    }
    // "Side effect | Description" heads a table.
    reader.drafts.removeAll { $0.object?.isKnown != true }
    return !reader.drafts.isEmpty
  }

  private func isBar(_ token: Int) -> Bool {
    text[Int(reader.tokens[token].start)] == UInt8(ascii: "|")
  }

  /// "Key takeaways", "The bottom line", on a line of its own behind the side effects: words that no list knows and that no
  /// stop ends head what follows.
  func isTitleLike(_ items: ArgumentList) -> Bool {
    !reader.isItem && !reader.isCell && reader.tokens.last?.kind != .stop
      && items.allSatisfy { !$0.isKnown }
  }
}
