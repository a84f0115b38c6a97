/// Hands out the slots of a query's rows.
final class SlotAllocator {
  private(set) var count = 0

  func next() -> Int {
    count += 1
    return count - 1
  }
}
