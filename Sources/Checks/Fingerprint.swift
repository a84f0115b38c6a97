import Claims
import Findings

/// Names a finding by its content, so that edits elsewhere, moves and renames leave the name alone.
enum Fingerprint {
  /// Of a finding about two claims: the rule and the claims, whoever states them.
  static func of(rule: String, claims: [String]) -> String {
    of(rule: rule, words: "", claims: claims)
  }

  /// Of a finding about a passage: the rule, the words of the passage in lower case with single spaces, and
  /// the claims.
  static func of(rule: String, words: String, claims: [String]) -> String {
    var hash = ContentHash()
    hash.add(rule)
    for word in words.utf8.split(whereSeparator: { $0 == 0x20 || ($0 >= 9 && $0 <= 13) }) {
      hash.addFolded(String(decoding: word, as: UTF8.self))
    }
    hash.add("")
    for claim in claims.sorted() { hash.add(claim) }
    return ContentHash.hexadecimal(hash.high) + ContentHash.hexadecimal(hash.low)
  }
}
