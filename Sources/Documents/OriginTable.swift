/// Where in the file the stretches of a text were found; empty where the text is the file.
package struct OriginTable: Hashable, Sendable {
  /// Byte offsets into the text at which the stretches begin, ascending.
  private var starts: [Int] = []
  private var origins: [Origin] = []

  package init() {}

  package var isEmpty: Bool { starts.isEmpty }

  /// Takes note that what follows comes from there.
  /// - Parameter start: byte offset into the text; what is not behind all before it replaces the last.
  package mutating func append(_ start: Int, _ origin: Origin) {
    if let last = starts.last, start <= last {
      origins[origins.count - 1] = origin
      return
    }
    starts.append(start)
    origins.append(origin)
  }

  /// Where the byte at `offset` comes from; nil before the first stretch.
  package func origin(of offset: Int) -> Origin? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? origins[low - 1] : nil
  }
}
