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
    var words = words
    return words.withUTF8 { words in
      [UInt8](unsafeUninitializedCapacity: words.count) { bytes, count in
        // No more bytes are written than were read.
        var end = 0
        var isBlank = true
        for byte in words {
          if byte == 0x20 || byte &- 9 < 5 {
            if !isBlank {
              bytes[end] = 0x20
              end += 1
            }
            isBlank = true
          } else {
            bytes[end] = byte &- 0x41 < 26 ? byte | 0x20 : byte
            end += 1
            isBlank = false
          }
        }
        if isBlank, end > 0 { end -= 1 }
        count = end
      }
    }
  }
}
