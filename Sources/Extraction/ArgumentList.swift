/// Arguments in the order of the text: a stretch of the sentence's `ArgumentPool`.
///
/// Two numbers and a reference that is not counted: lists are made, cut and passed on several times
/// for every clause, and an array would be allocated and counted each time. A list is good until the
/// pool is emptied for the next sentence, and its elements never change: `filter` and `map` make new lists.
struct ArgumentList: RandomAccessCollection, BitwiseCopyable {
  unowned(unsafe) let pool: ArgumentPool
  fileprivate let first: Int32
  fileprivate let length: Int32

  fileprivate init(_ pool: ArgumentPool, first: Int, length: Int) {
    self.pool = pool
    self.first = Int32(truncatingIfNeeded: first)
    self.length = Int32(truncatingIfNeeded: length)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { Int(length) }

  subscript(index: Int) -> Argument {
    precondition(index >= 0 && index < Int(length))
    return pool.storage[Int(first) + index]
  }

  func filter(_ isKept: (Argument) -> Bool) -> ArgumentList {
    var kept = ArgumentListBuilder(pool)
    for argument in self where isKept(argument) { kept.append(argument) }
    // What keeps everything need not be a copy.
    return kept.count == count ? self : kept.list
  }

  func map(_ change: (Argument) -> Argument) -> ArgumentList {
    var changed = ArgumentListBuilder(pool)
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
  @exclusivity(unchecked) fileprivate var storage = GrowingRow<Argument>()

  /// Forgets all lists.
  func reset() { storage.removeAll() }

  var none: ArgumentList { ArgumentList(self, first: 0, length: 0) }

  func list(_ argument: Argument) -> ArgumentList {
    storage.append(argument)
    return ArgumentList(self, first: storage.count - 1, length: 1)
  }
}

/// Collects arguments one by one, while other lists may be made in the same pool.
struct ArgumentListBuilder {
  private let pool: ArgumentPool
  private var first = 0
  private var room = 0
  private(set) var count = 0

  init(_ pool: ArgumentPool) { self.pool = pool }

  var isEmpty: Bool { count == 0 }
  var list: ArgumentList { ArgumentList(pool, first: first, length: count) }

  mutating func append(_ argument: Argument) {
    if count == room {
      if first + room == pool.storage.count, room > 0 {
        // Nothing was put behind it.
        pool.storage.append(argument)
        room += 1
        count += 1
        return
      }
      // Doubling keeps the copying linear, whatever is put between.
      let from = first
      first = pool.storage.count
      room = Swift.max(1, room * 2)
      for i in 0..<count { pool.storage.append(pool.storage[from + i]) }
      for _ in count..<room { pool.storage.append(argument) }
      count += 1
      return
    }
    pool.storage[first + count] = argument
    count += 1
  }

  mutating func append(contentsOf list: ArgumentList) {
    for argument in list { append(argument) }
  }

  subscript(index: Int) -> Argument {
    get {
      precondition(index >= 0 && index < count)
      return pool.storage[first + index]
    }
    nonmutating set {
      precondition(index >= 0 && index < count)
      pool.storage[first + index] = newValue
    }
  }
}
