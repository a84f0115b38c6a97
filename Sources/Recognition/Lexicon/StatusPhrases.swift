/// The words by which texts say what the law or the trade makes of a substance (`statuses.tsv`).
package struct StatusPhrases: Sendable {
  package struct Status: Sendable {
    package enum Frame: Substring, Sendable {
      /// Behind any verb of status: "is sold over the counter".
      case bare
      /// Behind "as": "is sold as a dietary supplement".
      case `as`
      /// What something requires: "needs a prescription".
      case need
      /// As the subject: "a generic version of X is available".
      case subject
      /// A ban: "is illegal".
      case not
    }

    fileprivate let words: [Int32]
    package let name: String
    package let frame: Frame

    package var length: Int { words.count }
  }

  /// Phrases by their first word, longest first.
  private var byFirst: [Int32: [Status]] = [:]

  /// None.
  init() {}

  /// - Parameter word: makes the id of a word.
  init(word: (Substring) -> Int32) {
    for row in DataFile.rows("statuses.tsv") where row.count == 3 {
      guard let frame = Status.Frame(rawValue: row[2]) else { continue }
      let words = row[0].pieces(" ").map(word)
      byFirst[words[0], default: []].append(
        Status(words: words, name: String(row[1]), frame: frame))
    }
    for key in byFirst.keys { byFirst[key]?.sort { $0.words.count > $1.words.count } }
  }

  package var firstWords: [Int32] { byFirst.keys.sorted() }

  /// The longest phrase that begins at a place, where `wordAt` tells the word of each place behind it.
  package func status(from first: Int32, wordAt: (Int) -> Int32) -> Status? {
    byFirst[first]?.first { status in
      status.words.indices.allSatisfy { $0 == 0 || wordAt($0) == status.words[$0] }
    }
  }
}
