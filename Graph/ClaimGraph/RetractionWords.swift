import Documents

/// Where a text speaks of retractions ("was retracted", "the retraction of"), in any case of its letters.
struct RetractionWords {
  private let document: Document
  /// Ascending.
  private let places: [Int]

  init(_ document: Document) {
    self.document = document
    places = Self.places(document.prose)
  }

  /// Whether one stands in the block that a range begins in.
  func standNear(_ range: TextRange) -> Bool {
    guard !places.isEmpty, let block = block(of: range.start) else { return false }
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < block.start { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] < block.end
  }

  private func block(of offset: Int) -> TextRange? {
    var (low, high) = (0, document.blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if document.blocks[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < document.blocks.count, document.blocks[low].range.start <= offset else {
      return nil
    }
    return document.blocks[low].range
  }

  /// "retracted", "retraction", "retractions".
  private static let stem = Array("retract".utf8)
  private static let endings = [Array("ed".utf8), Array("ion".utf8)]

  private static func places(_ text: [UInt8]) -> [Int] {
    let (stem, endings) = (stem, endings)
    return text.withUnsafeBufferPointer { text in
      var places: [Int] = []
      var at = 0
      while at + stem.count < text.count {
        // The last letter of the stem tells how far the next place is where it can stand (Horspool 1980).
        switch text[at + stem.count - 1] | 0x20 {
        case 0x74:
          if holds(text, at, stem), endings.contains(where: { holds(text, at + stem.count, $0) }) {
            places.append(at)
          }
          at += 4
        case 0x63: at += 1
        case 0x61: at += 2
        case 0x72: at += 3
        case 0x65: at += 5
        default: at += 7
        }
      }
      return places
    }
  }

  private static func holds(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ word: [UInt8]
  ) -> Bool {
    guard start + word.count <= text.count else { return false }
    return word.indices.allSatisfy { text[start + $0] | 0x20 == word[$0] }
  }
}
