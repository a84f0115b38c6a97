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
    hash.add(normalised(words))
    for claim in claims.sorted() { hash.add(claim) }
    return ClaimID(high: hash.high, low: hash.low).description
  }

  private static func normalised(_ words: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.utf8.count)
    for byte in words.utf8 {
      if byte == 0x20 || (byte >= 9 && byte <= 13) {
        if bytes.last != 0x20, !bytes.isEmpty { bytes.append(0x20) }
      } else {
        bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }
}
