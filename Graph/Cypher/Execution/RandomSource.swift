/// What `rand()` and `randomUUID()` draw from.
final class RandomSource {
  private var generator = SystemRandomNumberGenerator()

  /// From 0 up to but not including 1.
  func unit() -> Double { Double.random(in: 0..<1, using: &generator) }

  func bits() -> UInt64 { generator.next() }
}
