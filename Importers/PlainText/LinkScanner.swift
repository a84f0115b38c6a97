import Documents

/// Finds inline links, `[words](target)`, as Markdown writes them.
enum LinkScanner {
  /// Longest target taken over, in bytes.
  private static let longestTarget = 2048
  /// Longest link text, in bytes.
  private static let longestWords = 1024

  /// Open square brackets kept in mind; beyond them the outermost are forgotten.
  private static let deepest = 64

  /// The links of a block, in order. Linear in the length of the block.
  static func links(_ text: [UInt8], in range: TextRange) -> [Link] {
    let mayHold = text.withUnsafeBufferPointer {
      ByteSearch.index(of: 0x5B, in: $0, range.start, min(range.end, $0.count)) != nil
    }
    guard mayHold else { return [] }
    var links: [Link] = []
    // Square brackets that are open; a link text may hold pairs of them.
    var open: [Int] = []
    var at = range.start
    let end = min(range.end, text.count)
    while at < end {
      switch text[at] {
      case 0x5C: at += 1  // A backslash takes its meaning from the next byte.
      case 0x5B:
        if open.count == deepest { open.removeFirst(deepest / 2) }
        open.append(at)
      case 0x5D:
        guard let bracket = open.popLast() else { break }
        guard at + 1 < end, text[at + 1] == 0x28, at - bracket <= longestWords else { break }
        let isImage = bracket > range.start && text[bracket - 1] == 0x21
        guard let (target, after) = target(text, from: at + 2, end: end) else { break }
        if !isImage, !target.isEmpty, at > bracket + 1 {
          links.append(Link(range: TextRange(bracket + 1, at), target: target))
        }
        at = after - 1
      default: break
      }
      at += 1
    }
    return links
  }

  /// The target that begins at `from`, and the place behind its closing bracket.
  private static func target(_ text: [UInt8], from: Int, end: Int) -> (String, after: Int)? {
    var at = from
    var depth = 0
    let stop = min(end, from + longestTarget)
    while at < stop {
      switch text[at] {
      case 0x28: depth += 1
      case 0x29 where depth == 0:
        return (String(decoding: text[from..<at], as: UTF8.self), at + 1)
      case 0x29: depth -= 1
      case 0x20, 0x09: return titled(text, from: from, space: at, stop: stop)
      case 0x0A, 0x0D, 0x5B, 0x5D: return nil
      default: break
      }
      at += 1
    }
    return nil
  }

  /// `(target "title")`
  private static func titled(
    _ text: [UInt8], from: Int, space: Int, stop: Int
  ) -> (String, after: Int)? {
    var at = space
    while at < stop, text[at] == 0x20 { at += 1 }
    guard at < stop, text[at] == 0x22 || text[at] == 0x27 else { return nil }
    let quote = text[at]
    at += 1
    while at + 1 < stop, text[at] != 0x0A, text[at] != 0x5D {
      if text[at] == quote, text[at + 1] == 0x29 {
        return (String(decoding: text[from..<space], as: UTF8.self), at + 2)
      }
      at += 1
    }
    return nil
  }
}
