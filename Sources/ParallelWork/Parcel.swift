import Synchronization

/// Holds a value until it is told to let go of it.
///
/// Of a value that two threads hold, the one that is last to let go takes it apart, and which that is nobody knows; of a
/// parcel, the one that empties it.
package final class Parcel<Value: Sendable>: Sendable {
  private let content: Mutex<Value?>

  package init(_ value: Value) { content = Mutex(value) }

  func empty() { content.withLock { $0 = nil } }
}
