/// Arguments in the order of the text: a stretch of the sentence's `ArgumentPool`.
///
/// Two numbers and an address, which nobody counts: lists are made, cut and passed on several times
/// for every clause, and an array would be allocated and counted each time. A list is good until the
/// pool is emptied for the next sentence, and its elements never change: `filter` and `map` make new lists.
struct ArgumentList: RandomAccessCollection, BitwiseCopyable {
  fileprivate let storage: UnsafeMutablePointer<GrowingRow<Argument>>
  private let first: Int32
  private let length: Int32

  fileprivate init(
    _ storage: UnsafeMutablePointer<GrowingRow<Argument>>, first: Int, length: Int
  ) {
    self.storage = storage
    self.first = Int32(truncatingIfNeeded: first)
    self.length = Int32(truncatingIfNeeded: length)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { Int(length) }

  subscript(index: Int) -> Argument {
    assert(index >= 0 && index < Int(length))
    return storage.pointee[Int(first) + index]
  }

  func filter(_ isKept: (Argument) -> Bool) -> ArgumentList {
    var kept = ArgumentListBuilder(storage)
    for argument in self where isKept(argument) { kept.append(argument) }
    // What keeps everything need not be a copy.
    return kept.count == count ? self : kept.list
  }

  func map(_ change: (Argument) -> Argument) -> ArgumentList {
    var changed = ArgumentListBuilder(storage)
    for argument in self { changed.append(change(argument)) }
    return changed.list
  }

  /// The arguments, or nothing once where there are none: for claims whose subject may be missing.
  var orNone: OrNone { OrNone(list: self) }

  struct OrNone: Sequence, IteratorProtocol {
    let list: ArgumentList
    private var position = 0

    init(list: ArgumentList) { self.list = list }

    mutating func next() -> Argument?? {
      defer { position += 1 }
      if list.isEmpty { return position == 0 ? .some(nil) : nil }
      return position < list.count ? .some(list[position]) : nil
    }
  }
}

/// Where the lists of arguments of one sentence are kept.
final class ArgumentPool {
  /// Lists point to this rather than to the elements, which move when there are many.
  fileprivate let storage: UnsafeMutablePointer<GrowingRow<Argument>>

  init() {
    storage = .allocate(capacity: 1)
    storage.initialize(to: GrowingRow())
  }

  deinit {
    storage.deinitialize(count: 1)
    storage.deallocate()
  }

  /// Forgets all lists.
  func reset() { storage.pointee.removeAll() }

  var none: ArgumentList { ArgumentList(storage, first: 0, length: 0) }

  func list(_ argument: Argument) -> ArgumentList {
    storage.pointee.append(argument)
    return ArgumentList(storage, first: storage.pointee.count - 1, length: 1)
  }
}

/// Collects arguments one by one, while other lists may be made in the same pool.
struct ArgumentListBuilder {
  private let storage: UnsafeMutablePointer<GrowingRow<Argument>>
  private var first = 0
  private var room = 0
  private(set) var count = 0

  init(_ pool: ArgumentPool) { storage = pool.storage }

  fileprivate init(_ storage: UnsafeMutablePointer<GrowingRow<Argument>>) {
    self.storage = storage
  }

  var isEmpty: Bool { count == 0 }
  var list: ArgumentList { ArgumentList(storage, first: first, length: count) }

  mutating func append(_ argument: Argument) {
    if room == 0 {
      // Most lists have one.
      first = storage.pointee.count
      storage.pointee.append(argument)
      room = 1
      count = 1
      return
    }
    if count == room {
      if first + room == storage.pointee.count {
        // Nothing was put behind it.
        storage.pointee.append(argument)
        room += 1
        count += 1
        return
      }
      // Doubling keeps the copying linear, whatever is put between.
      let from = first
      first = storage.pointee.count
      room *= 2
      for i in 0..<count { storage.pointee.append(storage.pointee[from + i]) }
      for _ in count..<room { storage.pointee.append(argument) }
      count += 1
      return
    }
    storage.pointee[first + count] = argument
    count += 1
  }

  mutating func append(contentsOf list: ArgumentList) {
    for argument in list { append(argument) }
  }

  subscript(index: Int) -> Argument {
    get {
      assert(index >= 0 && index < count)
      return storage.pointee[first + index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      storage.pointee[first + index] = newValue
    }
  }
}
