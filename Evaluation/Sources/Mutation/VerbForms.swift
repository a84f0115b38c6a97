/// The verbs that claims are most often stated with, and how they are denied and turned round.
package enum VerbForms {
  /// Base forms with what says the opposite of the same thing.
  private static let opposites: [(String, String)] = [
    ("increase", "decrease"), ("raise", "lower"), ("boost", "reduce"), ("elevate", "lower"),
    ("enhance", "impair"), ("improve", "worsen"), ("reduce", "increase"), ("decrease", "increase"),
    ("lower", "raise"), ("relieve", "worsen"), ("ease", "worsen"), ("suppress", "increase"),
    ("stimulate", "suppress"), ("shorten", "lengthen"), ("alleviate", "worsen"),
    ("strengthen", "weaken"), ("soothe", "worsen"), ("worsen", "improve"), ("diminish", "increase"),
  ]

  private static let others = [
    "treat", "help", "prevent", "cause", "block", "support", "affect", "inhibit", "promote",
    "protect", "interact", "trigger", "produce", "work", "act", "bind", "activate", "slow", "stop",
    "cure", "control", "regulate", "induce", "lengthen", "mimic", "damage", "harm", "lead",
    "contribute", "delay", "impair",
  ]

  /// "reduces" to "does not reduce", "can reduce" to "cannot reduce", "is" to "is not".
  package static let denials: [(String, String)] = {
    var pairs: [(String, String)] = []
    for base in opposites.map(\.0) + others {
      pairs.append((third(base), "does not \(base)"))
      pairs.append(("can \(base)", "cannot \(base)"))
      pairs.append(("helps to \(base)", "does not help to \(base)"))
      pairs.append(("helps \(base)", "does not help \(base)"))
      pairs.append(("can help \(base)", "cannot help \(base)"))
    }
    return pairs
  }()

  /// "is safe" to "is not safe" and the like.
  package static let deniedStates: [(String, String)] = ["is", "are", "was", "were"].map {
    ($0, $0 + " not")
  }

  private static let rising: Set<String> = [
    "increase", "raise", "boost", "elevate", "enhance", "improve", "stimulate", "strengthen",
    "worsen",
  ]

  /// What says that there is more of something, and the opposite.
  package static let turnsDown = turns { rising.contains($0) }

  /// What says that there is less of something, or that something bad is better, and the opposite.
  package static let turnsUp = turns { !rising.contains($0) || $0 == "improve" }

  private static func turns(_ isWanted: (String) -> Bool) -> [(String, String)] {
    var pairs: [(String, String)] = []
    for (one, other) in opposites where isWanted(one) {
      if one == "lower" {
        // Alone, it may be an adjective ("lower blood pressure was recorded"), which has no such opposite.
        for before in [
          "to", "can", "may", "might", "could", "will", "helps", "help", "and", "also",
        ] {
          pairs.append(("\(before) \(one)", "\(before) \(other)"))
        }
      } else {
        pairs.append((one, other))
      }
      pairs.append((third(one), third(other)))
      pairs.append((past(one), past(other)))
      pairs.append((gerund(one), gerund(other)))
    }
    return pairs
  }

  /// "may reduce" to "reduces".
  package static let unhedged: [(String, String)] = ["may", "might", "could"].flatMap { modal in
    (opposites.map(\.0) + others).flatMap { base in
      [
        ("\(modal) \(base)", third(base)), ("\(modal) also \(base)", "also " + third(base)),
        ("\(modal) help \(base)", third(base)), ("\(modal) help to \(base)", third(base)),
      ]
    } + [("\(modal) help", "helps"), ("\(modal) be", "is")]
  }

  /// "is associated with a lower risk of" to "prevents", "was linked to" to "caused".
  package static let causes: [(String, String)] = {
    let forms: [(is: [String], prevent: String, cause: String, reduce: String)] = [
      (["is", "has been"], "prevents", "causes", "reduces"),
      (["are", "have been"], "prevent", "cause", "reduce"),
      (["was", "were"], "prevented", "caused", "reduced"),
    ]
    var pairs: [(String, String)] = []
    for form in forms {
      for state in form.is {
        for link in ["associated with", "linked to", "linked with", "tied to"] {
          for article in ["a ", "an ", ""] {
            for less in ["lower", "reduced", "decreased", "smaller"] {
              pairs.append(("\(state) \(link) \(article)\(less) risk of", form.prevent))
              pairs.append(("\(state) \(link) \(article)\(less) rate of", form.prevent))
              pairs.append(("\(state) \(link) \(article)\(less) rates of", form.prevent))
            }
            for more in ["higher", "increased", "greater", "raised"] {
              pairs.append(("\(state) \(link) \(article)\(more) risk of", form.cause))
              pairs.append(("\(state) \(link) \(article)\(more) rate of", form.cause))
              pairs.append(("\(state) \(link) \(article)\(more) rates of", form.cause))
            }
          }
          for less in ["lower", "less", "fewer"] {
            pairs.append(("\(state) \(link) \(less)", form.reduce))
          }
          pairs.append(("\(state) \(link)", form.cause))
        }
      }
    }
    return pairs + [("correlates with", "causes"), ("correlated with", "caused")]
  }()

  private static func third(_ base: String) -> String {
    base.hasSuffix("sh") || base.hasSuffix("ss") ? base + "es" : base + "s"
  }

  private static func past(_ base: String) -> String {
    if base == "stop" { return "stopped" }
    return base.hasSuffix("e") ? base + "d" : base + "ed"
  }

  private static func gerund(_ base: String) -> String {
    base.hasSuffix("e") ? base.dropLast() + "ing" : base + "ing"
  }
}
