import Findings

/// What there is to say of a claim, as text for a person.
package enum ClaimAccountReporter {
  /// Passages of each side that are shown; the rest are counted.
  private static let limit = 50

  package static func report(_ account: ClaimAccount) -> String {
    var text = "\(TerminalText.line(account.wording))\n"
    text += "\(account.kind) claim \(account.id)\n\n"
    text += "support: \(TerminalText.line(account.support))\n\nstated by\n"
    for statement in account.statements.prefix(limit) {
      text += line(statement.location)
      text += "      \(TerminalText.line(statement.remarks.joined(separator: "; ")))\n"
    }
    text += more(account.statements.count)
    for opponent in account.against {
      text += "\nagainst it: \(TerminalText.line(opponent.wording))\n"
      text += "\(opponent.rule): \(TerminalText.line(opponent.reason)); claim \(opponent.id)\n"
      for location in opponent.locations.prefix(limit) { text += line(location) }
      text += more(opponent.locations.count)
    }
    return text
  }

  private static func line(_ location: FindingLocation) -> String {
    return
      "  \(TerminalText.line(location.place))  \u{201C}\(TerminalText.line(location.text))\u{201D}\n"
  }

  private static func more(_ count: Int) -> String {
    count > limit ? "  and \(count - limit) more\n" : ""
  }
}
