/// A pattern of paths: `*` stands for anything within a name, `**` for any folders, `?` for one byte. A pattern
/// without a slash is one of file names, a pattern that ends in a slash or names a folder holds all in it.
package struct PathPattern: Hashable, Sendable {
  package let text: String
  private let pattern: [UInt8]

  package init(_ text: String) {
    self.text = text
    var bytes = Array(text.utf8)
    if bytes.starts(with: Array("./".utf8)) { bytes.removeFirst(2) }
    if bytes.last == 0x2F { bytes += Array("**".utf8) }
    pattern = bytes
  }

  /// - Parameter path: as findings name it, relative or not; it matches where its last components do.
  package func matches(_ path: String) -> Bool {
    let path = Array(path.utf8)
    let starts = [0] + path.indices.filter { path[$0] == 0x2F }.map { $0 + 1 }
    return starts.contains { matches(path[$0...]) }
  }

  /// In time proportional to the product of the two lengths, whatever the pattern.
  private func matches(_ path: ArraySlice<UInt8>) -> Bool {
    // reached[i]: whether the first i bytes of the pattern match what was read of the path.
    var reached = [Bool](repeating: false, count: pattern.count + 1)
    reached[0] = true
    skipStars(&reached)
    for byte in path {
      var next = [Bool](repeating: false, count: pattern.count + 1)
      for i in pattern.indices where reached[i] {
        switch pattern[i] {
        case 0x2A:
          let isDouble = isDouble(i)
          if isDouble || byte != 0x2F { next[i] = true }
        case 0x3F: if byte != 0x2F { next[i + 1] = true }
        default: if pattern[i] == byte { next[i + 1] = true }
        }
      }
      // The folder itself was named, and the path lies in it.
      if reached[pattern.count], byte == 0x2F { return true }
      skipStars(&next)
      reached = next
    }
    return reached[pattern.count]
  }

  private func isDouble(_ i: Int) -> Bool {
    (i > 0 && pattern[i - 1] == 0x2A) || (i + 1 < pattern.count && pattern[i + 1] == 0x2A)
  }

  /// A star matches nothing, too; `**/` matches no folder at all.
  private func skipStars(_ reached: inout [Bool]) {
    for i in pattern.indices where reached[i] && pattern[i] == 0x2A {
      reached[i + 1] = true
      if i + 2 < pattern.count, pattern[i + 1] == 0x2A, pattern[i + 2] == 0x2F {
        reached[i + 3] = true
      }
    }
  }
}
