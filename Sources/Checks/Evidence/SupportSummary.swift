import ClaimGraph
import Claims

/// Who supports a claim, how many of them there are and how many of those count, how certain they are, and who is
/// against it. In words, not scores.
package struct SupportSummary: Hashable, Sendable {
  /// Sources that state the claim, by what they are.
  package let sources: [EvidenceLevel: Int]
  /// Where they have it from in the end.
  package let origins: Int
  /// Sources that state it with reserve only.
  package let hedging: Int
  /// Named for it, by what they are, each name once.
  package let cited: [EvidenceLevel: Int]
  /// Works cited for it that are not in the graph.
  package let worksElsewhere: Int
  /// Sources that state it, and works cited for it, that were retracted.
  package let retracted: Int
  /// Sources that state what cannot hold together with it.
  package let against: Int

  package var sourceCount: Int { sources.values.reduce(0, +) }

  /// Whether there is more to say than that one source states it.
  package var isTelling: Bool {
    sourceCount > 1 || !cited.isEmpty || worksElsewhere > 0 || against > 0 || retracted > 0
  }

  /// "3 sources (1 trial, 2 publishers) with 2 origins, 1 of them with reserve; cited for it: 1 guideline; 1 of these
  /// retracted; against it: 1 source".
  package var sentence: String {
    let list = Self.list(sources)
    var parts = [sources.count == 1 ? list : "\(sourceCount) sources (\(list))"]
    if sourceCount > 1 {
      parts[0] += " with \(Self.count(origins, "origin"))"
      if hedging == sourceCount {
        parts[0] += ", all with reserve"
      } else if hedging > 0 {
        parts[0] += ", \(hedging) of them with reserve"
      }
    } else if hedging > 0 {
      parts[0] += ", with reserve"
    }
    var named = cited.isEmpty ? [] : [Self.list(cited)]
    if worksElsewhere > 0 {
      named.append(
        "\(Self.count(worksElsewhere, "work")) that \(worksElsewhere == 1 ? "is" : "are") not on the shelf"
      )
    }
    if !named.isEmpty { parts.append("cited for it: " + named.joined(separator: ", ")) }
    if retracted > 0 { parts.append("\(retracted) of these retracted") }
    if against > 0 { parts.append("against it: \(Self.count(against, "source"))") }
    return parts.joined(separator: "; ")
  }

  private static func list(_ counts: [EvidenceLevel: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { $0.key.counted($0.value) }.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
