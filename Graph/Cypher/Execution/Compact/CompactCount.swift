import GraphModel

/// Counts what is found.
final class CompactCount: CompactStage {
  @exclusivity(unchecked) var count = 0

  override func run() -> Bool {
    count &+= 1
    return true
  }
}
