/// Values side by side in memory that a `GrowingRow` owns; good until that row grows or is emptied.
///
/// Patterns ask for tokens and chunks several times for every word. A row is an address and a number: to
/// hand it on counts no reference, and to read it checks the bounds and nothing else. An index outside,
/// which tests stop at, means the first element.
package struct Row<Element: BitwiseCopyable>: RandomAccessCollection, MutableCollection {
  private let base: UnsafeMutablePointer<Element>
  package let count: Int

  @inline(__always)
  fileprivate init(_ base: UnsafeMutablePointer<Element>, count: Int) {
    self.base = base
    self.count = count
  }

  @inline(__always) package var startIndex: Int { 0 }
  @inline(__always) package var endIndex: Int { count }

  @inline(__always)
  private func inside(_ index: Int) -> Int {
    let isInside = UInt(bitPattern: index) < UInt(bitPattern: count)
    assert(isInside)
    return isInside ? index : 0
  }

  package var buffer: UnsafeBufferPointer<Element> {
    @inline(__always) get { UnsafeBufferPointer(start: base, count: count) }
  }

  package subscript(index: Int) -> Element {
    @inline(__always) get { base[inside(index)] }
    @inline(__always) nonmutating _modify { yield &base[inside(index)] }
  }
}

/// A growing array of plain values with one owner, which is never copied and so never checked for
/// other owners; it keeps its memory when it is emptied.
package struct GrowingRow<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  package private(set) var count = 0

  package init(capacity: Int = 64) {
    self.capacity = Swift.max(1, capacity)
    base = Self.allocate(self.capacity)
  }

  /// Memory that holds zeros, so that there is always a first element.
  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Element> {
    let base = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    UnsafeMutableRawPointer(base).initializeMemory(
      as: UInt8.self, repeating: 0, count: MemoryLayout<Element>.size)
    return base
  }

  deinit { base.deallocate() }

  package var row: Row<Element> {
    @inline(__always) get { Row(base, count: count) }
  }

  package subscript(index: Int) -> Element {
    @inline(__always) get { row[index] }
    @inline(__always) _modify { yield &row[index] }
  }

  @inline(__always)
  package mutating func append(_ element: Element) {
    if count == capacity { grow(to: capacity * 2) }
    (base + count).initialize(to: element)
    count &+= 1
  }

  /// - Parameter elements: not of this row, whose memory may move.
  @inline(__always)
  package mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
    guard let start = elements.baseAddress else { return }
    if elements.count > capacity - count {
      grow(to: Swift.max(count + elements.count, capacity * 2))
    }
    (base + count).initialize(from: start, count: elements.count)
    count &+= elements.count
  }

  /// Shortens the row to its first elements.
  package mutating func keep(_ kept: Int) {
    assert(kept >= 0 && kept <= count)
    count = Swift.min(count, Swift.max(0, kept))
  }

  package mutating func removeAll() { count = 0 }

  /// Makes the row at least so long, with copies of an element behind what there is.
  package mutating func extend(to length: Int, with element: Element) {
    guard length > count else { return }
    if length > capacity { grow(to: Swift.max(length, capacity * 2)) }
    (base + count).initialize(repeating: element, count: length - count)
    count = length
  }

  /// Makes the row so long, with elements that are to be written before they are read.
  @inline(__always)
  package mutating func take(_ length: Int) -> Row<Element> {
    if length > capacity { grow(to: Swift.max(length, capacity * 2)) }
    count = length
    return row
  }

  @inline(never)
  private mutating func grow(to newCapacity: Int) {
    let larger = Self.allocate(newCapacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = newCapacity
  }
}
